import { useState } from "react";
import { ownHistoryWords } from "../../src/risk/words/ownHistoryWords";
import { riskCaveat } from "../../src/risk/words/riskCaveat";
import { shownUnit } from "../forecast/results/shownUnit";
import { UnitChoice } from "../forecast/results/UnitChoice";
import { useUnit } from "../forecast/results/useUnit";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WhenRead } from "../work/WhenRead";
import { WorkView } from "../work/WorkView";
import { DrawProgress } from "./DrawProgress";
import { DrawFields } from "./input/DrawFields";
import { EventList } from "./input/EventList";
import { OwnSpreads } from "./input/OwnSpreads";
import { useRiskMemory } from "./RiskContext";
import { Basis } from "./results/Basis";
import { Drivers } from "./results/Drivers";
import { FanChart } from "./results/FanChart";
import { FanTable } from "./results/FanTable";
import { NewCases } from "./results/NewCases";
import { RiskHeadline } from "./results/RiskHeadline";
import { useRisk } from "./useRisk";
import { WriteRisk } from "./WriteRisk";

/** Osäkerhet: how far from the forecast the cost may be, what budget is enough, and what drives it. */
export function RiskView() {
  const { inHand } = useRiskMemory();
  const { work: form } = inHand;
  const { wrong, around, year, drawing } = useRisk(form, { drivers: true });
  const [unit, setUnit] = useUnit();
  const [open, setOpen] = useState<string>();
  const shown = shownUnit(unit);
  const { last, isNew } = drawing;
  const analysis = last?.analysis;
  const told = analysis?.years.find((each) => each.year === year) ?? analysis?.years[0];
  const centre = last?.of.centre.years.find((each) => each.year === told?.year);
  const words =
    around === undefined
      ? []
      : [
          ...ownHistoryWords(around.sizes),
          riskCaveat(around.sizes.sfb.variance.changes, form.events.length),
        ];
  const part = (key: string) => ({
    open: open === key,
    onToggle: () => setOpen(open === key ? undefined : key),
    level: 3 as const,
  });
  const { events, own } = form;
  return (
    <WhenRead kept={inHand.kept}>
      <WorkView name="Osäkerhet" className="risk" {...inHand}>
        <PartTitle of="Siffror" />
        {around !== undefined && (
          <>
            <DrawFields
              years={around.centre.years.map((each) => each.year)}
              year={year}
              wrong={wrong}
            />
            <ul className="entries">
              <Disclosure
                {...part("events")}
                heading="Händelser"
                summary={
                  events.length === 0
                    ? "Ingen inlagd"
                    : events.length === 1
                      ? "En inlagd"
                      : `${events.length} inlagda`
                }
              >
                {() => <EventList wrong={wrong} />}
              </Disclosure>
              <Disclosure
                {...part("own")}
                heading="Egna min och max"
                summary={
                  own.length === 0
                    ? "Inga"
                    : own.length === 1
                      ? "För en uppgift"
                      : `För ${own.length} uppgifter`
                }
              >
                {() => <OwnSpreads base={around.base} wrong={wrong} />}
              </Disclosure>
            </ul>
          </>
        )}
        <PartTitle of="Resultat" />
        {wrong !== undefined && <Notice kind="warn">{wrong.message}</Notice>}
        <DrawProgress drawing={drawing} />
        {told !== undefined && analysis !== undefined && around !== undefined && (
          <>
            <RiskHeadline
              name={around.name}
              year={told}
              shown={shown}
              isOld={!isNew || wrong !== undefined}
            >
              <SavedBar {...inHand} example={around.base.example} />
            </RiskHeadline>
            <UnitChoice unit={unit} onUnit={setUnit} />
            {analysis.years.length > 1 && <FanChart years={analysis.years} />}
            <FanTable years={analysis.years} shown={shown} />
            {analysis.adjusted > 0 && (
              <p className="field__about">
                {analysis.adjusted} av {analysis.draws} dragningar fick ett värde som prognosen inte
                tar och räknades vid närmaste möjliga.
              </p>
            )}
            <PartTitle of="Förklaring" />
            {words.map((text) => (
              <p key={text} className="risk__words">
                {text}
              </p>
            ))}
            <p className="field__about">
              {analysis.draws.toLocaleString("sv-SE")} dragningar, frö {analysis.seed}. Medelfelet i
              P90 av antalet dragningar är{" "}
              {Math.round(told.total.p90Error / 1000).toLocaleString("sv-SE")}&nbsp;tkr.
            </p>
            {analysis.drivers !== undefined && (
              <>
                <h3 className="entry__part">
                  Vad som driver osäkerheten {told.year}, {unit}
                </h3>
                <Drivers drivers={analysis.drivers} year={told.year} shown={shown} />
              </>
            )}
            {analysis.cases !== undefined && centre !== undefined && (
              <>
                <h3 className="entry__part">
                  Ett ärende mer, {told.year}, {unit}
                </h3>
                <NewCases
                  cases={analysis.cases}
                  year={centre}
                  count={last?.of.cases?.cases.length ?? 0}
                  shown={shown}
                />
              </>
            )}
            <ul className="entries">
              <Disclosure
                {...part("basis")}
                heading="Förval"
                summary="Vad svängningarna vilar på där er egen historik inte räcker."
              >
                {() => <Basis />}
              </Disclosure>
            </ul>
            <PartTitle of="Skriv" />
            <WriteRisk
              around={around}
              analysis={isNew && wrong === undefined ? analysis : undefined}
              year={told.year}
              shown={shown}
              form={form}
              words={words}
            />
          </>
        )}
      </WorkView>
    </WhenRead>
  );
}
