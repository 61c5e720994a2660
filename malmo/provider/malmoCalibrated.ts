import { Decimal } from "../../src/exact/decimal";
import { goalSeek } from "../../src/provider/goalSeek";
import type { Solution } from "../../src/provider/goalSeekSteps";
import type { UnknownId } from "../../src/provider/unknown";
import { malmoInputs } from "./malmoInputs";
import { malmoYears } from "./malmoYears";

/**
 * Malmö's year calibrated to its outturn: one unknown solved so that revenue − cost is the reported net
 * cost. Default: administration per hour, where everything ends that the report gives no figures for.
 */
export function malmoCalibrated(
  year: number,
  unknown: UnknownId = "administrationPerHour",
): Solution {
  const inputs = malmoInputs(year);
  const outturn = malmoYears.find((each) => each.year === year)?.netCostTkr ?? 0;
  const target = new Decimal(outturn).times(1000);
  return goalSeek(inputs, unknown, { target, measure: "beforeGrant" });
}
