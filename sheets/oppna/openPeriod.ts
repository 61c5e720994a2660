import type { OpenContext } from "./openContext";
import { NotOpen } from "./paCalls";

/** A period in cells: its year, how many days it has, and the first and the last of them. Formulas without =. */
export interface OpenPeriod {
  readonly year: string;
  readonly days: string;
  readonly first: string;
  readonly last: string;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/;
/** Days as a spreadsheet counts them, from 1 January 2000 to 31 December 2199. */
const SERIALS = { first: 36_526, last: 109_574 } as const;

const isYear = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2199;

const isSerial = (value: unknown): value is number =>
  typeof value === "number" && value >= SERIALS.first && value < SERIALS.last + 1;

const onDay = (day: string): OpenPeriod => ({
  year: `YEAR(${day})`,
  days: "1",
  first: day,
  last: day,
});

/** A year, a month or a day, as a cell keeps it, so that another one of the same kind calculates anew. */
export function openPeriod(argument: string, { plan, valueOf }: OpenContext): OpenPeriod {
  const value = valueOf(argument);
  if (isYear(value)) {
    return {
      ...{ year: argument, days: plan.days(argument) },
      ...{ first: `DATE(${argument},1,1)`, last: `DATE(${argument},12,31)` },
    };
  }
  if (typeof value === "string" && MONTH.test(value)) {
    const year = `VALUE(LEFT(${argument},4))`;
    const month = `VALUE(RIGHT(${argument},2))`;
    const last = `DATE(${year},${month}+1,0)`;
    return { year, days: `DAY(${last})`, first: `DATE(${year},${month},1)`, last };
  }
  if (typeof value === "string" && DAY.test(value)) {
    const [year, month, day] = [
      `LEFT(${argument},4)`,
      `MID(${argument},6,2)`,
      `RIGHT(${argument},2)`,
    ];
    return onDay(`DATE(VALUE(${year}),VALUE(${month}),VALUE(${day}))`);
  }
  if (isSerial(value)) return onDay(`INT(${argument})`);
  throw new NotOpen("Perioden är varken ett år, en månad som text eller en dag.");
}
