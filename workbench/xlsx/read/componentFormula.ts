import { areasRead, type AreaRead } from "./areasRead";
import type { FormulaRoom } from "./formulaRoom";
import { signsFirstIn } from "../../engine/signedPowers";
import { spreadsheet } from "../../engine/spreadsheet";
import { LIMITS } from "../limits";
import type { FileTable } from "./fileModel";
import { textOf } from "./formulaLiteral";
import { functionName } from "./functionName";
import { is, operator, type Word } from "./formulaWord";
import { levelWords } from "./levelWords";
import { formulaWords, isRange, movedWords, parted } from "./moveFormula";
import type { NameBook } from "./nameBook";
import type { FormulaPlace } from "./formulaPlace";
import { tableReference } from "./tableReference";
import { unspilledWords } from "./unspilledWords";

export interface ComponentFormula {
  /** Canonical, with =. */
  readonly formula: string;
  /** Names of the functions it calls, in capitals. */
  readonly functions: readonly string[];
  /** It takes from another workbook, which is not here. */
  readonly outside: boolean;
  /** It refers to a table by its name, or to columns by theirs. */
  readonly ofTable: boolean;
  readonly areas: readonly AreaRead[];
  /** The component can read it as a formula. */
  readonly readable: boolean;
  /**
   * The names that stand in the file's own formula where this has what they mean, or a cell of their area;
   * none where it is only cut to cells. Undefined where the file's own says the same, or cannot be put back.
   */
  readonly written?: readonly WrittenName[];
}

export interface WrittenName {
  readonly name: string;
  /** The place of the sheet whose own it is, among all sheets of the file. */
  readonly scope?: number;
  /** Of a name that the component has: its area. */
  readonly area?: string;
}

const LOCAL = /^_xlpm\./i;

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

interface Told {
  outside: boolean;
  ofTable: boolean;
  /** Letters of names written out so far. */
  named: number;
  readonly written: WrittenName[];
  /** It refers to a table or to a name by its sheet, which may be called otherwise when it is saved. */
  bound: boolean;
}

/** Turns the formulas of one file into the component's. */
export class FormulaTranslator {
  constructor(
    private readonly names: NameBook,
    private readonly tables: readonly FileTable[],
    private readonly room: FormulaRoom,
  ) {}

  /** @param formula as the file has it, without = */
  translate(formula: string, at: FormulaPlace): ComponentFormula {
    const functions: string[] = [];
    const told: Told = { outside: false, ofTable: false, named: 0, written: [], bound: false };
    let words = this.resolved(formulaWords(formula.trim()), at, told, 0);
    words = this.called(words, functions);
    words = unspilledWords(words, at);
    const cut = at.isArray ? words : levelWords(words, at);
    const isCut = cut.some((word, place) => word !== words[place]);
    words.forEach((word, place) => {
      const area = word["area"];
      if (typeof area === "string" && cut[place] !== word)
        told.written.push({ name: word.value, area });
    });
    words = cut;
    words = words.filter(
      (word, place) => word.type !== "whitespace" || this.intersects(words, place),
    );
    const readable = isReadable(words);
    const text = words
      .map((word) => (word.type === "string" ? textOf(word.value) : word.value))
      .join("");
    // A PA function is saved under the name that Excel stores now, whatever the file has.
    const isOurs = functions.some((name) => name.startsWith("PA."));
    const isBound = told.bound || told.outside || isOurs;
    const isOther = (isCut || told.written.length > 0) && !isBound;
    return {
      formula: signsFirstIn(`=${text}`),
      functions,
      areas: areasRead(words),
      outside: told.outside,
      ofTable: told.ofTable,
      readable,
      ...(isOther && readable ? { written: told.written } : {}),
    };
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
    told: Told,
    depth: number,
  ): readonly Word[] {
    const found: Word[] = [];
    words.forEach((word, place) => {
      const next = words[place + 1];
      if (word.type === "context" && is(next, "!")) {
        const after = words[place + 2];
        // A sheet that is gone, or a workbook that a function of an add-in is said to be in.
        const isCall = is(words[place + 3], "(");
        told.bound = true;
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
        told.bound = true;
        // [1]!PA.X(: the add-in's own workbook means nothing here.
        found.push({ ...word, value: parted(word.value)[1] });
        return;
      }
      found.push(word);
    });
    return found;
  }

  private table(word: Word, at: FormulaPlace, told: Told): Word {
    if (/^'?\[\d+\]/.test(word.value)) told.outside = true;
    told.bound = true;
    const cells = tableReference(word.value, this.tables, at);
    if (cells === undefined) return word;
    told.ofTable = true;
    return cells === "#REF!" ? { type: "error", value: cells } : { type: "range", value: cells };
  }

  private named(word: Word, at: FormulaPlace, told: Told, depth: number): readonly Word[] {
    if (word.value.includes("[")) {
      told.outside = true;
      return [word];
    }
    const meaning = this.names.meaning(word.value, at.sheetPlace);
    if (meaning === undefined) {
      const cells = tableReference(word.value, this.tables, at);
      told.bound ||= cells !== undefined;
      told.ofTable ||= cells !== undefined;
      return cells === undefined ? [word] : [{ type: "range", value: cells }];
    }
    if (meaning.kind === "known") {
      told.bound ||= word.value.includes("!");
      // Where the area is cut to the cell level with the formula's own, its place is needed.
      const area = this.names.areaOf(word.value);
      return [{ ...word, value: parted(word.value)[1], ...(area === undefined ? {} : { area }) }];
    }
    if (depth === 0) {
      const { scope } = meaning;
      told.written.push({ name: word.value, ...(scope === undefined ? {} : { scope }) });
      told.bound ||= word.value.includes("!");
    }
    if (meaning.kind === "area") return formulaWords(meaning.text);
    // Names of names can multiply: past what a formula may be the name stays, and the cell shows an error.
    told.named += meaning.text.length;
    if (depth >= LIMITS.nameDepth || told.named > LIMITS.formulaWords) return [word];
    this.room.take(meaning.text.length);
    const own = movedWords(formulaWords(meaning.text), at.row, at.col);
    const inner = this.resolved(own, at, told, depth + 1);
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
      // Names of LET and LAMBDA have a mark in files.
      if (word.type === "range_named" && LOCAL.test(word.value))
        return { ...word, value: word.value.replace(LOCAL, "") };
      if (word.type === "error" && word.value.toUpperCase() === "#N/A") {
        return { type: "func", value: "NA()" };
      }
      if (word.type === "error" && word.value === "#DIV/0!")
        return { type: "number", value: "(1/0)" };
      return word;
    });
  }
}
