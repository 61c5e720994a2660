import { useCallback, useMemo, useState } from "react";
import { EXAMPLE_MUNICIPALITY } from "../../src/cases/examples/exampleCases";
import type { RateOf } from "../../src/cases/sums/caseFigures";
import { hourlyRate } from "../../src/rules/hourlyRate";
import { roundedFollowUp } from "../../src/followup/roundedFollowUp";
import type { RiskYear } from "../../src/risk/results/riskByYear";
import { OneMoreLine } from "../onemore/OneMoreLine";
import { useOwnValues } from "../ownvalues/OwnValuesContext";
import { ownSchablon } from "../ownvalues/ownSchablon";
import { useShownAmounts } from "../ownvalues/useShownAmounts";
import { Notice } from "../shared/Notice";
import { ShownChoices } from "../variance/results/ShownChoices";
import { roundings } from "../variance/rounding";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { Interval } from "../risk/Interval";
import { WorkView } from "../work/WorkView";
import { asTotal } from "./evaluate";
import { Explanation } from "./Explanation";
import { tellsOfFew } from "./FewPersons";
import { FROM_CASES, type FollowShown, NO_SCENARIO } from "./form";
import { useFollowUpMemory } from "./FollowUpContext";
import { Inputs } from "./input/Inputs";
import { StartFrom } from "./input/StartFrom";
import { Headline } from "./results/Headline";
import { MonthChart } from "./results/MonthChart";
import { PartsTable } from "./results/PartsTable";
import { shownYear } from "./results/shownYear";
import { YearTable } from "./results/YearTable";
import { WriteFollowUp } from "./WriteFollowUp";

const isOfPrognos = (scenario: string): boolean =>
  scenario !== NO_SCENARIO && scenario !== FROM_CASES;

/** Uppföljning: what the year comes to, by what is booked, what is outstanding and the forecast of the rest. */
export function FollowUpView() {
  const { inHand, evaluation, good } = useFollowUpMemory();
  const { work, dispatch } = inHand;
  const { form, kept } = work;
  // The unit and the sign are the workbook's, once they have been chosen in any tab.
  const everywhere = useShownAmounts();
  const { unit = work.shown.unit, sign = work.shown.sign } = everywhere.shown;
  const shown = { ...work.shown, unit, sign };
  const show = (change: Partial<FollowShown>): void =>
    everywhere.show === undefined || "part" in change
      ? dispatch({ type: "show", change })
      : everywhere.show(change);
  const [interval, hearInterval] = useState<RiskYear>();
  const own = useOwnValues();
  const rateOf = useCallback<RateOf>(
    (period) => hourlyRate(period, undefined, ownSchablon(own)),
    [own],
  );
  const rounding = roundings[shown.unit];
  const rounded = useMemo(() => good && roundedFollowUp(good.found, rounding), [good, rounding]);
  const [forOthers, onForOthers] = useState(false);
  const readers = { forOthers, onForOthers };
  const told = useMemo(
    () => (good !== undefined && forOthers && tellsOfFew(good.form) ? asTotal(good) : good),
    [good, forOthers],
  );
  const example = form?.isExample === true ? EXAMPLE_MUNICIPALITY : undefined;
  const saved = <SavedBar {...inHand} example={example} />;
  if (form === undefined || evaluation === undefined) {
    return (
      <WorkView name="Uppföljning" className="follow" {...inHand}>
        <PartTitle of="Siffror" />
        <StartFrom />
        {saved}
      </WorkView>
    );
  }
  const wrong = evaluation.kind === "wrong" ? evaluation.message : undefined;
  const ofThese = kept.filter(({ isExample }) => isExample === form.isExample);
  // A result of before may have other parts.
  const part =
    shown.part !== undefined && rounded?.parts[shown.part] !== undefined ? shown.part : undefined;
  const view = { ...shown, part };
  const name = (part === undefined ? undefined : rounded?.parts[part]?.name) ?? "Alla delar";
  return (
    <WorkView name="Uppföljning" className="follow" {...inHand}>
      <PartTitle of="Siffror" />
      <StartFrom />
      <Inputs form={form} />
      <PartTitle of="Resultat" />
      {good === undefined || rounded === undefined ? (
        <>
          <Notice kind="warn">{wrong}</Notice>
          {saved}
        </>
      ) : (
        <>
          <Headline
            exact={good.found}
            shown={rounded}
            form={view}
            rounding={rounding}
            wrong={wrong}
          >
            {saved}
          </Headline>
          <OneMoreLine year={form.year} rateOf={rateOf} isExample={form.isExample} />
          {form.rest !== undefined && isOfPrognos(form.rest.scenario) && (
            <Interval
              scenario={{ id: form.rest.scenario === "" ? undefined : form.rest.scenario }}
              year={form.year}
              lead="Prognosens spridning för hela året, innan utfallet räknas in: "
              isExample={form.isExample}
              onTold={hearInterval}
            />
          )}
          <ShownChoices parts={rounded.parts.map((each) => each.name)} form={view} onShow={show} />
          <h3 className="group__title">
            {name} per månad, {rounding.unit}
          </h3>
          <MonthChart year={shownYear(rounded, part)} rounding={rounding} name={name} />
          <PartsTable shown={rounded} form={view} rounding={rounding} />
          <YearTable shown={rounded} form={view} rounding={rounding} name={name} />
          <PartTitle of="Förklaring" />
          <Explanation
            calculated={good}
            told={told ?? good}
            readers={readers}
            kept={ofThese}
            shown={view}
            rounding={rounding}
            interval={interval}
            isOld={wrong !== undefined}
            example={example}
          />
        </>
      )}
      <PartTitle of="Skriv" />
      <WriteFollowUp
        calculated={evaluation.kind === "ok" ? evaluation : undefined}
        told={evaluation.kind === "ok" ? told : undefined}
        readers={readers}
        kept={ofThese}
        all={kept}
        rounding={rounding}
        interval={interval}
        example={example}
      />
    </WorkView>
  );
}
