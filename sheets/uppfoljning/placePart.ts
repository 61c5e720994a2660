import { daysInMonth, daysInYear } from "../../src/calendar/day";
import type { Decimal } from "../../src/exact/decimal";
import { MONTHS } from "../../src/swedish/monthNames";
import { asCellText } from "../builder/cellText";
import type { SheetBuilder } from "../builder/SheetBuilder";
import {
  CLOSED,
  COLUMNS,
  type SheetPart,
  tableRows,
  type TableRows,
  tertialRows,
} from "./followedSheet";

const NOT_YET = "inte bokförd";
const ZERO = "var 0";
const HEADS = [
  ...["Månad", "Budget", "Utfall", "Varav tidigare år", "Återstår, indata", "Prognos, indata"],
  ...["Bokfört", "Återstår", "Prognos", "Totalt", "Avvikelse"],
];
const COUNTED = ["G", "H", "I", "J"] as const;

const content = (amount: Decimal | undefined): string | null => amount?.toFixed() ?? null;

/** The sum of a column over some rows; a budget only where all of them have one. */
function placeSums(sheet: SheetBuilder, row: number, [from, to]: readonly [number, number]): void {
  const over = (column: string): string => `${column}${from}:${column}${to}`;
  const count = to - from + 1;
  sheet.put(`B${row}`, `=IF(COUNT(${over("B")})=${count},SUM(${over("B")}),"")`, "strong", "whole");
  for (const column of COUNTED) {
    sheet.put(`${column}${row}`, `=SUM(${over(column)})`, "strong", "whole");
  }
  sheet.put(`K${row}`, `=IF(B${row}="","",B${row}-J${row})`, "strong", "whole");
}

/** The budget: the year's as one cell that the months follow, or the months' own. */
function placeBudget(sheet: SheetBuilder, rows: TableRows, part: SheetPart, year: number): void {
  const { budget } = part;
  const cell = `$B$${rows.year}`;
  MONTHS.forEach((_, k) => {
    const at = `B${rows.first + k}`;
    if (budget?.kind === "months") {
      sheet.put(at, content(budget.amounts[k]), "input", "whole");
      return;
    }
    const share = `${daysInMonth(year, k + 1)}/${daysInYear(year)}`;
    sheet.put(at, `=IF(${cell}="","",${cell}*${share})`, "value", "whole");
  });
  if (budget?.kind === "months") {
    const over = `B${rows.first}:B${rows.first + MONTHS.length - 1}`;
    sheet.put(`B${rows.year}`, `=SUM(${over})`, "total", "whole");
  } else {
    sheet.put(`B${rows.year}`, content(budget?.amount), "input", "whole");
  }
}

function placeMonth(sheet: SheetBuilder, row: number, k: number, part: SheetPart, ans: string) {
  const { booked, earlier, outstanding, forecast } = part;
  sheet.put(`A${row}`, MONTHS[k] ?? "", "label");
  sheet.put(`C${row}`, content(booked[k]), "input", "whole");
  sheet.put(`D${row}`, content(earlier[k]), "input", "whole");
  sheet.put(`E${row}`, content(outstanding?.[k]), "assumption", "whole");
  sheet.put(`F${row}`, content(forecast[k]), "assumption", "whole");
  const closed = `${k + 1}<=${CLOSED}`;
  const left = `IF(C${row}="",IF(${ans}="${NOT_YET}",N(F${row}),N(E${row})),N(E${row}))`;
  sheet.put(`G${row}`, `=IF(${closed},N(C${row})-N(D${row}),0)`, "value", "whole");
  sheet.put(`H${row}`, `=IF(${closed},${left},0)`, "value", "whole");
  sheet.put(`I${row}`, `=IF(${closed},0,N(F${row}))`, "value", "whole");
  sheet.put(`J${row}`, `=G${row}+H${row}+I${row}`, "value", "whole");
  sheet.put(`K${row}`, `=IF(B${row}="","",B${row}-J${row})`, "value", "whole");
}

/** A part from a row on: its inputs by month, and what they come to by month, tertial and year. */
export function placePart(
  sheet: SheetBuilder,
  top: number,
  part: SheetPart,
  { place, year }: { readonly place: number; readonly year: number },
): TableRows {
  sheet.band(top, asCellText(`${place}  ${part.name}, kr`), COLUMNS);
  const answer = top + 1;
  sheet.put(`A${answer}`, "Stängd månad utan utfall", "label");
  sheet.put(`B${answer}`, part.missing === "zero" ? ZERO : NOT_YET, "assumption");
  sheet.choose(`B${answer}`, [NOT_YET, ZERO]);
  sheet.put(
    `C${answer}`,
    "\u00a0Inte bokförd: månaden räknas med sin prognos, som något som återstår.",
    "source",
  );
  HEADS.forEach((text, k) => {
    sheet.put(`${"ABCDEFGHIJK"[k] ?? ""}${top + 2}`, text, k === 0 ? "headLeft" : "head");
  });
  sheet.height(top + 2, 40);
  const rows = tableRows(top + 3);
  MONTHS.forEach((_, k) => placeMonth(sheet, rows.first + k, k, part, `$B$${answer}`));
  for (const tertial of [0, 1, 2]) {
    const row = rows.tertials + tertial;
    sheet.put(`A${row}`, `Tertial ${tertial + 1}`, "label");
    placeSums(sheet, row, tertialRows(rows, tertial));
  }
  sheet.put(`A${rows.earlier}`, "Tidigare år", "label");
  const earlier = MONTHS.map((_, k) => `IF(${k + 1}<=${CLOSED},N(D${rows.first + k}),0)`);
  sheet.put(`G${rows.earlier}`, `=${earlier.join("+")}`, "value", "whole");
  sheet.put(`J${rows.earlier}`, `=G${rows.earlier}`, "value", "whole");
  sheet.dress(rows.year, 0, COLUMNS - 1, "total");
  sheet.put(`A${rows.year}`, "Helår", "totalLabel");
  placeBudget(sheet, rows, part, year);
  const last = rows.first + MONTHS.length - 1;
  for (const column of COUNTED) {
    const months = `SUM(${column}${rows.first}:${column}${last})`;
    const plus = column === "G" || column === "J" ? `+${column}${rows.earlier}` : "";
    sheet.put(`${column}${rows.year}`, `=${months}${plus}`, "total", "whole");
  }
  const { year: sum } = rows;
  sheet.put(`K${sum}`, `=IF(B${sum}="","",B${sum}-J${sum})`, "total", "whole");
  return rows;
}
