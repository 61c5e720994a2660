import { type Day, formatDay, monthOf, yearOf } from "../../calendar/day";
import { aldersgrans } from "../../parameters/aldersgrans";
import { plainText } from "../../labelled/plainText";
import { seriesOf } from "../../parameters/required";
import { entryOn } from "../../parameters/valueOn";
import type { Birth, CaseRow } from "./caseRow";
import type { RowProblem } from "./caseProblems";
import { rowsByCase } from "./rowsByCase";

const series = seriesOf(aldersgrans);

/** Whole years on a day; the whole month of the birthday counts to the new age. */
function ageOn({ year, month }: Birth, day: Day): number {
  return yearOf(day) - year - (monthOf(day) < month ? 1 : 0);
}

/** The age limit of a day that the person has reached; undefined where there is none, or it is not known. */
function limitReached(birth: Birth, day: Day): string | undefined {
  const entry = entryOn(series, day);
  if (entry === undefined) return undefined;
  const limit = Number(entry.value);
  if (ageOn(birth, day) < limit) return undefined;
  return entry.status === "antagande" ? `${limit} år (antagande)` : `${limit} år`;
}

function remarksOf(rows: readonly CaseRow[]): readonly RowProblem[] {
  const birth = rows.find((row) => row.birth !== undefined)?.birth;
  if (birth === undefined) return [];
  const about = birth.monthKnown ? "" : " Födelsemånaden är inte känd och är räknad som juli.";
  const found: RowProblem[] = [];
  const say = (row: CaseRow, what: string, day: Day, limit: string, rule: string): void => {
    const name = plainText(row.name);
    found.push({
      rows: [row.row],
      message:
        `Rad ${row.row}: ärendet \u201d${name}\u201d ${what} ${formatDay(day)}, när personen har nått åldersgränsen ` +
        `${limit}. ${rule}${about} Kontrollera raden; den räknas som den står.`,
    });
  };
  let hours = 0;
  for (const [place, row] of rows.entries()) {
    const limit = limitReached(birth, row.from);
    if (limit !== undefined && place === 0) {
      say(row, "börjar", row.from, limit, "Ny assistans beviljas inte då.");
    }
    if (limit !== undefined && place > 0 && (row.hours ?? 0) > hours) {
      say(row, "får fler timmar", row.from, limit, "Timmarna blir inte fler då.");
    }
    const { application } = row;
    const then = application && limitReached(birth, application.from);
    if (application !== undefined && then !== undefined) {
      say(
        row,
        "har en ansökan hos Försäkringskassan från",
        application.from,
        then,
        "Ny assistansersättning beviljas inte då.",
      );
    }
    hours = Math.max(hours, row.hours ?? 0);
  }
  return found;
}

/**
 * Rows that the age limit speaks against (LSS 9 b §, 51 kap. 8 och 10 §§ SFB): assistance that begins, and
 * hours that become more, from the age limit on. They are counted as they stand: the grant may be older than
 * the list, or the year of birth mistyped.
 */
export function caseRemarks(rows: readonly CaseRow[]): readonly RowProblem[] {
  return [...rowsByCase(rows).values()].flatMap((own) =>
    remarksOf([...own].sort((a, b) => a.from - b.from)),
  );
}
