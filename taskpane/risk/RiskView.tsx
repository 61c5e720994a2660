import { useMemo } from "react";
import { ownHistoryWords } from "../../src/risk/words/ownHistoryWords";
import { riskCaveat } from "../../src/risk/words/riskCaveat";
import { shownUnit } from "../forecast/results/shownUnit";
import { UnitChoice } from "../forecast/results/UnitChoice";
import { useUnit } from "../forecast/results/useUnit";
import { Notice } from "../shared/Notice";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WhenRead } from "../work/WhenRead";
import { WorkView } from "../work/WorkView";
import { DrawProgress } from "./DrawProgress";
import { useInterplay } from "./draw/useInterplay";
import { RiskInputs } from "./input/RiskInputs";
import { useRiskMemory } from "./RiskContext";
import { FanChart } from "./results/FanChart";
import { FanTable } from "./results/FanTable";
import { RiskComment } from "./results/RiskComment";
import { RiskExplanation } from "./results/RiskExplanation";
import { RiskHeadline } from "./results/RiskHeadline";
import { useRisk } from "./useRisk";
import { WriteRisk } from "./WriteRisk";

const DRIVERS = { drivers: true };

/** Osäkerhet: how far from the forecast the cost may be, what budget is enough, and what drives it. */
export function RiskView() {
  const { inHand } = useRiskMemory();
  const { work: form } = inHand;
  const { wrong, around, year, request, drawing } = useRisk(form, DRIVERS);
  const interplay = useInterplay(request);
  const [unit, setUnit] = useUnit();
  const shown = useMemo(() => shownUnit(unit), [unit]);
  const { last, isNew } = drawing;
  const analysis = last?.analysis;
  const told = analysis?.years.find((each) => each.year === year) ?? analysis?.years[0];
  const caveat = riskCaveat(around?.sizes.sfb.variance.changes ?? 0, form.events.length);
  const words =
    around === undefined
      ? []
      : [...ownHistoryWords(around.sizes, around.figures, around.centre), caveat];
  return (
    <WhenRead kept={inHand.kept}>
      <WorkView name="Osäkerhet" className="risk" {...inHand}>
        <PartTitle of="Siffror" />
        {around !== undefined || wrong?.field === "defaults" ? (
          <RiskInputs around={around} year={year} wrong={wrong} />
        ) : null}
        <PartTitle of="Resultat" />
        {/* In one place, drawn or not: what stopped the draws can always be undone. */}
        <SavedBar {...inHand} example={around?.base.example} />
        {wrong !== undefined && <Notice kind="warn">{wrong.message}</Notice>}
        <DrawProgress drawing={drawing} />
        {told !== undefined && last !== undefined && around !== undefined && (
          <>
            <RiskHeadline
              name={around.name}
              year={told}
              shown={shown}
              isOld={!isNew || wrong !== undefined}
            />
            <UnitChoice unit={unit} onUnit={setUnit} />
            {last.analysis.years.length > 1 && <FanChart years={last.analysis.years} />}
            <FanTable years={last.analysis.years} shown={shown} />
            {last.analysis.adjusted > 0 && (
              <p className="field__about">
                {last.analysis.adjusted} av {last.analysis.draws} dragningar fick ett värde som
                prognosen inte tar och räknades vid närmaste möjliga.
              </p>
            )}
            <PartTitle of="Förklaring" />
            <RiskComment
              year={told}
              shown={shown}
              caveat={caveat}
              example={around.base.example}
              isOld={!isNew || wrong !== undefined}
            />
            <RiskExplanation
              analysis={last.analysis}
              of={last.of}
              year={told}
              shown={shown}
              words={words}
              interplay={interplay}
              isNew={isNew && wrong === undefined}
            />
            <PartTitle of="Skriv" />
            <WriteRisk
              around={around}
              analysis={isNew && wrong === undefined ? last.analysis : undefined}
              interplay={interplay.state.kind === "done" ? interplay.state.result : undefined}
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
