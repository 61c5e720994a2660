import type { Period } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import { kommunensTimmar } from "../parameters/kommunensTimmar";
import { requiredEntry, seriesOf } from "../parameters/required";
import { exactValue } from "../parameters/valueOn";
import { requireAtLeastZero } from "./checks";

const series = seriesOf(kommunensTimmar);

/** The municipality's hours in a period: persons × 20 × days/7 (51 kap. 22 § SFB). */
export function sfbHours(period: Period, persons: Decimal): Decimal {
  requireAtLeastZero(persons, "Antalet personer");
  return persons
    .times(exactValue(requiredEntry(series, period.from)))
    .times(period.days)
    .div(7);
}
