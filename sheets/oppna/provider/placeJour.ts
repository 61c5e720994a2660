import type { ValueId } from "../../../src/provider/fields/providerFields";
import { HOURS_OF_A_MONTH } from "../../../src/rules/hourlyPay";
import type { Cell, CostInputs, Place } from "./costInputs";
import type { Shares } from "./placeShares";

/** Jour by the agreement (src/provider/jourPay.ts), before PO; an anhörig has the part of the pay only. */
export function placeJour(place: Place, { value }: CostInputs, shares: Shares, hours: Cell) {
  const v = (id: ValueId, row: number): string => value(id)(row);
  const pay = place(
    "Timlön för jour, HÖK och PAN",
    (row) =>
      `${v("monthlyPay", row)}/${HOURS_OF_A_MONTH}*${shares.hok(row)}+${v("panHourlyPay", row)}*${shares.pan(row)}`,
    "kronor",
  );
  const second = (row: number): string => `${v("jourReading", row)}=2`;
  const supplement = place(
    "Jourtillägg, andel av timlönen",
    (row) =>
      `IF(${second(row)},${v("jourLow", row)},${v("jourLow", row)}*(1-${v("weekendShare", row)})+${v("jourHigh", row)}*${v("weekendShare", row)})`,
    "factor",
  );
  const extra = place(
    "Över gränsen, andel av timlönen",
    (row) =>
      `${v("jourExcessRate", row)}+IF(${second(row)},${v("jourHigh", row)}-${v("jourLow", row)},0)`,
    "factor",
  );
  const excessShare = place(
    "Andel av jouren över gränsen",
    (row) =>
      `IF(${hours(row)}=0,0,MAX(0,${v("rotaHours", row)}-${v("jourLimit", row)}*${v("rotaEmployees", row)})/${v("rotaHours", row)})`,
    "factor",
  );
  return {
    ofPay: place(
      "Jour som följer lönen, kr före PO",
      (row) =>
        `(${pay(row)}*(${v("jourPayShare", row)}+${supplement(row)})+${v("relativeHourlyPay", row)}*${shares.relative(row)}*${v("jourPayShare", row)})*${hours(row)}`,
      "kronor",
    ),
    ofOb: place(
      "Jourens ob, kr före PO",
      (row) =>
        `${v("obPerJourHour", row)}*${v("jourObShare", row)}*(${shares.hok(row)}+${shares.pan(row)})*${hours(row)}`,
      "kronor",
    ),
    excess: place(
      "Jour över gränsen, kr före PO",
      (row) => `${pay(row)}*${extra(row)}*${excessShare(row)}*${hours(row)}`,
      "kronor",
    ),
  };
}
