import { paNameOf } from "../../engine/paNames";
import { signsFirstIn } from "../../engine/signedPowers";
import { spreadsheet } from "../../engine/spreadsheet";
import { takesArea } from "../../engine/takesArea";
import { LIMITS } from "../limits";
import { areaOf } from "./cellPlace";
import { expandLet } from "./expandLet";
import type { FileTable } from "./fileModel";
import { levelCell } from "./intersect";
import { formulaWords, isRange, movedWords, parted } from "./moveFormula";
import type { NameBook } from "./nameBook";
import { tableReference } from "./tableReference";

type Word = ReturnType<typeof formulaWords>[number];

export interface FormulaPlace {
  readonly sheet: string;
  /** The place of the sheet among all sheets of the file. */
  readonly sheetPlace: number;
  readonly row: number;
  readonly col: number;
  /** An array formula calculates with whole areas; another takes the cell level with its own. */
  readonly isArray: boolean;
}

export interface ComponentFormula {
  /** Canonical, with =. */
  readonly formula: string;
  /** Names of the functions it calls, in capitals. */
  readonly functions: readonly string[];
  /** It takes from another workbook, which is not here. */
  readonly outside: boolean;
  /** The component can read it as a formula. */
  readonly readable: boolean;
}

/** Functions whose arguments are areas however they are written, so that none of them is cut to a cell. */
const AREA_FUNCTIONS = new Set(
  `SUMPRODUCT LOOKUP MMULT MINVERSE MDETERM TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH INDEX MODE
  FILTER SORT SORTBY UNIQUE XLOOKUP XMATCH SEQUENCE TOCOL TOROW VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS
  EXPAND WRAPROWS WRAPCOLS TEXTJOIN AGGREGATE ROWS COLUMNS MUNIT MAP REDUCE SCAN BYROW BYCOL LAMBDA`
    .trim()
    .split(/\s+/),
);

const MARKS = /^(?:_xlfn\.|_xlws\.|_xludf\.|_xll\.)+/i;
const PA_STORED = /^_xldudf_PA_/i;
const PA_PLAIN = /^PA\./i;

/** A function as the component calls it: without Excel's marks, a PA function by its name. */
function functionName(word: string): string {
  const name = word.replace(MARKS, "");
  if (PA_STORED.test(name)) return `PA.${paNameOf(name.replace(PA_STORED, ""))}`;
  if (PA_PLAIN.test(name)) return `PA.${paNameOf(name.replace(PA_PLAIN, ""))}`;
  return name.toUpperCase();
}

const operator = (value: string): Word => ({ type: "operator", value });
const is = (word: Word | undefined, ...values: string[]): boolean =>
  word?.type === "operator" && values.includes(word.value);

/**
 * A text of a formula. The component takes \" for a quotation mark and doubled ones for two texts, so
 * quotation marks and a backslash at the end become CHAR(34) and CHAR(92).
 */
function textOf(word: string): string {
  const pieces: string[] = [];
  word
    .slice(1, -1)
    .split('""')
    .forEach((part, place) => {
      if (place > 0) pieces.push("CHAR(34)");
      const [, start = "", end = ""] = /^(.*?)(\\*)$/s.exec(part) ?? [];
      pieces.push(`"${start}"`, ...Array.from(end, () => "CHAR(92)"));
    });
  return pieces.length === 1 ? (pieces[0] ?? '""') : `(${pieces.join("&")})`;
}

const shapes = new Map<string, boolean>();

/** Judged by its shape, once for all formulas that differ in their cells alone. */
function isReadable(words: readonly Word[]): boolean {
  const shape = words
    .map(({ type, value }) =>
      type === "range" ? (value.includes(":") ? "A1:B2" : "A1") : type === "string" ? '"x"' : value,
    )
    .join("");
  const known = shapes.get(shape);
  if (known !== undefined) return known;
  let readable = true;
  try {
    spreadsheet.parse(`=${shape.replaceAll("#REF!", "A1")}`);
  } catch {
    readable = false;
  }
  if (shapes.size > LIMITS.formulaShapes) shapes.clear();
  shapes.set(shape, readable);
  return readable;
}

/** Turns the formulas of one file into the component's. */
export class FormulaTranslator {
  constructor(
    private readonly names: NameBook,
    private readonly tables: readonly FileTable[],
  ) {}

