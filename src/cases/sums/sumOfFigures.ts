import { Decimal } from "../../exact/decimal";
import type { CaseFigures } from "./caseFigures";

type Sums = Exclude<keyof CaseFigures, "days">;

const ZERO = new Decimal(0);

/** Figures of periods that have no day in common, as those of them all together. */
export function sumOfFigures(figures: readonly CaseFigures[]): CaseFigures {
  const of = (id: Sums): Decimal => figures.reduce((sum, each) => sum.plus(each[id]), ZERO);
  return {
    days: figures.reduce((sum, { days }) => sum + days, 0),
    sfbPersonDays: of("sfbPersonDays"),
    lssPersonDays: of("lssPersonDays"),
    sfbChildDays: of("sfbChildDays"),
    lssChildDays: of("lssChildDays"),
    lssHours: of("lssHours"),
    sfb: of("sfb"),
    lss: of("lss"),
  };
}
