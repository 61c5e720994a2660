import type { Ast } from "./ast";
import { formulaRefusal, SHORT_FORMULA, TOO_DEEP } from "./formulaLimits";
import { formulaParts, type FormulaPart, type Leaves, partName, unknownIn } from "./formulaPart";
import { LetError } from "./letNames";
import { paError } from "./paError";
import { spreadsheet } from "./spreadsheet";
import type { CompiledFormula, Execute, Token } from "./spreadsheetTypes";

type Compile = (formula: string, sheetId: string, getters: RangeGetters) => CompiledFormula;

interface RangeGetters {
  getRangeFromSheetXC(sheetId: string, xc: string): unknown;
}

/** Pieces are compiled for what they do; where their cells lie is the whole formula's matter. */
const NO_RANGES: RangeGetters = { getRangeFromSheetXC: () => undefined };

/** Stands before a formula to have the component take it apart without compiling it. */
const NO_FORMULA = "=1 1 ";
const NO_FORMULA_TOKENS = 5;

/** What has been compiled, by its shape; a long formula filled down is compiled once. */
const known = new Map<string, Execute>();
const MOST_KNOWN = 1000;

const isKnown = (name: string): boolean =>
  spreadsheet.registries.functionRegistry.content[name.toUpperCase()] !== undefined;

/** As the component says it of a formula as a whole. */
const unknownFunction = (name: string): { value: string; message: string } => ({
  value: "#NAME?",
  message: `Unknown function: "${name}"`,
});

/** Runs the pieces in order, each with the whole formula's values and those of the pieces before it. */
function composed(
  parts: readonly FormulaPart[],
  compiled: readonly CompiledFormula[],
  written: readonly string[],
): Execute {
  const placeOf = new Map(parts.map((_, place) => [partName(place), place]));
  return function (ranges, ref, range, symbolValue, context) {
    const { numbers, strings } = this.literalValues;
    // A named range may have been given another name since.
    const names = new Map(written.map((name, place) => [name, this.symbols[place] ?? name]));
    const values: unknown[] = [];
    parts.forEach((part, place) => {
      const piece = {
        symbols: compiled[place]?.symbols.map((name) => names.get(name) ?? name) ?? [],
        literalValues: {
          numbers: part.numbers.map((at) => numbers[at]),
          strings: part.strings.map((at) => strings[at]),
        },
      };
      const given = part.references.map((at) => ranges[at]);
      const valueOf = (name: string, isRange: boolean): unknown => {
        const unknown = unknownIn(name);
        if (unknown !== undefined) return unknownFunction(unknown);
        const before = placeOf.get(name);
        return before === undefined ? symbolValue(name, isRange) : values[before];
      };
      values.push(compiled[place]?.execute.call(piece, given, ref, range, valueOf, context));
    });
    return values.at(-1);
  };
}

/** A formula that stays as it was written, with what is wrong in place of a value. */
const bad = (formula: string, sheetId: string, execute: Execute): CompiledFormula =>
  new spreadsheet.CompiledFormula(
    sheetId,
    [{ type: "UNKNOWN", value: formula }],
    { numbers: [], strings: [] },
    [],
    [],
    true,
    formula,
    execute,
  );

function refused(formula: string, sheetId: string, message: string): CompiledFormula {
  return bad(formula, sheetId, () => paError({ code: "#VALUE!", message }));
}

/** The formula's tokens as the component has them, ranges as one. */
function tokensOf(formula: string, sheetId: string, compile: Compile): readonly Token[] {
  const { tokens } = compile(`${NO_FORMULA}${formula.slice(1)}`, sheetId, NO_RANGES);
  return [{ type: "OPERATOR", value: "=" }, ...tokens.slice(NO_FORMULA_TOKENS)];
}

const symbolsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ type, value }) =>
    type === "SYMBOL" ? [value.replace(/^'(.*)'$/s, "$1")] : [],
  );

/** Every call of a function, and of LET or of one that is not known if `which` says so. */
const calls = (tokens: readonly Token[], which: (name: string) => boolean): boolean =>
  tokens.some(
    ({ type, value }, place) =>
      type === "SYMBOL" && tokens[place + 1]?.type === "LEFT_PAREN" && which(value),
  );
const isLet = (name: string): boolean => name.toUpperCase() === "LET";

