import {
  followUpComment,
  type FollowUpParagraph,
} from "../../../src/followup/words/followUpComment";
import type { Decimal } from "../../../src/exact/decimal";
import type { FollowUp } from "../../../src/followup/followUp";
import type { RiskYear } from "../../../src/risk/results/riskByYear";
import { intervalComment } from "../../../src/risk/words/intervalComment";
import { inUnit } from "../../../src/variance/moneyUnit";
import type { Rounding } from "../../../src/variance/roundedVariance";

const LEAD = "Prognosens spridning innan utfallet räknas in (simulering): med svängningar";

/** The text for the tertial report, the forecast's interval last where it is known. */
export function followUpTexts(
  found: FollowUp,
  rounding: Rounding,
  interval: RiskYear | undefined,
): readonly FollowUpParagraph[] {
  const { unit, decimals } = rounding;
  const told = followUpComment(found, rounding);
  if (interval === undefined) return told;
  const shown = {
    unit,
    lead: LEAD,
    inUnit: (kronor: Decimal) => inUnit(kronor, unit).toDecimalPlaces(decimals),
  };
  return [...told, { segments: intervalComment(interval, shown) }];
}
