import { formatDay } from "../../calendar/day";
import { swedishNumber } from "../../exact/swedishNumber";
import { plainText } from "../../labelled/plainText";
import type { CaseRow } from "./caseRow";
import { rowsByCase } from "./rowsByCase";

/** What is wrong with rows of the list, Swedish and complete. */
export interface RowProblem {
  /** Of the range, counted from 1. */
  readonly rows: readonly number[];
  readonly message: string;
}

const WEEK = 168;
const LAST = 99_999_999;

const endOf = ({ through }: CaseRow): number => through ?? LAST;
const until = ({ through }: CaseRow): string =>
  through === undefined ? "tills vidare" : formatDay(through);
const hoursOf = ({ hours, waiting, standby }: CaseRow): number => (hours ?? 0) + waiting + standby;

function overlap(earlier: CaseRow, later: CaseRow): RowProblem {
  return {
    rows: [earlier.row, later.row],
    message:
      `Rad ${earlier.row} och rad ${later.row}: ärendet \u201d${plainText(later.name)}\u201d har ${later.law} två gånger ` +
      `från ${formatDay(later.from)} (rad ${earlier.row} gäller ${formatDay(earlier.from)}\u2013${until(earlier)}). ` +
      "Avsluta den tidigare raden dagen före.",
  };
}

function tooLong(rows: readonly CaseRow[], hours: number): RowProblem {
  const where = rows.map(({ row }) => `rad ${row}`).join(" och ");
  const name = plainText(rows[0]?.name ?? "");
  return {
    rows: rows.map(({ row }) => row),
    message:
      `${where.charAt(0).toUpperCase()}${where.slice(1)}: ärendet \u201d${name}\u201d har ${swedishNumber(hours)} timmar per vecka, ` +
      "fler än veckans 168. Är det dubbel assistans, skriv ja i kolumnen Dubbel assistans.",
  };
}

/** Rows of one case, in time. */
function problemsOf(rows: readonly CaseRow[]): readonly RowProblem[] {
  const found: RowProblem[] = [];
  /** Of each law the row that lasts longest so far. */
  const last: Partial<Record<CaseRow["law"], CaseRow>> = {};
  for (const row of rows) {
    const alone = hoursOf(row);
    if (alone > WEEK && !row.double) found.push(tooLong([row], alone));
    const same = last[row.law];
    if (same !== undefined && endOf(same) >= row.from) found.push(overlap(same, row));
    const other = last[row.law === "SFB" ? "LSS" : "SFB"];
    if (other !== undefined && endOf(other) >= row.from && !row.double && !other.double) {
      const together = alone + hoursOf(other);
      if (together > WEEK && alone <= WEEK && hoursOf(other) <= WEEK) {
        found.push(tooLong([other, row], together));
      }
    }
    if (same === undefined || endOf(row) >= endOf(same)) last[row.law] = row;
  }
  return found;
}

/**
 * What is wrong with rows that are right each by itself: the same case twice under one law at a time, and
 * more hours a week than there are without dubbel assistans. SFB and LSS at the same time are right: LSS
 * beyond SFB.
 */
export function caseProblems(rows: readonly CaseRow[]): readonly RowProblem[] {
  const found: RowProblem[] = [];
  for (const own of rowsByCase(rows).values()) {
    const [first] = own;
    if (own.length > 1) found.push(...problemsOf([...own].sort((a, b) => a.from - b.from)));
    else if (first !== undefined && hoursOf(first) > WEEK) found.push(...problemsOf([first]));
  }
  return found;
}
