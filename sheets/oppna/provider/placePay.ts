import type { ValueId } from "../../../src/provider/fields/providerFields";
import type { Cell, CostInputs, Place } from "./costInputs";

/** What the pay of an hour is made of whatever causes count. */
export function placePay(place: Place, { value, days, pays }: CostInputs) {
  const v = (id: ValueId, row: number): string => value(id)(row);
  const parts = ([1, 2, 3] as const).map((each) => [
    value(`weeklyShare${each}`),
    value(`weeklyHours${each}`),
  ]) as readonly (readonly [Cell, Cell])[];
  const fullTime = place(
    "Heltidsmåttens faktor",
    (row) =>
      `(${parts.map(([share, week]) => `${share(row)}/${week(row)}`).join("+")})*${v("referenceWeeklyHours", row)}/(${parts.map(([share]) => share(row)).join("+")})`,
    "factor",
  );
  const sick = place(
    "Sjuktid som är avlönad, andel av tiden",
    (row) =>
      `${v("sickShare", row)}*${v("sickPayDays", row)}*${v("sickPayLevel", row)}*(1-${v("karens", row)})`,
    "factor",
  );
  const hour = (name: string, pay: ValueId, po: ValueId): Cell =>
    place(
      name,
      (row) =>
        `${pays(row)}*${v(pay, row)}*(1+${v(po, row)})*7/(${v("referenceWeeklyHours", row)}*${days(row)})`,
      "kronor",
    );
  return {
    fullTime,
    sick,
    own: hour("Avlönad timme, egen lön och PO", "monthlyPay", "po"),
    reference: hour("Avlönad timme, referensens lön och PO", "referencePay", "referencePo"),
  };
}