  /** @param formula as the file has it, without = */
  translate(formula: string, at: FormulaPlace): ComponentFormula {
    const functions: string[] = [];
    const told = { outside: false };
    let words = this.resolved(formulaWords(formula.trim()), at, told, 0);
    words = expandLet(words, LIMITS.formulaWords) ?? words;
    words = this.called(words, functions);
    words = this.unspilled(words, at);
    if (!at.isArray) words = this.level(words, at);
    words = words.filter((word, place) => word.type !== "whitespace" || this.intersects(words, place));
    const readable = isReadable(words);
    const text = words.map((word) => (word.type === "string" ? textOf(word.value) : word.value)).join("");
    return { formula: signsFirstIn(`=${text}`), functions, outside: told.outside, readable };
  }

  /** A space between two areas is Excel's intersection; all others mean nothing. */
  private intersects(words: readonly Word[], place: number): boolean {
    const before = words[place - 1];
    const after = words[place + 1];
    return before !== undefined && after !== undefined && isRange(before) && isRange(after);
  }

  /** References to tables, names and other workbooks as what they stand for. */
  private resolved(
    words: readonly Word[],
    at: FormulaPlace,
    told: { outside: boolean },
    depth: number,
  ): readonly Word[] {
    const found: Word[] = [];
    words.forEach((word, place) => {
      const next = words[place + 1];
      if (word.type === "context" && is(next, "!")) {
        const after = words[place + 2];
        // A sheet that is gone, or a workbook that a function of an add-in is said to be in.
        const isCall = is(words[place + 3], "(");
        if (word.value.includes("[") && !isCall && after?.type !== "error") told.outside = true;
        return;
      }
      if (is(word, "!") && words[place - 1]?.type === "context") return;
      if (isRange(word)) {
        if (word.value.includes("[")) told.outside = true;
        found.push(word);
        return;
      }
      if (word.type === "structured") {
        found.push(this.table(word, at, told));
        return;
      }
      if (word.type === "range_named" && !is(next, "(")) {
        found.push(...this.named(word, at, told, depth));
        return;
      }
      if (word.type === "range_named" && word.value.includes("]") && is(next, "(")) {
        // [1]!PA.X(: the add-in's own workbook means nothing here.
        found.push({ ...word, value: parted(word.value)[1] });
        return;
      }
      found.push(word);
      if (found.length > LIMITS.formulaWords) found.length = LIMITS.formulaWords;
    });
    return found;
  }

