import { toDay } from "../../calendar/day";
import { Decimal } from "../../exact/decimal";
import { assistanceHours } from "../../rules/assistanceHours";
import type { CaseRow } from "../list/caseRow";
import { rowsByCase } from "../list/rowsByCase";
import type { WeeklyHours } from "./oneMoreOf";

const HALF = 2;

/** Of a case in a year: the hours a week that it has last, with väntetid and beredskap converted. */
function hoursIn(rows: readonly CaseRow[], year: number): Decimal | undefined {
  const [last] = rows
    .filter(
      ({ law, from, through }) =>
        law === "LSS" &&
        from <= toDay(year, 12, 31) &&
        (through === undefined || through >= toDay(year, 1, 1)),
    )
    .sort((a, b) => b.from - a.from);
  if (last === undefined) return undefined;
  return assistanceHours({
    active: new Decimal(last.hours ?? 0),
    waiting: new Decimal(last.waiting),
    standby: new Decimal(last.standby),
  });
}

/** Median and highest hours a week of the LSS cases in force in a year; undefined where there are none. */
export function weeklyHoursOf(rows: readonly CaseRow[], year: number): WeeklyHours {
  const hours = [...rowsByCase(rows).values()]
    .flatMap((own) => hoursIn(own, year) ?? [])
    .sort((a, b) => a.comparedTo(b));
  const above = hours[Math.floor(hours.length / HALF)];
  const below = hours[Math.ceil(hours.length / HALF) - 1];
  return {
    median: above && below && above.plus(below).div(HALF).toNumber(),
    highest: hours.at(-1)?.toNumber(),
  };
}
