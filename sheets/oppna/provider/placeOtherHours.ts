import type { ValueId } from "../../../src/provider/fields/providerFields";
import { HOURS_OF_A_MONTH } from "../../../src/rules/hourlyPay";
import type { Cell, CostInputs, Place } from "./costInputs";
import type { Shares } from "./placeShares";

/** Paid hours without assistance (src/provider/surplusHours.ts), and those of new cases and short visits. */
export function placeOtherHours(place: Place, { value }: CostInputs, shares: Shares) {
  const v = (id: ValueId, row: number): string => value(id)(row);
  const kinds = ["death", "hospital", "change"] as const;
  const idle = (
    name: string,
    of: (kind: (typeof kinds)[number], row: number) => string,
    share: (row: number) => string,
  ): Cell =>
    place(
      name,
      (row) =>
        `(${kinds
          .map((kind) => `${v(`${kind}Persons`, row)}*${v(`${kind}Hours`, row)}*${of(kind, row)}`)
          .join("+")})*${share(row)}`,
      "hours",
    );
  return {
    idleHok: idle(
      "Timmar utan arbete, HÖK",
      (kind, row) => `${v(`${kind}Weeks`, row)}*(1-${v(`${kind}Matched`, row)})`,
      (row) => `(1-${shares.hourly(row)})`,
    ),
    idlePan: idle(
      "Timmar utan arbete, PAN",
      (kind, row) => `MIN(${v(`${kind}Weeks`, row)},${v("noticeWeeks", row)})`,
      shares.hourly,
    ),
    shadow: place(
      "Timmar bredvidgång",
      (row) => `${v("newCases", row)}*${v("shadowHours", row)}`,
      "hours",
    ),
    overtime: place(
      "Övertidstillägg vid uppstart, kr före PO",
      (row) =>
        `${v("newCases", row)}*${v("overtimeHours", row)}*${v("overtimeSupplement", row)}*${v("monthlyPay", row)}/${HOURS_OF_A_MONTH}`,
      "kronor",
    ),
    travel: place(
      "Restid, timmar",
      (row) => `${v("visits", row)}*${v("travelMinutes", row)}/60`,
      "hours",
    ),
    travelCost: place(
      "Resekostnad, kr",
      (row) => `${v("visits", row)}*${v("travelCost", row)}`,
      "kronor",
    ),
  };
}
