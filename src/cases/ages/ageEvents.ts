import { type Day, formatDay, yearOf } from "../../calendar/day";
import { plainText } from "../../labelled/plainText";
import { aldersgrans } from "../../parameters/aldersgrans";
import { seriesOf } from "../../parameters/required";
import { entryOn } from "../../parameters/valueOn";
import type { Birth, CaseRow } from "../list/caseRow";
import { rowsByCase } from "../list/rowsByCase";
import { birthDay } from "../sums/birthDay";

/** An age that a person with a case in force reaches, and what it means, Swedish. */
export interface AgeEvent {
  readonly name: string;
  /** The first day of the month. */
  readonly day: Day;
  readonly message: string;
}

const ADULT = 18;
const series = seriesOf(aldersgrans);
const LIMITS = [...new Set(series.values.map(({ value }) => Number(value)))].sort((a, b) => a - b);

/** When the age limit of its own time is first reached: the limit rises while people grow older. */
function limitDay(birth: Birth): { readonly day: Day; readonly limit: string } | undefined {
  for (const limit of LIMITS) {
    const day = birthDay(birth, limit);
    const entry = entryOn(series, day);
    if (entry === undefined || Number(entry.value) > limit) continue;
    return { day, limit: entry.status === "antagande" ? `${limit} år (antagande)` : `${limit} år` };
  }
  return undefined;
}

function whenText(day: Day, { monthKnown }: Birth): string {
  const [year = "", month = ""] = formatDay(day).split("-");
  return monthKnown
    ? `${year}-${month}`
    : `${year} (födelsemånaden är inte känd och räknas som juli)`;
}

/**
 * Who of the list turns 18 and who reaches the age limit (LSS 9 b §, 51 kap. 8 och 10 §§ SFB) in the years,
 * in order of time. Told of cases that are in force on that day and whose year of birth is.
 */
export function ageEvents(
  rows: readonly CaseRow[],
  firstYear: number,
  lastYear: number,
): readonly AgeEvent[] {
  const found: AgeEvent[] = [];
  for (const own of rowsByCase(rows).values()) {
    const birth = own.find((row) => row.birth !== undefined)?.birth;
    const name = own[0]?.name ?? "";
    if (birth === undefined) continue;
    const inForce = (day: Day): CaseRow | undefined =>
      own.find(({ from, through }) => from <= day && (through === undefined || through >= day));
    const tell = (day: Day, what: (row: CaseRow) => string): void => {
      const row = inForce(day);
      if (row === undefined || yearOf(day) < firstYear || yearOf(day) > lastYear) return;
      found.push({ name, day, message: `Ärendet \u201d${plainText(name)}\u201d ${what(row)}` });
    };
    const adult = birthDay(birth, ADULT);
    tell(adult, ({ deduction }) => {
      const more =
        deduction === undefined
          ? ""
          : " Föräldraavdraget upphör då, och timmarna räknas upp med det.";
      return `fyller 18 år ${whenText(adult, birth)} och räknas som vuxen från den månaden.${more}`;
    });
    const limit = limitDay(birth);
    if (limit === undefined) continue;
    tell(
      limit.day,
      () =>
        `når åldersgränsen ${limit.limit} ${whenText(limit.day, birth)}. Därefter beviljas ingen ny assistans och ` +
        "inga fler timmar; den som har assistans behåller den.",
    );
  }
  return found.sort((a, b) => a.day - b.day);
}
