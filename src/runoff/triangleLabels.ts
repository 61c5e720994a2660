import { type Cell, isBlank, quoted } from "../labelled/cell";
import { ModelError } from "../modelError";
import type { NameCell } from "./nameCell";
import { periodIndex } from "./periodIndex";
import { periodName } from "./periodName";
import { servicePeriod } from "./servicePeriod";

export interface TriangleLabels {
  /** Rows and columns of the range that are headings. */
  readonly rows: 0 | 1;
  readonly columns: 0 | 1;
  readonly origins: readonly string[] | undefined;
}

const LONGEST_NAME = 40;

type Rows = readonly (readonly Cell[])[];

const isText = (cell: Cell): boolean => typeof cell === "string" && !isBlank(cell);

/** The first row is a heading where its corner is blank, or words stand where amounts would. */
function hasHeading(rows: Rows): boolean {
  const [corner, ...others] = rows[0] ?? [];
  if (isBlank(corner)) return others.some((cell) => !isBlank(cell));
  if (!isText(corner)) return false;
  if (others.some((cell) => isText(cell) && !/^[\d\s.,-]+$/.test(String(cell)))) return true;
  return servicePeriod(corner) === undefined && delaysFollow(others);
}

/** 0, 1, 2 … or 1, 2, 3 … beside the corner \u201dPeriod\u201d. */
function delaysFollow(cells: readonly Cell[]): boolean {
  const first = Number(cells[0]);
  return (
    (first === 0 || first === 1) &&
    cells.every((cell, i) => !isBlank(cell) && Number(cell) === first + i)
  );
}

function indexes(labels: readonly Cell[]): readonly (number | undefined)[] {
  const periods = labels.map(servicePeriod);
  const grain = periods.some((period) => period?.month !== undefined) ? "month" : "year";
  return periods.map((period) => period && periodIndex(period, grain));
}

function inOrder(found: readonly (number | undefined)[]): boolean {
  return found.every((index, i) => i === 0 || index === (found[i - 1] ?? Number.NaN) + 1);
}

/** A year or a date as its period, other labels as they stand. */
function nameOf(label: Cell): string {
  const period = typeof label === "number" ? servicePeriod(label) : undefined;
  const grain = period?.month === undefined ? "year" : "month";
  const index = period && periodIndex(period, grain);
  return index === undefined
    ? String(label ?? "")
        .trim()
        .slice(0, LONGEST_NAME)
    : periodName(index, grain);
}

const shown = (label: Cell): string => (isBlank(label) ? "tom" : quoted(nameOf(label)));

/** @throws ModelError `invalid` naming the cell: a label that is not the period after the one above. */
function requireOrder(labels: readonly Cell[], heading: number, nameCell: NameCell): void {
  const found = indexes(labels);
  if (found.every((index) => index === undefined)) return;
  for (const [i, index] of found.entries()) {
    const cell = `Cellen ${nameCell(i + heading, 0)}`;
    if (index === undefined) {
      throw new ModelError(
        "invalid",
        `${cell} är ${shown(labels[i])} men ska vara en period som de andra, till exempel 2024-03.`,
      );
    }
    if (i > 0 && index !== (found[i - 1] ?? 0) + 1) {
      throw new ModelError(
        "invalid",
        `${cell} är ${shown(labels[i])} och följer inte på ${shown(labels[i - 1])}. Ange ` +
          `perioderna i följd, den äldsta överst.`,
      );
    }
  }
}

/**
 * What of a triangle's range is headings and names. Numbers are names only under a heading and only
 * where they are years or dates that follow each other: an amount is never taken for a year.
 *
 * @throws ModelError `invalid` naming the cell: periods that do not follow each other.
 */
export function triangleLabels(rows: Rows, nameCell: NameCell): TriangleLabels {
  const heading = hasHeading(rows) ? 1 : 0;
  const first = rows.slice(heading).map((row) => row[0]);
  const [corner, ...delays] = rows[0] ?? [];
  const blankCorner = heading === 1 && isBlank(corner);
  // A word over periods beside 0, 1, 2 …: names, even where their order is wrong.
  const wordOver = heading === 1 && isText(corner) && delaysFollow(delays);
  const named =
    blankCorner ||
    isText(first[0]) ||
    (wordOver && indexes(first).every((index) => index !== undefined)) ||
    (heading === 1 && first.length > 1 && inOrder(indexes(first)));
  if (!named) return { rows: heading, columns: 0, origins: undefined };
  requireOrder(first, heading, nameCell);
  return { rows: heading, columns: 1, origins: first.map(nameOf) };
}
