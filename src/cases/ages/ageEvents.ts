import { type Day, formatDay, yearOf } from "../../calendar/day";
import { plainText } from "../../labelled/plainText";
import { aldersgrans } from "../../parameters/aldersgrans";
import { seriesOf } from "../../parameters/required";
import { entryOn } from "../../parameters/valueOn";
import type { DatedValue } from "../../parameters/types";
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

const limitText = ({ value, status }: DatedValue): string =>
  status === "antagande" ? `${Number(value)} år (antagande)` : `${Number(value)} år`;

/** A day when the age limit that applies then is reached. */
interface LimitDay {
  readonly day: Day;
  readonly limit: string;
  /** The year that a higher limit, not reached yet, applies from. */
  readonly raised: number | undefined;
}

/** When the age limit is reached, and again where it is raised before the person has reached the higher one. */
function limitDays(birth: Birth): readonly LimitDay[] {
  const found = LIMITS.flatMap((limit): readonly LimitDay[] => {
    const day = birthDay(birth, limit);
    const entry = entryOn(series, day);
    if (entry === undefined || Number(entry.value) !== limit) return [];
    const raised = series.values.find(
      ({ from, value }) => from > day && from < birthDay(birth, Number(value)),
    );
    return [{ day, limit: limitText(entry), raised: raised && yearOf(raised.from) }];
  });
  return found.filter((_, place) => place === 0 || found[place - 1]?.raised !== undefined);
}

function whenText(day: Day, { monthKnown }: Birth): string {
  const [year = "", month = ""] = formatDay(day).split("-");
  return monthKnown
    ? `${year}-${month}`
    : `${year} (födelsemånaden är inte känd och räknas som juli)`;
}

function ruleText(raised: number | undefined): string {
  return raised === undefined
    ? "Därefter beviljas ingen ny assistans och inga fler timmar; den som har assistans behåller den."
    : `Ut ${raised - 1} beviljas ingen ny assistans och inga fler timmar; den som har assistans behåller den. Från ${raised} är gränsen högre, tills personen når den.`;
}

/**
 * Who of the list turns 18 and who reaches the age limit of that time (LSS 9 b §, 51 kap. 8 och 10 §§ SFB) in the years,
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
    for (const { day, limit, raised } of limitDays(birth)) {
      tell(day, () => `når åldersgränsen ${limit} ${whenText(day, birth)}. ${ruleText(raised)}`);
    }
  }
  return found.sort((a, b) => a.day - b.day);
}
