import { Decimal } from "../../exact/decimal";
import { sickPayReimbursement } from "../../rules/sickPayReimbursement";
import type { SickPayClaim } from "./invoiceRow";

const decimal = (share: number | undefined): Decimal | undefined =>
  share === undefined ? undefined : new Decimal(share);

/** What a claim for sick pay should be, kr, as PA.SJUKLÖN (9 § 2 LSS, lagen 1991:1047 om sjuklön). */
export const claimAmount = (claim: SickPayClaim): Decimal =>
  sickPayReimbursement({
    hourlyWage: new Decimal(claim.wage),
    sickHours: new Decimal(claim.hours),
    weeklyHours: new Decimal(claim.weeklyHours),
    periods: new Decimal(claim.periods),
    holidayPay: decimal(claim.holidayPay),
    contributions: decimal(claim.contributions),
    agreement: decimal(claim.agreement),
  });
