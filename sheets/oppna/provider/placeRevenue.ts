import type { ValueId } from "../../../src/provider/fields/providerFields";
import { type CostInputs, type Place, sum } from "./costInputs";

/** Hours that are paid for, and the revenue (src/provider/revenue.ts). */
export function placeRevenue(place: Place, { value, waiting }: CostInputs) {
  const v = (id: ValueId, row: number): string => value(id)(row);
  const [sfb, lss] = [value("sfbActiveHours"), value("lssActiveHours")];
  const jourHours = sum([value("sfbJourHours"), value("lssJourHours")]);
  const paid = place(
    "Ersatt tid per jourtimme",
    (row) => `IF(${jourHours(row)}=0,0,${waiting(row)})`,
    "factor",
  );
  const jour = place("Jourtimmar", jourHours, "hours");
  const activeHours = place("Aktiva timmar", sum([sfb, lss]), "hours");
  const hours = place(
    "Ersatta timmar",
    (row) => `${activeHours(row)}+${jour(row)}*${paid(row)}`,
    "hours",
  );
  const jourRevenue = place(
    "Intäkt av jour, kr",
    (row) =>
      `(${v("sfbJourHours", row)}+${v("lssJourHours", row)}*${v("lssPriceFactor", row)})*${paid(row)}*${v("schablon", row)}`,
    "kronor",
  );
  const revenue = place(
    "Intäkt, kr",
    (row) =>
      `(${sfb(row)}+${lss(row)}*${v("lssPriceFactor", row)})*${v("schablon", row)}+${jourRevenue(row)}`,
    "kronor",
  );
  return { jour, activeHours, hours, jourRevenue, revenue };
}
