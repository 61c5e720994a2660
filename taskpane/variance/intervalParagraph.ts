import type { CommentSegment } from "../../src/comment/commentSegment";
import type { Decimal } from "../../src/exact/decimal";
import type { RiskYear } from "../../src/risk/results/riskByYear";
import { intervalComment } from "../../src/risk/words/intervalComment";
import { inUnit } from "../../src/variance/moneyUnit";
import type { Rounding } from "../../src/variance/roundedVariance";

const LEAD = "Prognosens spridning (simulering): med svängningar";

/** The interval of the forecast that is compared, as the comment's other amounts are shown. */
export const intervalParagraph = (
  told: RiskYear,
  { unit, decimals }: Rounding,
): readonly CommentSegment[] =>
  intervalComment(told, {
    ...{ unit, lead: LEAD },
    inUnit: (kronor: Decimal) => inUnit(kronor, unit).toDecimalPlaces(decimals),
  });
