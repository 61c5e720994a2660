import { aboutOf } from "./aboutOf";
import { type ReactNode, useMemo, useState } from "react";
import { MALMO_EXAMPLE } from "../../malmo/malmoExample";
import type { RiskYear } from "../../src/risk/results/riskByYear";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WorkView } from "../work/WorkView";
import type { Calculated } from "./evaluate";
import type { ShownForm } from "./form";
import { Inputs } from "./input/Inputs";
import { StartFrom } from "./input/StartFrom";
import { Comment } from "./results/Comment";
import { ComparedInterval } from "./results/ComparedInterval";
import { Headline } from "./results/Headline";
import { MalmoYears } from "./results/MalmoYears";
import { ShownChoices } from "./results/ShownChoices";
import { shownParts } from "./results/shownParts";
import { VarianceChart } from "./results/VarianceChart";
import { VarianceTable } from "./results/VarianceTable";
import { roundings } from "./rounding";
import { sidesOf } from "./sidesOf";
import { toldNames } from "./toldNames";
import { useShownAmounts } from "../ownvalues/useShownAmounts";
import { useVarianceMemory } from "./VarianceContext";
import { WriteVariance } from "./WriteVariance";

interface ResultsProps {
  readonly calculated: Calculated;
  readonly form: ShownForm;
  readonly wrong: string | undefined;
  readonly show: (change: Partial<ShownForm>) => void;
  /** Whether it is kept; in sight with the headline. */
  readonly saved: ReactNode;
}

function Results({ calculated, form, wrong, show, saved }: ResultsProps) {
  const [pointed, setPointed] = useState<string>();
  const [interval, hearInterval] = useState<RiskYear>();
  const rounding = roundings[form.unit];
  const { all } = calculated;
  const names = toldNames(calculated.form);
  const sides = sidesOf(calculated.form);
  const shown = useMemo(() => shownParts(all, rounding), [all, rounding]);
  return (
    <>
      <Headline shown={shown} sides={sides} form={form} rounding={rounding} wrong={wrong}>
        {saved}
      </Headline>
      <ShownChoices parts={all.parts.map(({ part }) => part)} form={form} onShow={show} />
      <VarianceChart
        shown={shown}
        part={all.parts.length === 1 ? 0 : form.part}
        sides={sides}
        rounding={rounding}
        sign={form.sign}
      />
      <VarianceTable
        calculated={calculated}
        shown={shown}
        sides={sides}
        form={form}
        rounding={rounding}
        pointed={pointed}
      />
      <PartTitle of="Förklaring" />
      <ComparedInterval calculated={calculated} onTold={hearInterval} />
      <Comment
        all={all}
        sides={sides}
        form={form}
        rounding={rounding}
        names={names}
        about={aboutOf(calculated)}
        isOld={wrong !== undefined}
        interval={interval}
        example={calculated.form.isExample ? MALMO_EXAMPLE : undefined}
        onPoint={setPointed}
      />
    </>
  );
}

/** Avvikelse: why the outturn differs from the budget, post by post, and the words for the annual report. */
export function VarianceView() {
  const { inHand, evaluation, good, writing } = useVarianceMemory();
  const { work, dispatch } = inHand;
  const { form } = work;
  // The unit and the sign are the workbook's, once they have been chosen in any tab.
  const everywhere = useShownAmounts();
  const { unit = work.shown.unit, sign = work.shown.sign } = everywhere.shown;
  const shown = { ...work.shown, unit, sign };
  const [years, setYears] = useState(false);
  const wrong = evaluation.kind === "wrong" ? evaluation.message : undefined;
  const saved = <SavedBar {...inHand} example={form.isExample ? MALMO_EXAMPLE : undefined} />;
  const show = (change: Partial<ShownForm>): void =>
    everywhere.show === undefined || "part" in change
      ? dispatch({ type: "show", change })
      : everywhere.show(change);
  if (form.parts.length === 0) {
    return (
      <WorkView name="Avvikelse" className="variance" {...inHand}>
        <PartTitle of="Siffror" />
        <StartFrom />
        {saved}
      </WorkView>
    );
  }
  return (
    <WorkView name="Avvikelse" className="variance" {...inHand}>
      <PartTitle of="Siffror" />
      <StartFrom />
      <Inputs />
      <PartTitle of="Resultat" />
      {good === undefined ? (
        <>
          <Notice kind="warn">{wrong}</Notice>
          {saved}
        </>
      ) : (
        <Results calculated={good} form={shown} wrong={wrong} show={show} saved={saved} />
      )}
      {form.isExample && (
        <ul className="entries group">
          <Disclosure
            open={years}
            onToggle={() => setYears(!years)}
            level={3}
            heading={`${MALMO_EXAMPLE} 2020–2025`}
            summary="Varje års avvikelse per del, med utredningens kända poster"
          >
            {() => (
              <MalmoYears method={form.method} sign={shown.sign} rounding={roundings[shown.unit]} />
            )}
          </Disclosure>
        </ul>
      )}
      <PartTitle of="Skriv" />
      <WriteVariance
        writing={writing}
        calculated={evaluation.kind === "ok" ? evaluation : undefined}
        unit={shown.unit}
        isExample={form.isExample}
      />
    </WorkView>
  );
}
