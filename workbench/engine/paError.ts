import { spreadsheet } from "./spreadsheet";
import type { EvaluationError } from "./functionTypes";

/** The error a neutral PA function throws or puts in its table. */
export interface CellErrorLike {
  readonly code: string;
  readonly message: string;
}

export function isCellError(value: unknown): value is CellErrorLike {
  if (typeof value !== "object" || value === null) return false;
  const { code, message } = value as Partial<CellErrorLike>;
  return typeof code === "string" && code.startsWith("#") && typeof message === "string";
}

const UNEXPECTED =
  "Funktionen kunde inte räkna med de här värdena. Kontrollera indata och rapportera felet.";

/** A declared error keeps its code and message; anything else becomes #VALUE! without its text. */
export function paError(error: unknown): EvaluationError {
  return isCellError(error)
    ? new spreadsheet.EvaluationError(error.message, error.code)
    : new spreadsheet.EvaluationError(UNEXPECTED, "#VALUE!");
}
