import type { CaseFigures } from "../../../src/cases/sums/caseFigures";
import type { Decimal } from "../../../src/exact/decimal";
import { roundedParts } from "../../../src/exact/roundedParts";
import { totalOf } from "../evaluate";

/** SFB, LSS and their sum in whole kronor, so that the two still give the third. */
export function wholeParts(
  figures: CaseFigures,
): readonly [sfb: Decimal, lss: Decimal, total: Decimal] {
  const total = totalOf(figures).toDecimalPlaces(0);
  const [sfb = figures.sfb, lss = figures.lss] = roundedParts([figures.sfb, figures.lss], total, 0);
  return [sfb, lss, total];
}