/** LET has no place in the component; what takes care of errors takes an unknown function for one, as in Excel. */
const MAY_NAME = /\bLET\s*\(/i;
const TAKES_ERRORS = /\b(?:IFERROR|IFNA|ISERROR|ISERR|ISNA|ERROR\.TYPE)\s*\(/i;
const needsPieces = (formula: string): boolean =>
  formula.length > SHORT_FORMULA ||
  MAY_NAME.test(formula) ||
  (TAKES_ERRORS.test(formula) && calls(spreadsheet.tokenize(formula), (name) => !isKnown(name)));

const countOf = (tokens: readonly Token[], ...types: readonly string[]): number =>
  tokens.filter(({ type }) => types.includes(type)).length;

function compiledInParts(
  formula: string,
  ast: Ast,
  sheetId: string,
  getters: RangeGetters,
  compile: Compile,
): CompiledFormula {
  const leaves: Leaves = { numbers: [], strings: [], references: [] };
  const parts = formulaParts(ast, leaves, isKnown);
  const tokens = tokensOf(formula, sheetId, compile);
  // A range between two sheets' references; the component's own way with it is kept.
  const references = countOf(tokens, "REFERENCE", "INVALID_REFERENCE");
  if (references !== leaves.references.length) return compile(formula, sheetId, getters);
  const symbols = symbolsOf(tokens);
  const shape = JSON.stringify([parts, symbols]);
  let execute = known.get(shape);
  if (execute === undefined) {
    const compiled = parts.map(({ text }) => compile(`=${text}`, sheetId, NO_RANGES));
    const wrong = compiled.find(({ isBadExpression }) => isBadExpression);
    if (wrong !== undefined) return bad(formula, sheetId, wrong.execute);
    execute = composed(parts, compiled, symbols);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(shape, execute);
  }
  return new spreadsheet.CompiledFormula(
    sheetId,
    tokens,
    {
      numbers: leaves.numbers.map((value) => ({ value })),
      strings: leaves.strings.map((value) => ({ value })),
    },
    symbols,
    leaves.references.map((xc) => getters.getRangeFromSheetXC(sheetId, xc)),
    false,
    shape,
    execute,
  );
}

/**
 * Compiles what is long or deep in pieces, in time that grows with its length. The component's own way
 * takes 20 s for the 4 000 terms that Excel allows, and where the stack ends it answers 0. What Excel
 * does not allow is an error that says so, and stays as it was written.
 */
function compileLong(
  formula: string,
  sheetId: string,
  getters: RangeGetters,
  compile: Compile,
): CompiledFormula {
  if (!needsPieces(formula)) return compile(formula, sheetId, getters);
  const refusal = formulaRefusal(formula);
  if (refusal !== undefined) return refused(formula, sheetId, refusal);
  let ast: Ast;
  try {
    ast = spreadsheet.parse(formula);
  } catch (error) {
    // Signs between operators lie inside one another too, which only the reading shows.
    if (error instanceof RangeError) return refused(formula, sheetId, TOO_DEEP);
    // No formula at all; the component says why, as it does of a short one.
    return compile(formula, sheetId, getters);
  }
  try {
    return compiledInParts(formula, ast, sheetId, getters, compile);
  } catch (error) {
    if (error instanceof LetError) return refused(formula, sheetId, error.message);
    throw error;
  }
}

const isLong = ({ tokens }: CompiledFormula): boolean => tokens.length > SHORT_FORMULA / 2;

const isInPieces = (base: CompiledFormula): boolean =>
  isLong(base) ||
  (!base.isBadExpression && calls(base.tokens, (name) => isLet(name) || !isKnown(name)));

/** Has every long formula, and LET, compiled in pieces; called before what gives them English names, which then comes first. */
export function longFormulas(): void {
  const { CompiledFormula } = spreadsheet;
  const { Compile, IsBadExpression, CompileForSerializedFormula, prototype } = CompiledFormula;
  const compile: Compile = (formula, sheetId, getters) =>
    Compile.call(CompiledFormula, formula, sheetId, getters);
  CompiledFormula.Compile = (formula, sheetId, getters) =>
    compileLong(formula, sheetId, getters as RangeGetters, compile);
  CompiledFormula.IsBadExpression = (formula) =>
    needsPieces(formula)
      ? compileLong(formula, "", NO_RANGES, compile).isBadExpression
      : IsBadExpression.call(CompiledFormula, formula);
  // A copied one becomes text again before it is pasted, and is compiled then.
  CompiledFormula.CompileForSerializedFormula = (sheetId, base) =>
    isInPieces(base)
      ? Object.assign(Object.create(prototype) as CompiledFormula, base, { sheetId })
      : CompileForSerializedFormula.call(CompiledFormula, sheetId, base);
  const composer = spreadsheet.stores.CellComposerStore.prototype;
  const { getPrettifiedFormula } = composer;
  // Broken into lines it would end the browser's stack, and with it the whole grid.
  composer.getPrettifiedFormula = function (cell) {
    return isLong(cell.compiledFormula)
      ? cell.compiledFormula.toFormulaString(this.getters)
      : getPrettifiedFormula.call(this, cell);
  };
  const { areAllFunctionsExportableToExcel } = prototype;
  prototype.areAllFunctionsExportableToExcel = function () {
    if (this.isBadExpression || !isLong(this)) return areAllFunctionsExportableToExcel.call(this);
    const { content } = spreadsheet.registries.functionRegistry;
    const tokens = this.tokens.filter(({ type }) => type !== "SPACE");
    return tokens.every(
      ({ type, value }, place) =>
        type !== "SYMBOL" ||
        tokens[place + 1]?.type !== "LEFT_PAREN" ||
        content[value.toUpperCase()]?.isExported === true,
    );
  };
}
