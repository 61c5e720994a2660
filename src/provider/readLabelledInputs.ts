import { closest } from "fastest-levenshtein";
import { Decimal } from "../exact/decimal";
import { ModelError } from "../modelError";
import { normalName } from "../parameters/normalName";
import { fieldNaming } from "./fieldNaming";
import type { FieldSpec } from "./fields/fieldSpec";
import { type FieldId, providerFields } from "./fields/providerFields";
import { providerSections } from "./fields/providerSections";
import type { ProviderGiven, ProviderInputs } from "./providerInputs";
import { resolveInputs } from "./resolveInputs";

/** A cell as a spreadsheet gives it; a blank cell is "" or null. */
export type Cell = string | number | boolean | null | undefined;

/** More rows than any sheet of inputs; a whole column by mistake is not searched through. */
const MOST_ROWS = 2000;
const LONGEST_LABEL = 80;

const byLabel = new Map<string, FieldSpec<FieldId>>(
  providerFields.map((spec) => [normalName(spec.label), spec]),
);
const headings = new Set(providerSections.map(({ name }) => normalName(name)));

function isBlank(cell: Cell): cell is "" | null | undefined {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function quoted(cell: Cell): string {
  return `\u201d${String(cell).trim().slice(0, LONGEST_LABEL)}\u201d`;
}

function unknownLabel(row: number, label: Cell): never {
  const sought = normalName(String(label).slice(0, LONGEST_LABEL));
  const near = byLabel.get(closest(sought, [...byLabel.keys()]))?.label ?? "";
  throw new ModelError(
    "invalid",
    `Rad ${row}: ${quoted(label)} är ingen känd uppgift. Menade du \u201d${near}\u201d?`,
  );
}

function value(spec: FieldSpec<FieldId>, row: number, cell: Cell): Decimal | string {
  if (typeof cell === "number" && Number.isFinite(cell)) return new Decimal(cell);
  if (typeof cell === "boolean" && spec.unit === "1 = ja, 0 = nej")
    return new Decimal(Number(cell));
  if (typeof cell === "string" && spec.id === "year") return cell;
  throw new ModelError(
    "invalid",
    `Rad ${row} (\u201d${spec.label}\u201d) är ${quoted(cell)} men ska vara ett tal.`,
  );
}

/** A heading: a section's name, or the first row that says something, with no number beside it. */
function isHeading(label: Cell, cell: Cell, first: boolean): boolean {
  if (typeof cell === "number" || typeof cell === "boolean") return false;
  return first || (isBlank(cell) && headings.has(normalName(String(label))));
}

/**
 * The own provider from a labelled range: two columns, label and value, rows in any order, blank rows
 * and headings allowed. A known label with a blank value takes its default.
 *
 * @throws ModelError `invalid` naming the row: unknown or repeated label, text where a number is taken,
 * a required row that is missing, a value outside its limits.
 */
export function readLabelledInputs(rows: readonly (readonly Cell[])[]): ProviderInputs {
  if (rows.length > MOST_ROWS) {
    throw new ModelError(
      "invalid",
      `Området har ${rows.length} rader. Markera bara indatablocket.`,
    );
  }
  const given: Partial<Record<FieldId, Decimal | string>> = {};
  const rowOf = new Map<FieldId, number>();
  let first = true;
  for (const [place, [label, cell]] of rows.entries()) {
    const row = place + 1;
    if (isBlank(label)) {
      if (isBlank(cell)) continue;
      throw new ModelError("invalid", `Rad ${row} har värdet ${quoted(cell)} men ingen etikett.`);
    }
    const spec = byLabel.get(normalName(String(label).slice(0, LONGEST_LABEL)));
    if (spec === undefined) {
      if (!isHeading(label, cell, first)) unknownLabel(row, label);
      first = false;
      continue;
    }
    first = false;
    const before = rowOf.get(spec.id);
    if (before !== undefined) {
      throw new ModelError(
        "invalid",
        `\u201d${spec.label}\u201d står på både rad ${before} och rad ${row}. Ta bort den ena.`,
      );
    }
    rowOf.set(spec.id, row);
    if (!isBlank(cell)) given[spec.id] = value(spec, row, cell);
  }
  if (given.year === undefined) {
    throw new ModelError("invalid", "Raden \u201dÅr\u201d saknas eller är tom. Fyll i den.");
  }
  const { year, ...others } = given;
  const complete: ProviderGiven = { ...others, year: String(year) };
  return resolveInputs(complete, fieldNaming(rowOf));
}
