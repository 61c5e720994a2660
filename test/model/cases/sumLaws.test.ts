import fc from "fast-check";
import { dayAfter, dayFromNumber, dayNumber, formatDay } from "../../../src/calendar/day";
import { dayPeriod, monthPeriod, yearPeriod } from "../../../src/calendar/period";
import { readCases } from "../../../src/cases/list/readCases";
import { readDay } from "../../../src/cases/list/readDay";
import type { CaseFigures } from "../../../src/cases/sums/caseFigures";
import { figuresByCase } from "../../../src/cases/sums/figuresByCase";
import { figuresOf } from "../../../src/cases/sums/figuresOf";
import { preparedCases } from "../../../src/cases/sums/preparedCases";
import { sumOfFigures } from "../../../src/cases/sums/sumOfFigures";
import { Decimal } from "../../../src/exact/decimal";
import type { Cell } from "../../../src/labelled/cell";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import { lssCost } from "../../../src/rules/lssCost";
import { sfbCost } from "../../../src/rules/sfbCost";
import { anyList } from "./anyList";

const runs = { numRuns: 40 };
const uplift = new Decimal("0.015");
const rateOf = (period: ReturnType<typeof yearPeriod>) => hourlyRate(period, uplift);
const YEARS = [2023, 2024, 2025, 2026, 2027].map(yearPeriod);
const monthsOf = (year: number) => Array.from({ length: 12 }, (_, k) => monthPeriod(year, k + 1));
const MONTHS = YEARS.flatMap(({ from }) => monthsOf(Math.floor(from / 10_000)));

const prepared = (cells: readonly (readonly Cell[])[]) => preparedCases(readCases(cells));
/**
 * To twenty decimals: divisions by seven in 40 digits leave something after the thirtieth. Rounded to a decimal that
 * the amounts themselves have, that something would tip a half up in one sum and down in the other.
 */
const shown = ({ days, ...figures }: CaseFigures) => ({
  days,
  ...Object.fromEntries(
    Object.entries(figures).map(([id, value]) => [id, value.toDecimalPlaces(20).toFixed()]),
  ),
});

test("a year is the sum of its months, and all years of all months", () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const cases = prepared(list);
      const months = figuresOf(cases, MONTHS, rateOf);
      const years = figuresOf(cases, YEARS, rateOf);
      for (const [place, year] of years.entries()) {
        const own = months.slice(place * 12, place * 12 + 12);
        expect(shown(sumOfFigures(own))).toEqual(shown(year));
      }
    }),
    runs,
  );
});

test("a month is the sum of its days", () => {
  fc.assert(
    fc.property(anyList, fc.integer({ min: 0, max: 59 }), (list, place) => {
      const cases = prepared(list);
      const month = MONTHS[place] ?? monthPeriod(2024, 2);
      const days = Array.from({ length: month.days }, (_, k) => dayPeriod(month.from + k));
      expect(shown(sumOfFigures(figuresOf(cases, days, rateOf)))).toEqual(
        shown(sumOfFigures(figuresOf(cases, [month], rateOf))),
      );
    }),
    { numRuns: 20 },
  );
});

test("the cases' sum is the list's", () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const cases = prepared(list);
      const whole = sumOfFigures(figuresOf(cases, YEARS, rateOf));
      const each = figuresByCase(cases, YEARS, rateOf).map(({ figures }) => figures);
      const sum = { ...sumOfFigures(each), days: whole.days };
      expect(shown(sum)).toEqual(shown(whole));
    }),
    runs,
  );
});

test("the order of the rows and of the columns does not matter", () => {
  const shuffled = anyList.chain((list) => {
    const [heading = [], ...rows] = list;
    return fc
      .tuple(
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        fc.shuffledSubarray([...heading.keys()], { minLength: heading.length }),
      )
      .map(([moved, columns]) => ({
        list,
        other: [heading, ...moved].map((row) => columns.map((column) => row[column])),
      }));
  });
  fc.assert(
    fc.property(shuffled, ({ list, other }) => {
      expect(figuresOf(prepared(other), MONTHS, rateOf).map(shown)).toEqual(
        figuresOf(prepared(list), MONTHS, rateOf).map(shown),
      );
    }),
    runs,
  );
});

test("a row cut in two in time is the same row", () => {
  fc.assert(
    fc.property(anyList, fc.nat(), fc.integer({ min: 0, max: 700 }), (list, which, later) => {
      const [heading = [], ...rows] = list;
      const place = which % rows.length;
      const row = rows[place] ?? [];
      const from = readDay(row[2], false) ?? 0;
      const through = readDay(row[3], true) ?? 21_000_101;
      const cut = dayFromNumber(dayNumber(from) + later);
      fc.pre(cut < through);
      const one = row.map((cell, column) => (column === 3 ? formatDay(cut) : cell));
      const two = row.map((cell, column) => (column === 2 ? formatDay(dayAfter(cut)) : cell));
      const other = [heading, ...rows.slice(0, place), one, two, ...rows.slice(place + 1)];
      expect(figuresOf(prepared(other), MONTHS, rateOf).map(shown)).toEqual(
        figuresOf(prepared(list), MONTHS, rateOf).map(shown),
      );
    }),
    runs,
  );
});

test("cases that are there all the time cost what the rules say of as many persons and hours", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.integer({ min: 1, max: 1680 }), { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 0, max: 59 }),
      (persons, tenths, place) => {
        const month = MONTHS[place] ?? monthPeriod(2024, 2);
        const rows: Cell[][] = [
          ["Ärende", "Lagrum", "Från", "Timmar per vecka"],
          ...Array.from({ length: persons }, (_, k) => [`S${k}`, "SFB", "2020-01-01", 100]),
          ...tenths.map((tenth, k) => [`L${k}`, "LSS", "2020-01-01", tenth / 10]),
        ];
        const [found] = figuresOf(prepared(rows), [month], rateOf);
        const weekly = tenths.reduce((sum, tenth) => sum.plus(tenth), new Decimal(0)).div(10);
        const hours = weekly.times(month.days).div(7);
        const sfb = sfbCost({ period: month, persons: new Decimal(persons), uplift });
        expect(found?.sfb.toFixed(20)).toBe(sfb.toFixed(20));
        expect(found?.lss.toFixed(20)).toBe(lssCost({ period: month, hours, uplift }).toFixed(20));
      },
    ),
    runs,
  );
});

test("figures of many digits are as exact as those of few", () => {
  // 100/7 hours as a formula gives them: more digits than a double's whole numbers hold.
  const hours = 100 / 7;
  const list: Cell[][] = [["Ärende", "Lagrum", "Från", "Timmar per vecka", "Utnyttjande"]];
  for (let k = 0; k < 3_000; k += 1) {
    list.push([`K${k}`, "LSS", "2020-01-01", k % 2 === 0 ? hours : 30.25, 0.9 + 0.05]);
  }
  const [found] = figuresOf(prepared(list), [yearPeriod(2025)], rateOf);
  const one = new Decimal(hours.toPrecision(15)).plus("30.25").times("0.95").times(1500);
  expect(found?.lss.toFixed(10)).toBe(one.times(365).times("342.6").div(7).toFixed(10));
});
