import { useState } from "react";
import { KeptNotices } from "../work/KeptNotices";
import { SavedLine } from "../work/SavedLine";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { SourceBar } from "./input/SourceBar";
import { OptionFields } from "./OptionFields";
import { optionsText } from "./optionsText";
import { parts } from "./parts";
import { RetroSummary } from "./results/RetroSummary";
import { Warnings } from "./results/Warnings";
import { drawnBy } from "./draw/useBootstrap";
import { WriteRetro } from "./WriteRetro";
import { useRetroMemory } from "./RetroContext";

const OPTIONS = "options";

/** Retro: what is still to be invoiced for past periods, how sure that is, and what to book for it. */
export function RetroView() {
  const { retro, kept, bootstrap, open, toggle } = useRetroMemory();
  const { state, take, choose, date, beside, undo } = retro;
  const { work, evaluation, good, before } = state;
  const { source, options, year, booking, draws } = work;
  const [pointed, setPointed] = useState<string>();
  const wrong = evaluation.kind === "wrong" ? evaluation.message : undefined;
  const saved = <SavedLine keeping={kept.keeping} edited={kept.edited} />;
  return (
    <section aria-label="Retro" className="retro">
      <KeptNotices kept={kept} view="Retro" />
      <SourceBar source={source} onTake={take} onDate={date} undo={before?.undo} onUndo={undo} />
      {good === undefined ? (
        <>
          <Notice kind="warn">{wrong}</Notice>
          {saved}
        </>
      ) : (
        <RetroSummary reckoned={good} wrong={wrong}>
          {saved}
        </RetroSummary>
      )}
      {good !== undefined && <Warnings checks={good.checks} triangle={good.source.triangle} />}
      <ul className="entries">
        <Disclosure
          open={open.has(OPTIONS)}
          onToggle={() => toggle(OPTIONS)}
          level={3}
          heading="Metod"
          summary={optionsText(options)}
        >
          {() => (
            <OptionFields
              options={options}
              evaluation={evaluation}
              unit={source.unit}
              onChoose={choose}
            />
          )}
        </Disclosure>
        {good !== undefined &&
          parts.map(({ key, heading, summary, content }) => (
            <Disclosure
              key={key}
              open={open.has(key)}
              onToggle={() => toggle(key)}
              level={3}
              heading={heading}
              summary={summary(good)}
            >
              {() =>
                content({
                  ...{ reckoned: good, bootstrap, year, booking, draws, pointed },
                  onYear: (typed) => beside({ year: typed }),
                  onBooking: (chosen) => beside({ booking: chosen }),
                  onDraws: (typed) => beside({ draws: typed }),
                  onPoint: setPointed,
                })
              }
            </Disclosure>
          ))}
      </ul>
      <WriteRetro
        reckoned={evaluation.kind === "ok" ? evaluation : undefined}
        drawn={drawnBy(bootstrap)}
        booking={booking}
      />
    </section>
  );
}
