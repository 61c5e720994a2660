import type { ReactNode } from "react";
import type { FollowUp } from "../../../src/followup/followUp";
import type { Rounding } from "../../../src/variance/roundedVariance";
import { Announce } from "../../shared/Announce";
import { withDecimals } from "../../shared/numbers";
import type { FollowShown } from "../form";
import { amountText, deviationText, shownYear } from "./shownYear";

interface Props {
  readonly exact: FollowUp;
  readonly shown: FollowUp;
  readonly form: FollowShown;
  readonly rounding: Rounding;
  /** What is wrong with the fields as they stand; the figures are then those of before. */
  readonly wrong: string | undefined;
  /** What else stays in sight. */
  readonly children: ReactNode;
}

const SHARE_DECIMALS = 1;

/** "Helårsprognos 2026: 12,3 mnkr, 0,4 mnkr (3,2 %) över budget" */
function headlineText({
  exact,
  shown,
  form,
  rounding,
}: Pick<Props, "exact" | "shown" | "form" | "rounding">): string {
  const { unit, decimals } = rounding;
  const { year } = shownYear(shown, form.part);
  const { year: unrounded } = shownYear(exact, form.part);
  const of = form.part === undefined ? "" : `, ${shown.parts[form.part]?.name ?? ""}`;
  const opening = `Helårsprognos ${shown.year}${of}: ${amountText(year.total, rounding)}\u00a0${unit}`;
  const { deviation } = year;
  if (deviation === undefined) return `${opening}. Budget saknas.`;
  if (deviation.isZero()) return `${opening}, enligt budget.`;
  const { budget, deviation: off } = unrounded;
  const share =
    budget === undefined || off === undefined || budget.lte(0)
      ? ""
      : ` (${withDecimals(off.abs().div(budget).times(100), SHARE_DECIMALS)}\u00a0%)`;
  const where = deviation.isNegative() ? "över" : "under";
  return `${opening}, ${withDecimals(deviation.abs(), decimals)}\u00a0${unit}${share} ${where} budget.`;
}

/** What the year comes to, in words and figures, that stays in sight while the fields are edited. */
export function Headline({ exact, shown, form, rounding, wrong, children }: Props) {
  const { unit } = rounding;
  const { year } = shownYear(shown, form.part);
  const text = headlineText({ exact, shown, form, rounding });
  const amount = (value: string): string => (value === "" ? "saknas" : `${value}\u00a0${unit}`);
  return (
    <div className={wrong === undefined ? "summary" : "summary summary--old"}>
      <p className="follow__headline">{text}</p>
      <dl className="summary__figures">
        <div>
          <dt>Avvikelse</dt>
          <dd className="summary__main">{amount(deviationText(year, form.sign, rounding))}</dd>
        </div>
        <div>
          <dt>Budget</dt>
          <dd>{amount(amountText(year.budget, rounding))}</dd>
        </div>
        <div>
          <dt>Bokfört</dt>
          <dd>{amount(amountText(year.booked, rounding))}</dd>
        </div>
      </dl>
      {wrong !== undefined && (
        <p className="summary__wrong" role="alert">
          <span className="badge badge--antagande">Gammalt resultat</span> {wrong}
        </p>
      )}
      {children}
      <Announce text={wrong === undefined ? text : ""} />
    </div>
  );
}
