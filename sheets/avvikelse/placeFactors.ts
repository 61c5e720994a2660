import type { Decimal } from "../../src/exact/decimal";
import { asCellText } from "../build/cellText";
import { cellOf } from "../build/cellOf";
import type { SheetBuilder } from "../build/SheetBuilder";
import { valueFormat } from "./valueFormat";
import { COLUMN, type SheetPart } from "./sheetParts";

/** One period and group of a part: the rows of its factors, and of its total where that is given. */
export interface PlacedCell {
  readonly rows: readonly number[];
  readonly total: number | undefined;
  readonly kind: "factors" | "new" | "ended";
  readonly group: string | undefined;
}

export interface PlacedFactors {
  readonly cells: readonly PlacedCell[];
  readonly next: number;
}

type Side = "budget" | "outturn";
const SIDES: readonly (readonly [Side, string])[] = [
  ["budget", COLUMN.first],
  ["outturn", COLUMN.second],
];
/** Weeks are written as what they are, so that the cell keeps them exactly. */
const WEEK = 7;

function cellTitle(period: string | undefined, group: string | undefined): string {
  return [period, group].filter((each) => each !== undefined).join(", ");
}

function valueContent(value: Decimal): string {
  const days = value.times(WEEK);
  const isWeeks = value.decimalPlaces() > 10 && days.toDecimalPlaces(10).isInteger();
  return isWeeks ? `=${days.toFixed(0)}/${WEEK}` : value.toSignificantDigits(15).toFixed();
}

/**
 * The factors of a part from a row on, one block a period and group, each with the amounts that
 * PA.AVVIKELSE answers for it, under a heading: the row before, or one of its own. `known` gives the known items' sum of a side as a formula, for the
 * factor that follows from the total.
 */
export function placeFactors(
  sheet: SheetBuilder,
  top: number,
  { inputs, comparison }: SheetPart,
  method: string,
  sides: readonly [first: string, second: string],
  known: (side: Side, cell: number) => string,
): PlacedFactors {
  const { factors, cells } = comparison;
  let row = top;
  const placed = cells.map((cell, place): PlacedCell => {
    const title = cellTitle(cell.period, cell.group);
    if (title !== "") {
      sheet.put(`${COLUMN.name}${row}`, asCellText(title), "totalLabel");
      SIDES.forEach(([, column], i) => sheet.put(`${column}${row}`, sides[i] ?? "", "head"));
      row += 1;
    }
    const first = row;
    const rows = factors.map((_, i) => first + i);
    const total = cell.outturnTotal === undefined ? undefined : first + factors.length;
    const last = total ?? first + factors.length - 1;
    const kind =
      cell.budget === undefined ? "new" : cell.outturn === undefined ? "ended" : "factors";
    const given = inputs.cells[place];
    factors.forEach((name, i) => {
      sheet.put(`${COLUMN.name}${first + i}`, asCellText(name), "label");
      const own = inputs.factors.indexOf(name);
      const format = valueFormat(cell.budget?.[i], cell.outturn?.[i]);
      for (const [side, column] of SIDES) {
        const value = cell[side]?.[i];
        const isDerived = own >= 0 && value !== undefined && given?.[side]?.[own] === undefined;
        const others = rows.filter((each) => each !== first + i).map((each) => `${column}${each}`);
        const content = isDerived
          ? `=(${column}${total ?? last}-${known(side, place)})/(${others.join("*")})`
          : value === undefined
            ? null
            : valueContent(value);
        sheet.put(`${column}${first + i}`, content, isDerived ? "value" : "input", format);
      }
    });
    if (total !== undefined) {
      sheet.put(`${COLUMN.name}${total}`, "Totalt", "totalLabel");
      sheet.put(`${COLUMN.first}${total}`, (cell.budgetTotal ?? 0).toString(), "input", "whole");
      sheet.put(`${COLUMN.second}${total}`, (cell.outturnTotal ?? 0).toString(), "input", "whole");
    }
    // With the heading above: values that look like years are then never taken for one.
    const range = `$${COLUMN.name}$${first - 1}:$${COLUMN.second}$${last}`;
    const call = `PA.AVVIKELSE(${range},,${method})`;
    rows.forEach((each, i) => {
      const one = kind === "new" ? COLUMN.second : COLUMN.first;
      const product = `${kind === "ended" ? "-" : ""}${rows.map((at) => `${one}${at}`).join("*")}`;
      const content =
        kind === "factors" ? cellOf(call, i + 2, 2) : i === 0 ? `=ROUND(${product},2)` : null;
      sheet.put(`${COLUMN.more}${each}`, content, "value", "kronor");
    });
    if (total !== undefined) {
      // What the factors do not explain; known items are taken from it in the result.
      const rest =
        kind === "factors"
          ? cellOf(call, factors.length + 2, 2)
          : `=ROUND(${COLUMN.second}${total}-${COLUMN.first}${total}-${COLUMN.more}${first},2)`;
      sheet.put(`${COLUMN.more}${total}`, rest, "value", "kronor");
      sheet.put(`${COLUMN.note}${total}`, "Utöver faktorerna, kända poster inräknade", "source");
    }
    if (kind !== "factors") {
      const note = kind === "new" ? "Ny grupp: hela kostnaden" : "Upphörd grupp: hela kostnaden";
      sheet.put(`${COLUMN.note}${first}`, note, "source");
    }
    row = last + 1;
    return { rows, total, kind, group: cell.group };
  });
  return { cells: placed, next: row };
}
