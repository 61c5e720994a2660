import type { ValueId } from "../../../src/provider/fields/providerFields";
import type { Cell, CostInputs, HourDriver, Place } from "./costInputs";
import type { placePay } from "./placePay";

/** A performed hour's cost by employment (src/provider/hourCost.ts), with the causes that count in the row. */
export function placeHour(
  place: Place,
  { value }: CostInputs,
  isOn: (id: HourDriver) => Cell,
  pay: ReturnType<typeof placePay>,
) {
  const v = (id: ValueId, row: number): string => value(id)(row);
  const on = (id: HourDriver, row: number): string => isOn(id)(row);
  const withPo = place(
    "1 + PO",
    (row) => `1+IF(${on("wage", row)}=1,${v("po", row)},${v("referencePo", row)})`,
    "factor",
  );
  const ratio = place(
    "Lönen mot den egna",
    (row) => `IF(${on("wage", row)}=1,1,${v("referencePay", row)}/${v("monthlyPay", row)})`,
    "factor",
  );
  const performed = place(
    "Utförd andel av tiden",
    (row) =>
      `1-${v("sickShare", row)}-${on("absence", row)}*(${v("vacation", row)}+${v("training", row)})`,
    "factor",
  );
  const paid = (row: number, absence: string): string =>
    `(1+(${on("absence", row)}*${absence}+${on("sickPay", row)}*${pay.sick(row)})/${performed(row)})`;
  const hok = place(
    "HÖK, kr per timme",
    (row) =>
      `IF(${on("wage", row)}=1,${pay.own(row)},${pay.reference(row)})*IF(${on("fullTime", row)}=1,${pay.fullTime(row)},1)*${paid(row, `(${v("vacation", row)}+${v("training", row)})`)}`,
    "kronor",
  );
  const hourly = (name: string, own: ValueId): Cell =>
    place(
      name,
      (row) =>
        `${v(own, row)}*${paid(row, v("training", row))}*(1+${on("absence", row)}*${v("holidayPay", row)})*${withPo(row)}*${ratio(row)}`,
      "kronor",
    );
  return {
    ...{ withPo, ratio, hok },
    pan: hourly("PAN, kr per timme", "panHourlyPay"),
    relative: hourly("PAN anhörig, kr per timme", "relativeHourlyPay"),
  };
}
