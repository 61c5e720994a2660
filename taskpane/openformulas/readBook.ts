import { soleCallOf, callsPa } from "../../sheets/oppna/paCalls";
import type { BookNow, PaCellNow } from "../../sheets/oppna/openCells";
import { storedOwn } from "../../sheets/oppna/own/storedOwn";
import { rangeOf } from "../../sheets/oppna/rangeOf";
import type { Cell } from "../../src/labelled/cell";
import { catalogue } from "../catalogue/catalogue";
import { parseAddress } from "../workbook/address";
import type { CellContent, RangeContent, WorkbookPort } from "../workbook/port";

const WHOLE = "A:XFD";
const ERROR = /^#(?:[\p{Lu}\d/]+[!?]?|DIV\/0!)$/u;

/** A sheet as it is, and the place of the first of its cells that was read. */
interface SheetNow extends RangeContent {
  readonly top: number;
  readonly left: number;
}

/** The sheet that is to be opened, and the workbook round it. */
export interface ReadBook extends BookNow {
  /** Every sheet there is. */
  readonly names: readonly string[];
  readonly paCells: readonly PaCellNow[];
  /** Cells that hold no formula and something, where a formula may fill more of them than is known. */
  readonly pinned: readonly {
    readonly row: number;
    readonly column: number;
    readonly shows: Cell;
  }[];
}

async function readSheet(port: WorkbookPort, sheet: string): Promise<SheetNow> {
  const content = await port.read({ sheet, address: WHOLE });
  const area = parseAddress(content.address);
  return { ...content, top: area?.top ?? 0, left: area?.left ?? 0 };
}

/** The arguments as Excel hands them to the function. */
function valuesOf(
  book: BookNow,
  sheet: string,
  args: readonly string[],
): unknown[][][] | undefined {
  const values = args.map((argument): unknown[][] | undefined => {
    if (argument === "") return [[null]];
    if (/^-?\d+(\.\d+)?$/.test(argument)) return [[Number(argument)]];
    const text = /^"((?:[^"]|"")*)"$/.exec(argument)?.[1];
    if (text !== undefined) return [[text.replaceAll('""', '"')]];
    const range = rangeOf(argument);
    if (range === undefined || !book.hasSheet(range.sheet ?? sheet)) return undefined;
    return Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
      Array.from({ length: range.right - range.left + 1 }, (__, column) =>
        book.value(range.sheet ?? sheet, range.top + row, range.left + column),
      ),
    );
  });
  return values.every((each) => each !== undefined) ? values : undefined;
}

/** How many cells a formula fills: as many as the function answers with. Undefined where that is not known. */
function sizeOf(
  book: BookNow,
  sheet: string,
  formula: string,
): readonly [number, number] | undefined {
  const call = soleCallOf(formula);
  const entry = catalogue.find(({ name }) => name === call?.name);
  if (call === undefined || entry === undefined) return formula.includes(":") ? undefined : [1, 1];
  const values = valuesOf(book, sheet, call.args);
  if (values === undefined) return undefined;
  try {
    const answer = entry.compute(values);
    return [answer.length, answer[0]?.length ?? 1];
  } catch {
    return [1, 1];
  }
}

/** Reads a sheet and all that its PA functions name. */
export async function readBook(port: WorkbookPort, sheet: string): Promise<ReadBook> {
  const names = await port.sheetNames();
  const own = await readSheet(port, sheet);
  const formulas = own.formulas.flatMap((row, down) =>
    row.flatMap((formula, along) =>
      typeof formula === "string" && formula.startsWith("=") && callsPa(formula)
        ? [{ formula, row: own.top + down, column: own.left + along }]
        : [],
    ),
  );
  const sheets = new Map<string, SheetNow>([[sheet.toLowerCase(), own]]);
  for (const name of names) {
    const [key, inFormula] = [name.toLowerCase(), name.replaceAll("'", "''").toLowerCase()];
    if (sheets.has(key)) continue;
    if (!formulas.some(({ formula }) => formula.toLowerCase().includes(inFormula))) continue;
    sheets.set(key, await readSheet(port, name));
  }
  const all = new Set(names.map((name) => name.toLowerCase()));
  const book: BookNow = {
    hasSheet: (name) => all.has(name.toLowerCase()),
    value(name, row, column) {
      const found = sheets.get(name.toLowerCase());
      return found?.values[row - found.top]?.[column - found.left] ?? null;
    },
    // What a cell shows is known, and what stands in a formula is not worked out here.
    evaluate: () => undefined,
    own: storedOwn((await port.readStored("egnavarden"))?.text),
  };
  let known = true;
  const paCells = formulas.map(({ formula, row, column }): PaCellNow => {
    const size = sizeOf(book, sheet, formula);
    if (size === undefined) known = false;
    const [rows, columns] = size ?? [1, 1];
    const shows = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, along) => book.value(sheet, row + down, column + along)),
    );
    const first = shows[0]?.[0];
    const isError = typeof first === "string" && ERROR.test(first);
    return { ...{ sheet, row, column, formula }, shows: isError ? [[first]] : shows, isError };
  });
  return { ...book, names, paCells, pinned: known ? [] : constantsOf(own) };
}

const isFormula = (content: CellContent): boolean =>
  typeof content === "string" && content.startsWith("=");

/** A cell that a formula fills reads as its value: written as that, it stays when the formula is another. */
function constantsOf({ values, formulas, top, left }: SheetNow): ReadBook["pinned"] {
  return values.flatMap((row, down) =>
    row.flatMap((shows, along) =>
      shows === null || isFormula(formulas[down]?.[along] ?? null)
        ? []
        : [{ row: top + down, column: left + along, shows }],
    ),
  );
}
