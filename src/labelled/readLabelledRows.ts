import { ModelError } from "../modelError";
import { normalName } from "../parameters/normalName";
import { type Cell, isBlank, quoted } from "./cell";
import { isTotalName } from "./isTotalName";
import { isTypedNumber } from "./isTypedNumber";
import { nearestOf } from "../parameters/nearestOf";
import { undatedLabel } from "./undatedLabel";
import { visibleText } from "../parameters/visibleText";

/** A row of a labelled range that says something. */
export interface LabelledRow<Spec> {
  readonly spec: Spec;
  /** Counted from 1. */
  readonly row: number;
  readonly cell: Cell;
  /** "2027", "2027-03" or "2027-03-15" where the label ends with it, as in ”Budget 2027”. */
  readonly period?: string;
  /** The last of it, where the label ends with two: ”Sena fakturor 2026-03–2026-05”. */
  readonly through?: string;
}

export interface LabelledKind<Spec> {
  readonly specs: readonly Spec[];
  /** Names of the blocks, allowed as rows without a value. */
  readonly headings: readonly string[];
  /** Whether a label may end with a year, a month or a day, or with the first and the last of them. */
  readonly dated: (spec: Spec) => boolean;
}

/** More rows than any sheet of inputs; a whole column by mistake is not searched through. */
export const MOST_ROWS = 2000;
const LONGEST_LABEL = 100;
/** Digits that a cell shows and takes; a formula may leave noise beyond them: 0,05 + 0,07. */
const DIGITS = 15;

interface Found<Spec> {
  readonly spec: Spec;
  readonly period?: string;
  readonly through?: string;
}

interface Finder<Spec> {
  find(label: string): Found<Spec> | undefined;
  nearest(label: string): string;
}

function makeFinder<Spec extends { readonly label: string }>(
  kind: LabelledKind<Spec>,
): Finder<Spec> {
  const byLabel = new Map(kind.specs.map((spec) => [normalName(spec.label), spec]));
  return {
    find(label: string): Found<Spec> | undefined {
      const spec = byLabel.get(normalName(label));
      if (spec !== undefined) return { spec };
      const { name, period, through } = undatedLabel(label) ?? {};
      const dated = name === undefined ? undefined : byLabel.get(normalName(name));
      if (dated === undefined || period === undefined || !kind.dated(dated)) return undefined;
      return through === undefined ? { spec: dated, period } : { spec: dated, period, through };
    },
    nearest(label: string): string {
      const sought = normalName(undatedLabel(label)?.name ?? label);
      return byLabel.get(nearestOf([...byLabel.keys()])(sought))?.label ?? "";
    },
  };
}

/** A kind is a constant of the module that reads it; a sheet asks for the same one many times over. */
const finders = new WeakMap<object, unknown>();

function finder<Spec extends { readonly label: string }>(kind: LabelledKind<Spec>): Finder<Spec> {
  const known = finders.get(kind) ?? makeFinder(kind);
  finders.set(kind, known);
  return known as Finder<Spec>;
}

/** A heading: a block's name, or the first row that says something, with no number beside it, not even as text. */
function isHeading(
  label: string,
  cell: Cell,
  headings: ReadonlySet<string>,
  first: boolean,
): boolean {
  // A blank cell may arrive as 0.
  if (isBlank(cell) || cell === 0) return (first && cell !== 0) || headings.has(normalName(label));
  return first && typeof cell === "string" && !isTypedNumber(cell);
}

/** The label in full, as ”Budget 2027”: what may stand only once. */
export function fullLabel<Spec extends { readonly label: string }>({
  spec,
  period,
  through,
}: Pick<LabelledRow<Spec>, "spec" | "period" | "through">): string {
  if (period === undefined) return spec.label;
  return `${spec.label} ${period}${through === undefined ? "" : `\u2013${through}`}`;
}

/**
 * A labelled range: two columns, label and value, rows in any order, blank rows and headings allowed.
 *
 * @throws ModelError `invalid` naming the row: an unknown label (with the nearest), one that stands
 * twice, a value without a label. `where` tells ranges apart: ” i indata”.
 */
export function readLabelledRows<Spec extends { readonly label: string }>(
  rows: readonly (readonly Cell[])[],
  kind: LabelledKind<Spec>,
  where = "",
): readonly LabelledRow<Spec>[] {
  if (rows.length > MOST_ROWS) {
    throw new ModelError(
      "invalid",
      `Området${where} har ${rows.length} rader. Markera bara indatablocket.`,
    );
  }
  const { find, nearest } = finder(kind);
  const headings = new Set(kind.headings.map(normalName));
  const rowOf = new Map<string, number>();
  const read: LabelledRow<Spec>[] = [];
  let first = true;
  for (const [place, [label, cell]] of rows.entries()) {
    const row = place + 1;
    // A blank cell may arrive as 0.
    if (isBlank(label) || label === 0) {
      if (isBlank(cell) || cell === 0) continue;
      throw new ModelError(
        "invalid",
        `Rad ${row}${where} har värdet ${quoted(cell)} men ingen etikett.`,
      );
    }
    const text = visibleText(String(label)).slice(0, LONGEST_LABEL);
    const found = find(text);
    const wasFirst = first;
    first = false;
    if (found === undefined) {
      if (isHeading(text, cell, headings, wasFirst) || isTotalName(text)) continue;
      throw new ModelError(
        "invalid",
        `Rad ${row}${where}: ${quoted(label)} är ingen känd uppgift. Menade du \u201d${nearest(text)}\u201d?`,
      );
    }
    const key = fullLabel(found);
    const before = rowOf.get(key);
    if (before !== undefined) {
      throw new ModelError(
        "invalid",
        `\u201d${key}\u201d står på både rad ${before} och rad ${row}${where}. Ta bort den ena.`,
      );
    }
    rowOf.set(key, row);
    const exact = typeof cell === "number" ? Number(cell.toPrecision(DIGITS)) : cell;
    read.push({ ...found, row, cell: exact });
  }
  return read;
}
