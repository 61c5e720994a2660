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

/** An application that may be granted while the case has SFB on a row of its own: it would count twice. */
function twiceSfb(rows: readonly CaseRow[]): readonly RowProblem[] {
  return rows.flatMap((row) => {
    const { application } = row;
    if (application === undefined || application.probability === 0) return [];
    const start = Math.max(row.from, application.from);
    const granted = rows.find(
      (each) => each.law === "SFB" && each.from <= endOf(row) && endOf(each) >= start,
    );
    if (granted === undefined) return [];
    return [
      {
        rows: [row.row, granted.row],
        message:
          `Rad ${row.row} och rad ${granted.row}: ärendet \u201d${plainText(row.name)}\u201d har en ansökan hos Försäkringskassan ` +
          `och SFB på en egen rad från ${formatDay(granted.from)}, och räknas då två gånger. Är den beviljad, ta bort den ur rad ${row.row} ` +
          "och avsluta raden dagen före. Gäller den fler timmar för den som redan har SFB, ta bort den och låt raden gälla så länge ni tror.",
      },
    ];
  });
}

/** An application from a day when the case has no row any longer: nothing would weigh it. */
function afterEnd(rows: readonly CaseRow[]): readonly RowProblem[] {
  const applied = rows.filter(({ application }) => application !== undefined);
  if (applied.some((row) => (row.application?.from ?? LAST) <= endOf(row))) return [];
  return applied.map((row) => ({
    rows: [row.row],
    message:
      `Rad ${row.row}: ärendet \u201d${plainText(row.name)}\u201d har en ansökan hos Försäkringskassan från ` +
      `${formatDay(row.application?.from ?? 0)}, efter Till ${until(row)}, och då räknas den inte. Låt LSS-raden gälla tills vidare, så räknas båda utfallen.`,
  }));
}

/** Rows of one case, in time. */
function problemsOf(rows: readonly CaseRow[]): readonly RowProblem[] {
  const found: RowProblem[] = [...afterEnd(rows), ...twiceSfb(rows)];
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
    else if (first !== undefined && (hoursOf(first) > WEEK || first.application !== undefined))
      found.push(...problemsOf([first]));
  }
  return found;
}
