import type { Held } from "./cellChange";
import { heldContent } from "./heldContent";
import type { CellNow } from "./sheetNow";

const isFormula = (content: unknown): boolean =>
  typeof content === "string" && content.startsWith("=");

/** What a template's content is, as it is told. */
export function heldOf(content: string | undefined): Held {
  if (content === undefined || content === "") return { kind: "empty" };
  if (isFormula(content)) return { kind: "formula" };
  return { kind: "value", value: heldContent(content) };
}

/** What a cell holds now: of a formula, what it comes to. */
export function heldNow(now: CellNow | undefined): Held {
  const value = now?.value ?? null;
  return value === null ? { kind: "empty" } : { kind: "value", value };
}
