import type { ReactNode } from "react";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { PartsVariance } from "../../../src/variance/varianceOfParts";
import { Announce } from "../../shared/Announce";
import { withDecimals } from "../../shared/numbers";
import type { ShownForm } from "../form";
import { signed } from "./shownParts";

interface Props {
  readonly shown: PartsVariance;
  readonly sides: readonly [first: string, second: string];
  readonly form: ShownForm;
  readonly rounding: Rounding;
  /** What is wrong with the fields as they stand; the figures are then those of before. */
  readonly wrong: string | undefined;
  /** What else stays in sight. */
  readonly children: ReactNode;
}

/** The deviation that stays in sight while the fields are edited. */
export function Headline({ shown, sides, form, rounding, wrong, children }: Props) {
  const { unit, decimals } = rounding;
  const one = form.part === undefined ? undefined : shown.parts[form.part];
  const of = one?.variance ?? shown;
  const name = one?.part ?? "alla delar";
  const deviation = `${signed(of, form.sign, rounding)}\u00a0${unit}`;
  const amount = (side: "budget" | "outturn"): string =>
    `${withDecimals(of[side], decimals)}\u00a0${unit}`;
  return (
    <div className={wrong === undefined ? "summary" : "summary summary--old"}>
      <dl className="summary__figures">
        <div>
          <dt>{one === undefined ? "Avvikelse totalt" : `Avvikelse, ${name}`}</dt>
          <dd className="summary__main">{deviation}</dd>
        </div>
        <div>
          <dt>{sides[0]}</dt>
          <dd>{amount("budget")}</dd>
        </div>
        <div>
          <dt>{sides[1]}</dt>
          <dd>{amount("outturn")}</dd>
        </div>
      </dl>
      {wrong !== undefined && (
        <p className="summary__wrong" role="alert">
          <span className="badge badge--antagande">Gammalt resultat</span> {wrong}
        </p>
      )}
      {children}
      <Announce text={wrong === undefined ? `Avvikelse, ${name}: ${deviation}` : ""} />
    </div>
  );
}
