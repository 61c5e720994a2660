import { quoteSheetName } from "../workbook/reference";
import type { FormulaArgument } from "./readArgument";

/** How a formula is written: as `range.formulas` takes it, or as a Swedish user reads it. */
interface Writing {
  readonly separator: string;
  readonly decimal: string;
  readonly truth: readonly [falseWord: string, trueWord: string];
}

const CANONICAL: Writing = { separator: ",", decimal: ".", truth: ["FALSE", "TRUE"] };
const SWEDISH: Writing = { separator: ";", decimal: ",", truth: ["FALSKT", "SANT"] };

/** A function's name comes from our own metadata; a wrong one is a mistake of ours, not the user's. */
const FUNCTION_NAME = /^\p{L}[\p{L}\p{N}._]*$/u;

function writeNumber(value: number, { decimal }: Writing): string {
  if (!Number.isFinite(value)) throw new RangeError("A formula holds finite numbers only");
  return String(value).toUpperCase().replace(".", decimal);
}

function writeArgument(argument: FormulaArgument, writing: Writing): string {
  switch (argument.kind) {
    case "blank":
      return "";
    case "number":
      return writeNumber(argument.value, writing);
    case "boolean":
      return writing.truth[argument.value ? 1 : 0];
    case "text":
      return `"${argument.value.replaceAll('"', '""')}"`;
    case "reference": {
      const { sheet, address } = argument.reference;
      return sheet === undefined ? address : `${quoteSheetName(sheet)}!${address}`;
    }
  }
}

function write(name: string, args: readonly FormulaArgument[], writing: Writing): string {
  if (!FUNCTION_NAME.test(name)) throw new RangeError(`Not a function name: ${name}`);
  // Arguments left out at the end are left out of the formula; between others they stay empty.
  const last = args.findLastIndex((argument) => argument.kind !== "blank");
  const written = args.slice(0, last + 1).map((argument) => writeArgument(argument, writing));
  return `=PA.${name}(${written.join(writing.separator)})`;
}

/** The formula in canonical form, e.g. `=PA.SJUKLÖN(165.5,8,37)`. */
export function canonicalFormula(name: string, args: readonly FormulaArgument[]): string {
  return write(name, args, CANONICAL);
}

/** The same formula as Swedish Excel shows it, e.g. `=PA.SJUKLÖN(165,5;8;37)`. */
export function swedishFormula(name: string, args: readonly FormulaArgument[]): string {
  return write(name, args, SWEDISH);
}
