import { definition as arenden } from "../functions/arenden";
import { definition as avstamning } from "../functions/avstamning";
import { dayNumber } from "../src/calendar/day";
import { monthPeriod, type Period } from "../src/calendar/period";
import { readCases } from "../src/cases/list/readCases";
import { figuresByCase } from "../src/cases/sums/figuresByCase";
import { figuresOf } from "../src/cases/sums/figuresOf";
import { preparedCases } from "../src/cases/sums/preparedCases";
import type { Cell } from "../src/labelled/cell";
import { hourlyRate } from "../src/rules/hourlyRate";
import { compare } from "./compare";
import type { BenchRow } from "./row";

const YEARS = [2022, 2023, 2024, 2025, 2026];
const SECONDS = 1_000;

/** Cases that come and go, with hours and shares that differ. */
function list(rows: number): Cell[][] {
  const heading = ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka", "Utnyttjande"];
  return [
    heading,
    ...Array.from({ length: rows }, (_, k): Cell[] => [
      ...[`K${k}`, k % 3 === 0 ? "SFB" : "LSS", 44_000 + (k % 2_000)],
      ...[k % 4 === 0 ? 46_500 + (k % 700) : "", 40 + (k % 90) / 2, 0.9 + (k % 10) / 100],
    ]),
  ];
}

const months: readonly Period[] = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, k) => monthPeriod(year, k + 1)),
);

interface PlainRow {
  readonly sfb: boolean;
  readonly from: number;
  readonly through: number;
  readonly hours: number;
  readonly used: number;
}

/** The same sums in plain loops of doubles, row by row and month by month: neither read, checked nor exact. */
function plainSums(rows: readonly PlainRow[]): number {
  const sums = { sfbDays: 0, lssDays: 0, hours: 0, sfb: 0, lss: 0 };
  for (const month of months) {
    const from = dayNumber(month.from);
    const through = from + month.days - 1;
    const rate = hourlyRate(month).toNumber();
    for (const row of rows) {
      const days = Math.min(row.through, through) - Math.max(row.from, from) + 1;
      if (days <= 0) continue;
      if (row.sfb) {
        sums.sfbDays += days;
        sums.sfb += (20 * days * row.used * rate) / 7;
      } else {
        const hours = (row.hours * days * row.used) / 7;
        sums.lssDays += days;
        sums.hours += hours;
        sums.lss += hours * rate;
      }
    }
  }
  return sums.sfb + sums.lss + sums.hours + sums.sfbDays + sums.lssDays;
}

function plainRows(rows: number): readonly PlainRow[] {
  return readCases(list(rows)).map(({ law, from, through, hours = 20, utilisation }) => ({
    sfb: law === "SFB",
    from: dayNumber(from),
    through: through === undefined ? Infinity : dayNumber(through),
    hours,
    used: utilisation,
  }));
}

const MONTH = "2025-03";

/** Invoices of a month as the list itself says them, but for one in a hundred, which is wrong. */
function invoices(cells: readonly (readonly Cell[])[]): Cell[][] {
  const cases = preparedCases(readCases(cells));
  const found = figuresByCase(cases, [monthPeriod(2025, 3)], hourlyRate);
  return [
    ["Ärende", "Månad", "Belopp"],
    ...found.map(({ name, figures }, k): Cell[] => {
      const amount = figures.sfb.plus(figures.lss).toDecimalPlaces(2).toNumber();
      return [name, MONTH, k % 100 === 0 ? amount + 1_000 : amount];
    }),
  ];
}

/** Seconds that a call takes, the best of some. */
function seconds(run: () => unknown, times = 3): number {
  let best = Infinity;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best / SECONDS;
}

export function measure(): Promise<BenchRow[]> {
  const cases = readCases(list(10_000));
  const plain = plainRows(10_000);
  const engine = compare(
    () => figuresOf(preparedCases(cases), months, hourlyRate),
    () => plainSums(plain),
    { rounds: 15, times: 10 },
  );
  const periods = YEARS.map((year) => [year]);
  const call = (rows: number): number => {
    const cells = list(rows);
    return seconds(() => arenden.evaluate([cells, periods, "månad"]));
  };
  const reconciled = (rows: number): number => {
    const cells = list(rows);
    const against = invoices(cells);
    return seconds(() => avstamning.evaluate([cells, against, MONTH]));
  };
  const what = "ÄRENDEN, 5 years by month,";
  const other = "AVSTÄMNING, a month,";
  const [small, middle, large] = [1_000, 10_000, 90_000].map(call) as [number, number, number];
  const [few, many, most] = [1_000, 10_000, 90_000].map(reconciled) as [number, number, number];
  return Promise.resolve([
    {
      what: `${what} 10,000 rows that are read already`,
      value: engine.ratio,
      unit: "× plain loop",
      limit: 5,
    },
    { what: `${what} 1,000 rows of cells`, value: small, unit: "s" },
    { what: `${what} 10,000 rows of cells`, value: middle, unit: "s", limit: 0.5 },
    {
      what: `${what} 90,000 rows against 10,000, a row`,
      value: large / 9 / middle,
      unit: "×",
      limit: 2,
    },
    { what: `${other} 1,000 × 1,000 rows of cells`, value: few, unit: "s" },
    { what: `${other} 10,000 × 10,000 rows of cells`, value: many, unit: "s", limit: 1 },
    {
      what: `${other} 90,000 rows against 10,000, a row`,
      value: most / 9 / many,
      unit: "×",
      limit: 2,
    },
  ]);
}
