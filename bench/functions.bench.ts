import { costInKronor } from "../functions/cost/kronor";
import { kostnad } from "../functions/kostnad";
import { yearPeriod } from "../src/calendar/period";
import { Decimal } from "../src/exact/decimal";
import { totalCost } from "../src/rules/totalCost";
import { FunctionsRuntime } from "./functionsRuntime";
import type { BenchRow } from "./row";

const ROWS = 100_000;
const CALLS = 5_000;
const ROUNDS = 9;
const RUNTIME_ROUNDS = 5;

type Column = number[][];

/** Plain figures: what is typed, at most two decimals. */
const years: Column = Array.from({ length: ROWS }, (_, i) => [2007 + (i % 20)]);
const persons: Column = years.map((_, i) => [300 + (i % 700) / 4]);
const hours: Column = years.map((_, i) => [500_000 + i * 1.25]);

/** Computed figures: what another cell divided, seventeen digits. */
const computedPersons: Column = years.map((_, i) => [(3_600 + i) / 13]);
const computedHours: Column = years.map((_, i) => [(6_000_000 + i) / 13]);

const rate = years.slice(0, 20).map((_, i) => 228 + i * 6.3);
const days = years.slice(0, 20).map(([year = 0]) => (year % 4 === 0 ? 366 : 365));

/** The same arithmetic in plain numbers, from the same columns to the same shape. */
function plain(personColumn: Column, hourColumn: Column): Column {
  const out: Column = new Array<number[]>(ROWS);
  for (let i = 0; i < ROWS; i += 1) {
    const year = (years[i]?.[0] ?? 0) - 2007;
    const price = rate[year] ?? 0;
    const count = personColumn[i]?.[0] ?? 0;
    out[i] = [((count * 20 * (days[year] ?? 0)) / 7) * price + (hourColumn[i]?.[0] ?? 0) * price];
  }
  return out;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function seconds(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

/** Medians of both, measured in turns so that a busy machine disturbs them alike. */
async function compare(
  ours: () => unknown,
  reference: () => unknown,
  rounds: number,
): Promise<{ seconds: number; ratio: number }> {
  const mine: number[] = [];
  const theirs: number[] = [];
  // The first round warms up and is left out.
  for (let round = 0; round <= rounds; round += 1) {
    const one = await seconds(ours);
    const other = await seconds(reference);
    if (round > 0) {
      mine.push(one);
      theirs.push(other);
    }
  }
  const middle = median(mine);
  return { seconds: middle, ratio: middle / median(theirs) };
}

async function columnRows(what: string, people: Column, time: Column): Promise<BenchRow[]> {
  const measured = await compare(
    () => kostnad(years, people, time),
    () => plain(people, time),
    ROUNDS,
  );
  return [
    { what, value: measured.ratio, unit: "× plain loop", limit: 40 },
    { what, value: measured.seconds, unit: "s", limit: 0.5 },
  ];
}

/** What a column would take if every row were computed with decimals: docs/decisions/cost-of-a-column.md. */
async function decimalRow(): Promise<BenchRow> {
  const period = yearPeriod(2025);
  const one = new Decimal(1);
  const none = new Decimal(0);
  const arithmetic = { period, sickPay: 0, ownProvider: 0, uplift: undefined };
  const { ratio } = await compare(
    () => {
      for (const [i, [count = 0]] of persons.entries()) {
        totalCost({
          ...arithmetic,
          persons: new Decimal(count),
          lssHours: new Decimal(hours[i]?.[0] ?? 0),
          sickPay: none,
          ownProvider: none,
          utilisation: one,
          priceFactor: one,
        }).toNumber();
      }
    },
    () => {
      for (const [i, [count = 0]] of persons.entries()) {
        const lssHours = hours[i]?.[0] ?? 0;
        costInKronor({ ...arithmetic, persons: count, lssHours, utilisation: 1, priceFactor: 1 });
      }
    },
    RUNTIME_ROUNDS,
  );
  return {
    what: "KOSTNAD, the arithmetic of 100,000 rows in plain decimals",
    value: ratio,
    unit: "× as it is",
  };
}

async function runtimeRow(): Promise<BenchRow> {
  const runtime = new FunctionsRuntime();
  runtime.window.eval('CustomFunctions.associate("TOM", () => [[0]])');
  const call = (id: string): Promise<unknown> =>
    Promise.all(
      Array.from({ length: CALLS }, (_, i) =>
        runtime.call(id, [[[2025]], [[300 + i]], [[565_386]], null, null, null, null, null]),
      ),
    );
  const { ratio } = await compare(
    () => call("KOSTNAD"),
    () => call("TOM"),
    RUNTIME_ROUNDS,
  );
  runtime.close();
  const what = "KOSTNAD, 5,000 calls through Microsoft's runtime (built functions.js)";
  return { what, value: ratio, unit: "× empty function", limit: 1.3 };
}

export async function measure(): Promise<BenchRow[]> {
  return [
    ...(await columnRows("KOSTNAD, 100,000 rows in one call", persons, hours)),
    ...(await columnRows(
      "KOSTNAD, 100,000 rows of computed figures (17 digits)",
      computedPersons,
      computedHours,
    )),
    await decimalRow(),
    await runtimeRow(),
  ];
}
