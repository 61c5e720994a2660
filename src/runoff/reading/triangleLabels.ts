import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { ModelError } from "../../modelError";
import { labelKey } from "../../parameters/labelKey";
import { visibleText } from "../../parameters/visibleText";
import type { NameCell } from "../triangle/nameCell";
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

/** "efter 3 mån" is 3; a word is undefined, and what is no single whole number NaN. */
function delayIn(cell: Cell): number | undefined {
  const [, delay] = /^[^\d-]*(\d*)\D*$/.exec(visibleText(String(cell ?? ""))) ?? [];
  return delay === "" ? undefined : Number(delay);
}

/** A month in days is the longest step between two delays. */
const LONGEST_STEP = 31;

/** 0, 1, 2 … or 3, 6, 9 …: they grow by a step and begin at 0 or at the step; words may stand among them. */
function delaysFollow(cells: readonly Cell[]): boolean {
  const delays = cells.map(delayIn).filter((delay) => delay !== undefined);
  const [first = Number.NaN, second = first + 1] = delays;
  const step = second - first;
  return (
    (first === 0 || first === step) &&
    step > 0 &&
    step <= LONGEST_STEP &&
    delays.every((delay, i) => delay === first + i * step)
  );
}

const MONTH = /^(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i;
const shape = (cell: Cell): string => visibleText(String(cell)).replace(/\d/g, "0");

/** A period, a month's name, or numbered as the one below it, "2023 K1" over "2023 K2". */
function isName(cell: string, below: Cell): boolean {
  return (
    servicePeriod(cell) !== undefined ||
    MONTH.test(visibleText(cell)) ||
    (/\d/.test(visibleText(cell)) && isText(below) && shape(cell) === shape(below))
  );
}

/**
 * The first row is a heading where its corner is blank, or where its corner is a text that names no
 * period and words or delays stand where amounts would.
 */
function hasHeading([top = [], below = []]: Rows): boolean {
  const [corner, ...others] = top;
  if (isBlank(corner)) return others.some((cell) => !isBlank(cell));
  if (typeof corner !== "string" || isName(corner, below[0])) return false;
  const words =
    others.every((cell) => typeof cell !== "number") &&
    others.some((cell) => /[^\d\s.,-]/.test(String(cell ?? "")));
  return words || delaysFollow(others) || delaysFollow(top);
}

function indexes(labels: readonly Cell[]): readonly (number | undefined)[] {
  const periods = labels.map(servicePeriod);
  const grain = periods.some((period) => period?.month !== undefined) ? "month" : "year";
  return periods.map((period) => period && periodIndex(period, grain));
}

/** One after the other, but that one may be missing or stand twice. */
function nearlyInOrder(found: readonly (number | undefined)[]): boolean {
  const steps = found.slice(1).map((index, i) => Number(index) - Number(found[i]));
  return steps.every((step) => step >= 0 && step <= 2) && steps.some((step) => step > 0);
}

/** A year or a date as its period, other labels as they stand. */
function nameOf(label: Cell): string {
  const period = typeof label === "number" ? servicePeriod(label) : undefined;
  const grain = period?.month === undefined ? "year" : "month";
  const index = period && periodIndex(period, grain);
  if (index !== undefined) return periodName(index, grain);
  const text = visibleText(String(label ?? ""));
  return (typeof label === "number" ? text.replace(".", ",") : text).slice(0, LONGEST_NAME);
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

/** Under a heading a column of numbers is names if most are periods, or rows counted from 1. */
function numbersAreNames([top = []]: Rows, first: readonly Cell[]): boolean {
  const [corner, next] = [delayIn(top[0]), delayIn(top[1])];
  // Nothing comes before delay 0; "0 mån" before "1 mån" is a delay itself.
  if (corner !== undefined && next !== undefined && corner < next) return false;
  const periods = indexes(first).filter((index) => index !== undefined).length;
  return next === 0 || 2 * periods > first.length || first.every((cell, i) => cell === i + 1);
}

/**
 * What of a triangle's range is headings and names. Numbers are names only under a heading, and there
 * years and dates must follow each other. Without one an amount is never taken for a year: a column that
 * looks like years or months is refused, not read.
 *
 * @throws ModelError `invalid` naming the cell: periods that do not follow each other, without heading, or
 * with one name for two.
 */
export function triangleLabels(rows: Rows, nameCell: NameCell): TriangleLabels {
  const heading = hasHeading(rows) ? 1 : 0;
  const first = rows.slice(heading).map((row) => row[0]);
  const blankCorner = heading === 1 && isBlank(rows[0]?.[0]);
  if (blankCorner || isText(first[0]) || (heading === 1 && numbersAreNames(rows, first))) {
    requireOrder(first, heading, nameCell);
    const origins = first.map(nameOf);
    const keys = origins.map(labelKey);
    const again = keys.findIndex((key, i) => key !== "" && keys.indexOf(key) < i);
    if (again >= 0) {
      throw new ModelError(
        "invalid",
        `Cellen ${nameCell(again + heading, 0)} är ${shown(first[again])}, som redan finns ovanför. ` +
          `Ge varje period ett eget namn.`,
      );
    }
    return { rows: heading, columns: 1, origins };
  }
  if (heading === 0 && nearlyInOrder(indexes(first))) {
    throw new ModelError(
      "invalid",
      `Cellen ${nameCell(0, 0)} är ${shown(first[0])} och kolumnen ser ut som perioder utan rubrik. ` +
        `Skriv en rubrikrad: Period, 0, 1, 2 över perioder, 0 mån, 1 mån över belopp.`,
    );
  }
  return { rows: heading, columns: 0, origins: undefined };
}
