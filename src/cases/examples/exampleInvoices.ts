import { atOnce } from "../../steps/atOnce";
import type { Cell } from "../../labelled/cell";
import { readCaseList } from "../list/readCases";
import { expectedMonths, inOre } from "../reconciliation/expectedMonths";
import { monthText } from "../reconciliation/reconciliationTable";
import type { RateOf } from "../sums/caseFigures";
import { exampleCases } from "./exampleCases";

const FIRST_MONTH = 2024 * 12;
const MONTHS = 24;
const HEADINGS = ["Ärende", "Lagrum", "Månad", "Timmar", "Belopp"];
const HOURS_DECIMALS = 2;

type Row = readonly [name: string, law: string, month: string, hours: number, amount: number];

const isOf =
  (name: string, ...months: readonly string[]) =>
  (row: Row): boolean =>
    row[0] === name && months.includes(row[2]);

/** What the list itself says, by case and month, as Försäkringskassan and providers would invoice it. */
function rightRows(rateOf: RateOf): readonly Row[] {
  const { rows } = readCaseList(exampleCases);
  const months = Array.from({ length: MONTHS }, (_, place) => FIRST_MONTH + place);
  return [...atOnce(expectedMonths(rows, months, rateOf))].flatMap(([key, { amounts, hours }]) => {
    const [law = "", code = ""] = key.split(" ");
    return months.flatMap((month, place): readonly Row[] => {
      const amount = inOre(amounts[place] ?? 0).toNumber();
      if (amount === 0) return [];
      const rounded = Number((hours[place] ?? 0).toFixed(HOURS_DECIMALS));
      return [[code.toUpperCase(), law, monthText(month), rounded, amount]];
    });
  });
}

/**
 * Two years of invoices of the made-up municipality, with what goes wrong in real ones: a new case that the list does
 * not have, months that have not come, a whole month of a case that ended in it, one after its end, one twice,
 * and hours that are not those performed.
 */
export function exampleInvoices(rateOf: RateOf): readonly (readonly Cell[])[] {
  const right = rightRows(rateOf);
  const late = isOf("K18", "2025-08", "2025-09");
  const whole = isOf("K05", "2025-04");
  const used = isOf("K17", "2025-10");
  const rows = right
    .filter((row) => !late(row))
    .flatMap((row): readonly Row[] => {
      const [name, law, month, hours, amount] = row;
      // All of April, and May too, of a case that ended on 17 April.
      if (whole(row)) {
        return [
          [name, law, month, 85.71, 29_365.71],
          [name, law, "2025-05", 88.57, 30_344.57],
        ];
      }
      if (used(row))
        return [[name, law, month, hours + 14, Number((amount + 14 * 342.6).toFixed(2))]];
      return isOf("K10", "2025-03")(row) ? [row, row] : [row];
    });
  const unknown = ["2025-09", "2025-10", "2025-11", "2025-12"].map((month): Row => {
    const [, , , hours = 0, amount = 0] = right.find(isOf("K03", month)) ?? [];
    return ["K21", "SFB", month, hours, amount];
  });
  return [HEADINGS, ...rows, ...unknown];
}
