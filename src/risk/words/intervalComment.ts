import type { CommentSegment } from "../../comment/commentSegment";
import { words } from "../../comment/words";
import { Decimal } from "../../exact/decimal";
import { probabilityText } from "../results/probabilityText";
import type { RiskYear } from "../results/riskByYear";

interface As {
  /** As the comment has it: "mnkr". */
  readonly unit: string;
  /** Kronor in that unit, rounded as the comment's other amounts. */
  readonly inUnit: (kronor: Decimal) => Decimal;
  /** What it begins with, where it is not of the figures beside it alone. */
  readonly lead?: string | undefined;
}

/**
 * A year's interval as a paragraph of a comment or a report, said to be a simulation: "Simulering: med svängningar som
 * de hittillsvarande kostar 2026 i 8 fall av 10 mellan 357,9 och 398,7 mnkr, mitten 377,8 mnkr. Sannolikheten att
 * budgeten 380 mnkr överskrids är 45 %." Every amount is a segment that names its result: "p10", "p50",
 * "p90", "riskBudget" or "overshoot".
 */
export function intervalComment(
  told: RiskYear,
  { unit, inUnit, lead = "Simulering: med svängningar" }: As,
): readonly CommentSegment[] {
  const { p10, p50, p90, over } = told.total;
  const money = (ref: string, kronor: number): CommentSegment => ({
    ...{ kind: "figure", ref, unit, signed: false },
    value: inUnit(new Decimal(kronor)),
  });
  return [
    words(`${lead} som de hittillsvarande kostar `),
    { kind: "name", ref: "p50", text: String(told.year) },
    words(" i 8 fall av 10 mellan "),
    ...[money("p10", p10), words(" och "), money("p90", p90), words(", mitten ")],
    ...[money("p50", p50), words(".")],
    ...(over === undefined
      ? []
      : [
          words(" Sannolikheten att budgeten "),
          money("riskBudget", over.budget),
          words(` överskrids är ${probabilityText(over.probability)}`),
          ...(over.overshoot === undefined
            ? [words(".")]
            : [
                words("; händer det blir det i medeltal "),
                money("overshoot", over.overshoot),
                words(" över."),
              ]),
        ]),
  ];
}
