import type { CatalogueEntry, ResultCell, ResultError } from "./metadata";

/** What the function answers in the pane: rows of cells, or the error that the whole call gives. */
export type Answer =
  | { readonly kind: "cells"; readonly rows: readonly (readonly ResultCell[])[] }
  | { readonly kind: "error"; readonly error: ResultError };

export function isResultError(value: unknown): value is ResultError {
  if (typeof value !== "object" || value === null) return false;
  const { code, message } = value as Partial<ResultError>;
  return typeof code === "string" && code.startsWith("#") && typeof message === "string";
}

const UNFORESEEN: ResultError = {
  code: "#VALUE!",
  message: "Funktionen kunde inte räkna med de här värdena. Kontrollera dem en i taget.",
};

/** Calls the function as a cell would, with values already read. Never throws. */
export function callFunction(entry: CatalogueEntry, values: readonly unknown[]): Answer {
  try {
    const rows = entry.compute(values);
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    return isResultError(only) ? { kind: "error", error: only } : { kind: "cells", rows };
  } catch (error) {
    return { kind: "error", error: isResultError(error) ? error : UNFORESEEN };
  }
}
