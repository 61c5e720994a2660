import { addressPlace } from "../update/addressPlace";
import { columnLetters } from "./columnLetters";
import type { SheetTemplate } from "./SheetTemplate";

/** Where each PA function's rule comes from, in Swedish, by its name: "SFB". */
export type FunctionSources = Readonly<Record<string, string>>;

const CALL = /\bPA\.([\p{L}]+)\(/gu;

/** The PA functions of a formula, each once; text in quotes is no call. */
function functionsIn(formula: string | undefined): readonly string[] {
  if (formula?.startsWith("=") !== true) return [];
  const code = formula.replace(/"(?:[^"]|"")*"/g, "");
  return [...new Set([...code.matchAll(CALL)].map(([, name = ""]) => name))];
}

/**
 * The sheet with a note on each formula of PA functions: which they are and where their rules come from. Of
 * neighbours with the same functions the first has it, so that a table gets one note and not a hundred.
 */
export function withSources(template: SheetTemplate, sources: FunctionSources): SheetTemplate {
  /** Columns from 1, as rows. */
  const keyAt = (column: number, row: number): string =>
    column < 1 ? "" : functionsIn(template.cells.get(`${columnLetters(column - 1)}${row}`)).join();
  const notes = new Map(template.notes);
  for (const [cell, content] of template.cells) {
    const functions = functionsIn(content).filter((name) => sources[name] !== undefined);
    if (functions.length === 0) continue;
    const { column, row } = addressPlace(cell);
    const key = keyAt(column, row);
    if (key === keyAt(column - 1, row) || key === keyAt(column, row - 1)) continue;
    const goesOn = [keyAt(column + 1, row), keyAt(column, row + 1)].includes(key);
    const lines = functions.map((name) => `PA.${name}: ${sources[name] ?? ""}`);
    const rest = goesOn ? ["Detsamma gäller cellerna intill med samma funktion."] : [];
    notes.set(cell, ["Källa", ...lines, ...rest].join("\n"));
  }
  return { ...template, notes };
}
