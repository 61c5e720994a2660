import type { Cell } from "../../src/labelled/cell";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { Decimal } from "../../src/exact/decimal";
import { columnLetters } from "../builder/columnLetters";
import { sheetReference } from "../builder/sheetReference";
import type { Calculations } from "./calculations";
import { openCall } from "./openCall";
import type { Area } from "./area";
import type { OpenContext } from "./openContext";
import type { StoredOwn } from "./own/storedOwn";
import { NotOpen, type OpenCall, withoutPaCalls } from "./paCalls";
import type { ParameterPlan } from "./parameterPlan";
import { rangeOf } from "./rangeOf";
import { asValue } from "./shownCell";

/** The workbook that is opened, as it is now. Rows and columns are counted from 0. */
export interface BookNow {
  readonly hasSheet: (sheet: string) => boolean;
  readonly value: (sheet: string, row: number, column: number) => Cell;
  /** What an expression on a sheet comes to; undefined where it is not known. */
  readonly evaluate: (expression: string, sheet: string) => unknown;
  /** What it keeps as Egna värden beside its cells. */
  readonly own: readonly StoredOwn[];
}

/** A cell with a PA function, and what it shows: rows of values where it fills more than itself. */
export interface PaCellNow {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** In canonical form. */
  readonly formula: string;
  readonly shows: readonly (readonly Cell[])[];
  /** It shows an error. */
  readonly isError: boolean;
}

/** What stands in a cell of the copy, and what it showed. `why`: it stands as a value. */
export interface OpenedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly shows: Cell;
  readonly why?: string;
}

interface Plans {
  /** Ranges that have been read, by sheet and argument: many cells ask for the same. */
  readonly areas: Map<string, Area | undefined>;
  readonly plan: ParameterPlan;
  readonly calculations: Calculations;
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const TEXT = /^"((?:[^"]|"")*)"$/;

function areaIn(book: BookNow, argument: string, own: string): Area | undefined {
  const range = rangeOf(argument);
  const sheet = range?.sheet ?? own;
  if (range === undefined || !book.hasSheet(sheet)) return undefined;
  const { top, left, bottom, right } = range;
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      book.value(sheet, top + row, left + column),
    ),
  );
  return { sheet, top, left, rows };
}

function contextOf(book: BookNow, sheet: string, { areas, ...plans }: Plans): OpenContext {
  function area(argument: string): Area | undefined {
    const key = `${sheet}\n${argument}`;
    if (!areas.has(key)) areas.set(key, areaIn(book, argument, sheet));
    return areas.get(key);
  }
  return {
    ...plans,
    area,
    valueOf(argument) {
      const text = TEXT.exec(argument)?.[1];
      if (text !== undefined) return text.replaceAll('""', '"');
      if (NUMBER.test(argument)) return Number(argument);
      const rows = area(argument)?.rows;
      if (rows === undefined) return book.evaluate(argument, sheet);
      const [[only] = []] = rows;
      return rows.length === 1 && rows[0]?.length === 1 ? only : rows;
    },
    qualified(argument) {
      if (NUMBER.test(argument)) return argument;
      const range = rangeOf(argument);
      if (range === undefined || range.top !== range.bottom || range.left !== range.right) {
        return undefined;
      }
      return sheetReference(range.sheet ?? sheet, `$${columnLetters(range.left)}$${range.top + 1}`);
    },
  };
}

/** The formulas that a PA cell becomes, one for each cell that it fills; its values where it cannot be written so. */
export function openCell(book: BookNow, cell: PaCellNow, plans: Plans): readonly OpenedCell[] {
  const { sheet, formula, shows, isError } = cell;
  const open = openCall(contextOf(book, sheet, plans));
  const isOne = shows.length === 1 && shows[0]?.length === 1;
  return shows.flatMap((values, down) =>
    values.map((value, along): OpenedCell => {
      const at = { sheet, row: cell.row + down, column: cell.column + along, shows: value };
      if (isError) {
        return { ...at, content: "=NA()", why: `Cellen visar ett fel: ${String(value)}.` };
      }
      const asked = isOne ? formula : `=INDEX(${formula.slice(1)},${down + 1},${along + 1})`;
      const inCell: OpenCall = (name, args, place) =>
        open(
          name,
          args,
          isOne || typeof place === "string" ? place : { ...place, shown: shows.length },
        );
      try {
        return { ...at, content: withoutPaCalls(asked, inCell) };
      } catch (error) {
        if (!(error instanceof NotOpen)) throw error;
        return { ...at, content: asValue(value), why: error.message };
      }
    }),
  );
}

const shown = (value: Cell): string =>
  typeof value === "number"
    ? swedishNumber(new Decimal(value).toDecimalPlaces(6))
    : String(value ?? "");

/** The cell as its value, since its formula gives something else. */
export const withoutFormula = (cell: OpenedCell, gives: Cell): OpenedCell => ({
  ...cell,
  content: asValue(cell.shows),
  why: `Formeln ger ${shown(gives)}, PA-funktionen ${shown(cell.shows)}.`,
});
