import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { isTotalName } from "../../labelled/isTotalName";
import { isTypedNumber } from "../../labelled/isTypedNumber";
import { visibleText } from "../../parameters/visibleText";
import { failAt } from "./failAt";
import { isHeading } from "./isHeading";

/** What a column before the names may tell: which part, period and group a row belongs to. */
export type KeyName = "part" | "period" | "group";
export type Keys = Readonly<Partial<Record<KeyName, string>>>;

/** A row with its keys, name and the cells after it. */
export interface NamedRow {
  /** Counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly keys: Keys;
  readonly cells: readonly Cell[];
}

export interface NamedRowsOptions {
  /** Columns of numbers. */
  readonly numbers: number;
  /** Whether there is a heading; left out: the first row that says something tells. */
  readonly headed?: boolean | undefined;
  /** Columns before the names, and what they say of a row. */
  readonly before?: number | undefined;
  readonly keys?: ((cells: readonly Cell[], row: number) => Keys) | undefined;
}

const LONGEST_NAME = 100;
const NO_KEYS: Keys = {};

/**
 * Rows of a name and numbers; blank rows and a heading are passed over.
 *
 * @throws ModelError `invalid` naming the row: numbers without a name, a first row that may be a
 * heading or not.
 */
export function namedRows(
  rows: readonly (readonly Cell[])[],
  { numbers, headed, before = 0, keys }: NamedRowsOptions,
): readonly NamedRow[] {
  const found: NamedRow[] = [];
  let first = true;
  for (const [place, all] of rows.entries()) {
    // A blank cell may arrive as 0.
    if (all.every((cell) => isBlank(cell) || cell === 0)) continue;
    const row = place + 1;
    const label = all[before];
    const cells = all.slice(before + 1);
    const wasFirst = first;
    first = false;
    if (wasFirst) {
      const isHead = headed ?? isHeading(label, cells.slice(0, numbers));
      if (isHead === undefined) {
        failAt(
          [row],
          `Rad ${row} (${quoted(label)}) kan vara en rubrik eller värden. Är det en rubrik, skriv Faktor ` +
            `eller Post över namnen. Är det värden, lägg en rubrikrad ovanför.`,
        );
      }
      if (isHead) continue;
    }
    // The sum of a part, a period or a group is none of them.
    if (all.slice(0, before).some((cell) => typeof cell === "string" && isTotalName(cell))) {
      continue;
    }
    if (isBlank(label) || label === 0) {
      failAt(
        [row],
        `Rad ${row} saknar namn. Skriv namnet före ${quoted(cells.find((cell) => !isBlank(cell)))}.`,
      );
    }
    if (typeof label === "number" || isTypedNumber(label)) {
      failAt(
        [row],
        `Rad ${row}: namnet är ${quoted(label)}, ett tal. Skriv vad raden är i den första kolumnen och talen efter den.`,
      );
    }
    const name = visibleText(String(label)).slice(0, LONGEST_NAME);
    found.push({ row, name, keys: keys?.(all, row) ?? NO_KEYS, cells });
  }
  return found;
}
