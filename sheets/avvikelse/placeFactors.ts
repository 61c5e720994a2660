import type { Decimal } from "../../src/exact/decimal";
import { asCellText } from "../builder/cellText";
import { cellOf } from "../builder/cellOf";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { valueFormat } from "./valueFormat";
import { COLUMN, type SheetPart } from "./sheetParts";

/** One period and group of a part: the rows of its factors, and of its total where that is given. */
export interface PlacedCell {
  readonly rows: readonly number[];
  readonly total: number | undefined;
  readonly kind: "factors" | "new" | "ended";
  /** Where it says which sides a new or ended group is filled in on; see {@link BOTH_SIDES}. */
  readonly filled: string | undefined;
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
/** A new or ended group whose blank side has been filled in: its factors are compared. */
export const BOTH_SIDES = 2;
/** As it was written: all factors on its own side, none on the other. */
const ONE_SIDE = 1;
/** Neither of the two: something is filled in but not all. */
export const HALF_FILLED = 0;
const NOTES = { new: "Ny grupp: hela kostnaden", ended: "Upphörd grupp: hela kostnaden" } as const;

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
    const filled = kind === "factors" ? undefined : `$${COLUMN.exact}$${first}`;
    const compared = (i: number, otherwise: string): string => {
      const answer = cellOf(call, i + 2, 2);
      return filled === undefined
        ? answer
        : `=IF(${filled}=${BOTH_SIDES},${answer.slice(1)},${otherwise})`;
    };
    const [own, other, side] =
      kind === "ended"
        ? ([COLUMN.first, COLUMN.second, "budget"] as const)
        : ([COLUMN.second, COLUMN.first, "outturn"] as const);
    const cost =
      total === undefined
        ? rows.map((at) => `${own}${at}`).join("*")
        : `(${own}${total}-${known(side, place)})`;
    const whole = `ROUND(${kind === "ended" ? "-" : ""}${cost},2)`;
    rows.forEach((each, i) => {
      sheet.put(`${COLUMN.more}${each}`, compared(i, i === 0 ? whole : '""'), "value", "kronor");
    });
    if (total !== undefined) {
      // What the factors do not explain; known items are taken from it in the result.
      const { more } = COLUMN;
      const rest = `ROUND(${COLUMN.second}${total}-${COLUMN.first}${total}-${more}${first},2)`;
      sheet.put(`${more}${total}`, compared(factors.length, rest), "value", "kronor");
      sheet.put(`${COLUMN.note}${total}`, "Utöver faktorerna, kända poster inräknade", "source");
    }
    if (filled !== undefined && kind !== "factors") {
      // With the heading, for the workbench's component fails on a range of one cell: see placeShown.
      const all = (column: string): string => `${column}${first - 1}:${column}${rows.at(-1) ?? 0}`;
      const numbers = `COUNT(${all(own)})`;
      const isOne = `AND(${numbers}=${rows.length},COUNTA(${all(other)})=1)`;
      const isBoth = `${numbers}+COUNT(${all(other)})=${2 * rows.length}`;
      const sidesFilled = `IF(${isBoth},${BOTH_SIDES},IF(${isOne},${ONE_SIDE},${HALF_FILLED}))`;
      sheet.put(filled.replaceAll("$", ""), `=${sidesFilled}`, "value", "whole");
      const noted = [
        `IF(${filled}=${BOTH_SIDES},"Finns på båda sidor: faktorerna jämförs"`,
        `IF(${filled}=${ONE_SIDE},"${NOTES[kind]}","Fyll i alla faktorer på sidan, eller ingen"))`,
      ];
      sheet.put(`${COLUMN.note}${first}`, `=${noted.join(",")}`, "source");
    }
    row = last + 1;
    return { rows, total, kind, filled, group: cell.group };
  });
  return { cells: placed, next: row };
}
