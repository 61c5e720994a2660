import type { Decimal } from "../../exact/decimal";
import type { Drivers } from "../drivers/drivers";
import { labelsOf } from "../fields/labelsOf";
import { refuseMonth } from "../drivers/refuseMonth";

const TAKEN = labelsOf(["transferExtraHours", "parentalHours"]);

/** @throws ModelError `invalid` where more LSS hours are taken away than there are. */
export function checkHours(drivers: Drivers, hours: readonly Decimal[]): void {
  // Beyond nine decimals it is a quotient's last digit.
  const place = hours.findIndex((each) => each.toDecimalPlaces(9).lt(0));
  refuseMonth(drivers, place, "LSS-timmarna blir färre än 0", `Kontrollera ${TAKEN}`);
}
