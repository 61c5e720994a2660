import { useDeferredValue, useState } from "react";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WorkView } from "../work/WorkView";
import { RetroIntoForecast } from "./forecast/RetroIntoForecast";
import { RetroIntoRisk } from "./forecast/RetroIntoRisk";
import { SourceBar } from "./input/SourceBar";
import { OptionFields } from "./OptionFields";
import { optionsText } from "./optionsText";
import { type Part, parts } from "./parts";
import { RetroSummary } from "./results/RetroSummary";
import { bookedIn } from "./results/bookedIn";
import { Warnings } from "./results/Warnings";
import { drawnBy } from "./draw/useBootstrap";
import { WriteRetro } from "./WriteRetro";
import { useRetroMemory } from "./RetroContext";

const OPTIONS = "options";
const DEPTH = "depth";

/** Retro: what is still to be invoiced for past periods, how sure that is, and what to book for it. */
export function RetroView() {
  const { inHand, evaluation, good, bootstrap, open, toggle } = useRetroMemory();
  const { work, dispatch } = inHand;
  const { source, options, year, booking, draws } = work;
  const [pointed, setPointed] = useState<string>();
  const later = useDeferredValue(good);
  const saved = <SavedBar {...inHand} example={source?.example === true ? "Exempel" : undefined} />;
  if (source === undefined || evaluation === undefined) {
    return (
      <WorkView name="Retro" className="retro" {...inHand}>
        <PartTitle of="Siffror" />
        <SourceBar />
        {saved}
      </WorkView>
    );
  }
  const wrong = evaluation.kind === "wrong" ? evaluation.message : undefined;
  const of = (place: Part["place"]) =>
    good === undefined ? [] : parts.filter((each) => each.place === place);
  const shownPart = ({ key, place, heading, summary, content }: Part) =>
    good !== undefined && (
      <Disclosure
        key={key}
        open={open.has(key)}
        onToggle={() => toggle(key)}
        level={place === "depth" ? 4 : 3}
        heading={heading}
        summary={summary(good)}
      >
        {() =>
          content({
            ...{ calculated: good, later: later ?? good, bootstrap, year, booking, draws, pointed },
            onYear: (typed) => dispatch({ type: "beside", change: { year: typed } }),
            onBooking: (chosen) => dispatch({ type: "beside", change: { booking: chosen } }),
            onDraws: (typed) => dispatch({ type: "beside", change: { draws: typed } }),
            onPoint: setPointed,
          })
        }
      </Disclosure>
    );
  return (
    <WorkView name="Retro" className="retro" {...inHand}>
      <PartTitle of="Siffror" />
      <SourceBar />
      <PartTitle of="Resultat" />
      {good === undefined ? (
        <>
          <Notice kind="warn">{wrong}</Notice>
          {saved}
        </>
      ) : (
        <RetroSummary
          calculated={good}
          booked={bookedIn(good, drawnBy(bootstrap), booking)}
          wrong={wrong}
        >
          {saved}
        </RetroSummary>
      )}
      {good !== undefined && <Warnings checks={good.checks} triangle={good.source.triangle} />}
      <ul className="entries">{of("result").map(shownPart)}</ul>
      <PartTitle of="Förklaring" />
      <ul className="entries">
        {of("explanation").map(shownPart)}
        <Disclosure
          open={open.has(DEPTH)}
          onToggle={() => toggle(DEPTH)}
          level={3}
          heading="Fördjupning"
          summary={`Metod och prövning: ${optionsText(options)}`}
        >
          {() => (
            <ul className="entries entries--inner">
              <Disclosure
                open={open.has(OPTIONS)}
                onToggle={() => toggle(OPTIONS)}
                level={4}
                heading="Metod"
                summary={optionsText(options)}
              >
                {() => (
                  <OptionFields
                    options={options}
                    evaluation={evaluation}
                    unit={source.unit}
                    onChoose={(chosen) => dispatch({ type: "options", options: chosen })}
                  />
                )}
              </Disclosure>
              {of("depth").map(shownPart)}
            </ul>
          )}
        </Disclosure>
      </ul>
      <PartTitle of="Skriv" />
      <WriteRetro
        calculated={evaluation.kind === "ok" ? evaluation : undefined}
        drawn={drawnBy(bootstrap)}
      />
      {evaluation.kind === "ok" && (
        <>
          <RetroIntoForecast calculated={evaluation} />
          <RetroIntoRisk calculated={evaluation} />
        </>
      )}
    </WorkView>
  );
}
