import type { Period } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import { hogreTimbelopp } from "../parameters/hogreTimbelopp";
import { requiredEntry, seriesOf } from "../parameters/required";
import { exactValue } from "../parameters/valueOn";
import { hourlyRate } from "./hourlyRate";

const series = seriesOf(hogreTimbelopp);

/**
 * The highest högre timbelopp of a period, kr/hour: at most 12 % above the schablon (51 kap. 11 § SFB),
 * unrounded. Until 30 September 2018 the sums granted were rounded to whole kronor (the rule went
 * with SFS 2018:557); that historical rounding is left out.
 */
export function maxHigherRate(period: Period, uplift?: Decimal): Decimal {
  const share = exactValue(requiredEntry(series, period.from));
  return hourlyRate(period, uplift).times(share.plus(1));
}
