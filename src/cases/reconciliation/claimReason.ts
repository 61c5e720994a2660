import type { Decimal } from "../../exact/decimal";
import { currentValue } from "../../parameters/currentValue";
import { sjuklon } from "../../parameters/sjuklon";
import { claimAmount } from "./claimAmount";
import type { SickPayClaim } from "./invoiceRow";

const LEVEL = currentValue(sjuklon);
/** Claims round hours and pay. */
const NEAR = 0.001;

const near = (amount: number, other: Decimal): boolean =>
  other.gt(0) && other.minus(amount).abs().lte(other.times(NEAR));

/** What a wrong claim looks like, to begin the search with; "" where it looks like nothing known. */
export function claimReason(claim: SickPayClaim, amount: number): string {
  const whole = claimAmount({ ...claim, weeklyHours: 0 });
  if (near(amount, whole)) return "utan karensavdrag";
  if (near(amount, whole.div(LEVEL)))
    return "hela lönen i stället för 80 procent, utan karensavdrag";
  if (near(amount, claimAmount(claim).div(LEVEL))) return "hela lönen i stället för 80 procent";
  const bare = claimAmount({ ...claim, holidayPay: 0, contributions: 0, agreement: 0 });
  return near(amount, bare) ? "utan semesterersättning och avgifter" : "";
}