  private table(word: Word, at: FormulaPlace, told: { outside: boolean }): Word {
    if (/^'?\[\d+\]/.test(word.value)) told.outside = true;
    const cells = tableReference(word.value, this.tables, at);
    if (cells === undefined) return word;
    return cells === "#REF!" ? { type: "error", value: cells } : { type: "range", value: cells };
  }

  private named(
    word: Word,
    at: FormulaPlace,
    told: { outside: boolean },
    depth: number,
  ): readonly Word[] {
    if (word.value.includes("[")) {
      told.outside = true;
      return [word];
    }
    const meaning = this.names.meaning(word.value, at.sheetPlace);
    if (meaning === undefined) {
      const cells = tableReference(word.value, this.tables, at);
      return cells === undefined ? [word] : [{ type: "range", value: cells }];
    }
    if (meaning.kind === "known") {
      // Where the area is cut to the cell level with the formula's own, its place is needed.
      const area = this.names.areaOf(word.value);
      return [{ ...word, value: parted(word.value)[1], ...(area === undefined ? {} : { area }) }];
    }
    if (meaning.kind === "area") return formulaWords(meaning.text);
    if (depth >= LIMITS.nameDepth) return [word];
    const own = movedWords(formulaWords(meaning.text), at.row, at.col);
    const inner = this.resolved(own, at, told, depth + 1);
    if (inner.length > LIMITS.formulaWords) return [word];
    const [only] = inner;
    const isOne = inner.length === 1 && only?.type !== "operator";
    return isOne ? inner : [operator("("), ...inner, operator(")")];
  }

  /** Functions by the component's names; error values as it has them. */
  private called(words: readonly Word[], functions: string[]): readonly Word[] {
    return words.map((word, place) => {
      const isCall = is(words[place + 1], "(");
      if (word.type === "func" || (word.type === "range_named" && isCall)) {
        const value = functionName(word.value);
        if (value !== "ANCHORARRAY" && value !== "SINGLE") functions.push(value);
        return { ...word, type: "func", value };
      }
      if (word.type === "error" && word.value.toUpperCase() === "#N/A") {
        return { type: "func", value: "NA()" };
      }
      if (word.type === "error" && word.value === "#DIV/0!") return { type: "number", value: "(1/0)" };
      return word;
    });
  }

  /** ANCHORARRAY(A1) is A1#, SINGLE(…) the one value that stands level. */
  private unspilled(words: readonly Word[], at: FormulaPlace): readonly Word[] {
    if (!words.some(({ value }) => value === "ANCHORARRAY" || value === "SINGLE")) return words;
    const found: Word[] = [];
    for (let place = 0; place < words.length; place += 1) {
      const word = words[place];
      if (word === undefined) continue;
      const isSpill = word.value === "ANCHORARRAY";
      if (word.type !== "func" || (!isSpill && word.value !== "SINGLE")) {
        found.push(word);
        continue;
      }
      let depth = 0;
      let end = place + 1;
      for (; end < words.length; end += 1) {
        if (is(words[end], "(")) depth += 1;
        if (is(words[end], ")")) depth -= 1;
        if (depth === 0) break;
      }
      const inner = this.unspilled(words.slice(place + 2, end), at);
      const [only] = inner.filter(({ type }) => type !== "whitespace");
      const isOneRange = only !== undefined && inner.length === 1 && isRange(only);
      if (isSpill) found.push(...inner, operator("#"));
      else if (isOneRange) found.push(this.cellOf(only, at));
      else found.push({ type: "func", value: "INDEX" }, operator("("), ...inner, ...firstCell, operator(")"));
      place = end;
    }
    return found;
  }

  private cellOf(word: Word, at: FormulaPlace): Word {
    const area = typeof word["area"] === "string" ? word["area"] : word.value;
    const cell = levelCell(area, at.row, at.col);
    return cell === undefined ? word : { type: "range", value: cell };
  }

  /** In a formula that is no array formula, an area in the place of a value is the cell level with it. */
  private level(words: readonly Word[], at: FormulaPlace): readonly Word[] {
    const mayCut = words.some(
      (word) => (isRange(word) && word.value.includes(":")) || typeof word["area"] === "string",
    );
    if (!mayCut) return words;
    interface Call {
      readonly name: string | undefined;
      readonly whole: boolean;
      index: number;
    }
    const calls: Call[] = [];
    return words.map((word, place) => {
      const before = words[place - 1];
      if (is(word, "(")) {
        const name = before?.type === "func" ? before.value : undefined;
        const outer = calls.at(-1);
        const whole =
          outer?.whole === true ||
          (name !== undefined && (AREA_FUNCTIONS.has(name) || name.startsWith("PA.")));
        calls.push({ name, whole, index: 0 });
        return word;
      }
      if (is(word, ")")) calls.pop();
      const call = calls.at(-1);
      if (is(word, ",") && call) call.index += 1;
      const area = isRange(word) ? word.value : word["area"];
      if (typeof area !== "string" || !parted(area)[1].includes(":")) return word;
      if (areaOf(parted(area)[1]) === undefined || call?.whole) return word;
      // Part of a longer reference (A1:A3:B2, A1#) or of an intersection: left as it is.
      const after = words[place + 1];
      if (is(after, ":", "#") || is(before, ":") || after?.type === "whitespace" || before?.type === "whitespace") return word;
      const isArgument = is(before, "(", ",") && (after === undefined || is(after, ")", ","));
      if (call?.name !== undefined && isArgument) {
        const known = spreadsheet.registries.functionRegistry.content[call.name];
        if (!known || takesArea(call.name, call.index)) return word;
      } else if (call !== undefined && call.name === undefined && isArgument) return word;
      const cell = levelCell(area, at.row, at.col);
      return cell === undefined ? word : { type: "range", value: cell };
    });
  }
}

const firstCell: readonly Word[] = [
  operator(","),
  { type: "number", value: "1" },
  operator(","),
  { type: "number", value: "1" },
];
