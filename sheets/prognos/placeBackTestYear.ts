import type { SheetBuilder } from "../builder/SheetBuilder";
import { backTestColumns } from "./backTestColumns";
import type { BackTestLayout } from "./backTestLayout";
import { backTestYear } from "./backTestYear";
import type { PlacedHistory } from "./placeHistory";

const {
  year: YEAR,
  outturn: OUTTURN,
  methods: METHODS,
  compared: COMPARED,
  step: STEP,
} = backTestColumns;
const [MODEL = OUTTURN] = METHODS.map(({ column }) => column);

/** A formula that is blank where one of the cells has no number. */
const ofNumbers = (cells: readonly string[], formula: string): string =>
  `=IF(COUNT(${cells.join(",")})=${cells.length},${formula},"")`;

/** One year in the three blocks: its figures, the errors in kronor, and as shares of the outturn. */
export function placeBackTestYear(
  sheet: SheetBuilder,
  layout: BackTestLayout,
  history: PlacedHistory,
  place: number,
): void {
  const { given, errors, shares, over } = layout;
  const row = given + place;
  const outturn = `${OUTTURN}${row}`;
  const compared = `${COMPARED}${row}`;
  const formulas = backTestYear(history, place, `${MODEL}${row}`);
  sheet.put(`${YEAR}${row}`, formulas.year, "valueLeft", "year");
  sheet.put(outturn, formulas.outturn, "value", "whole");
  for (const first of [errors, shares]) {
    sheet.put(`${YEAR}${first + place}`, `=${YEAR}${row}`, "valueLeft", "year");
  }
  // A method that no year has is none: the others are compared without it.
  const whole = METHODS.map(
    ({ column }) => `OR(COUNT(${column}${row})=1,COUNT(${over(column, given)})=0)`,
  ).join(",");
  const counts = `IF(AND(${whole}),${YEAR}${row},"")`;
  sheet.put(compared, ofNumbers([outturn, `${MODEL}${row}`], counts), "value", "year");
  if (place > 0) {
    const before = `${OUTTURN}${row - 1}`;
    const step = ofNumbers([outturn, before], `ABS(${outturn}-${before})`);
    sheet.put(`${STEP}${row}`, step, "value", "whole");
  }
  for (const { id, column } of METHODS) {
    const forecast = `${column}${row}`;
    const error = `${column}${errors + place}`;
    sheet.put(forecast, formulas.methods[id], "value", "whole");
    sheet.put(error, ofNumbers([outturn, forecast], `${forecast}-${outturn}`), "value", "whole");
    const share = `IF(${outturn}=0,"",ABS(${error})/${outturn})`;
    const cell = `${column}${shares + place}`;
    sheet.put(cell, ofNumbers([compared, error], share), "value", "percent2");
  }
}
