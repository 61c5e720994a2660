import type { SheetBuilder } from "../builder/SheetBuilder";
import { backTestColumns } from "./backTestColumns";
import type { BackTestLayout } from "./backTestLayout";

const { year: YEAR, outturn: OUTTURN, methods: METHODS, compared: COMPARED } = backTestColumns;

/** A formula that is blank where one of the cells has no number. */
const ofNumbers = (cells: readonly string[], formula: string): string =>
  `=IF(COUNT(${cells.join(",")})=${cells.length},${formula},"")`;

/**
 * One year in the three blocks: its figures as PA.PROVBAKÅT answers them, the errors in kronor, and as shares of the
 * outturn. A year that is taken away leaves its row blank; what is wrong in the history stands at the measures.
 */
export function placeBackTestYear(
  sheet: SheetBuilder,
  layout: BackTestLayout,
  call: string,
  place: number,
): void {
  const { given, errors, shares } = layout;
  const row = given + place;
  const outturn = `${OUTTURN}${row}`;
  const compared = `${COMPARED}${row}`;
  const answer = (column: number): string => `=IFERROR(INDEX(${call},${place + 2},${column}),"")`;
  sheet.put(`${YEAR}${row}`, answer(1), "valueLeft", "year");
  sheet.put(outturn, answer(2), "value", "whole");
  for (const first of [errors, shares]) {
    sheet.put(`${YEAR}${first + place}`, `=${YEAR}${row}`, "valueLeft", "year");
  }
  sheet.put(compared, answer(3 + METHODS.length), "value", "year");
  for (const [at, { column }] of METHODS.entries()) {
    const forecast = `${column}${row}`;
    const error = `${column}${errors + place}`;
    sheet.put(forecast, answer(3 + at), "value", "whole");
    sheet.put(error, ofNumbers([outturn, forecast], `${forecast}-${outturn}`), "value", "whole");
    const share = `IF(${outturn}=0,"",ABS(${error})/${outturn})`;
    const cell = `${column}${shares + place}`;
    sheet.put(cell, ofNumbers([compared, error], share), "value", "percent2");
  }
}
