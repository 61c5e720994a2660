import { malmoHistory } from "../../../malmo/forecast/malmoHistory";
import { accruedBase } from "../../../src/forecast/backtest/accruedBase";
import { backTest } from "../../../src/forecast/backtest/backTest";
import { inOwnYears } from "../../../src/forecast/backtest/inOwnYears";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { historyFlows } from "../../../src/forecast/scenarios/historyFlows";
import type { Meaning } from "../../../src/ownfigures/meaning/meaning";
import { reconcileBase } from "../../../src/ownfigures/reconcile/reconcileBase";
import { isWhole, partOfYear } from "../../../src/ownfigures/taken/partOfYear";

const moved = inOwnYears(malmoHistory);
const of = (history: readonly HistoryYear[], year: number): HistoryYear => {
  const found = history.find((each) => each.year === year);
  if (found === undefined) throw new Error(`${year} is missing`);
  return found;
};
/** Outturn over persons × 20 × days/7 × schablon. */
const ratio = (history: readonly HistoryYear[], year: number) => {
  const row = backTest(history).rows.find((each) => each.year === year && each.part === "sfb");
  const { outturn, forecasts } = row ?? {};
  return outturn?.div(forecasts?.model ?? 1).toFixed(3);
};

test("Malmö's 10 mnkr of 2024 for 2023 take 29,6 persons with them: 2023 is 0,992, not 1,066, of the model", () => {
  // One person in 2023: 20 × 365/7 × 324,50 = 338 407,14 kr; 10 000 000 / 338 407,14 = 29,55.
  expect(Number(of(moved, 2023).sfbPersons)).toBeCloseTo(399 + 29.55, 2);
  expect(Number(of(moved, 2023).outturnSfb)).toBe(143_924_000);
  expect(Number(of(moved, 2024).outturnSfb)).toBe(148_513_000);
  // 143 924 / (428,55 × 338,407) = 0,9924; 148 513 / 151 295 = 0,9816.
  expect(ratio(moved, 2023)).toBe("0.992");
  expect(ratio(moved, 2024)).toBe("0.982");
  const kronorAlone = malmoHistory.map((year) => ({ ...year, laterPersons: 0 }));
  expect(ratio(inOwnYears(kronorAlone), 2023)).toBe("1.066");
});

test("what was known at the time is the history as it was given", () => {
  expect([ratio(malmoHistory, 2023), ratio(malmoHistory, 2024)]).toEqual(["0.992", "1.048"]);
});

test("the booked year keeps its persons, and its known items lose the late invoices alone", () => {
  expect(of(moved, 2024).sfbPersons).toBe("435");
  // 10 000 − 1 000 tkr of state grants.
  expect(Number(of(malmoHistory, 2024).knownSfb)).toBe(9_000_000);
  expect(Number(of(moved, 2024).knownSfb)).toBe(-1_000_000);
  expect(of(moved, 2022)).toBe(of(malmoHistory, 2022));
});

test("moved once: what is moved has nothing left to move", () => {
  expect(inOwnYears(moved)).toEqual(moved);
});

test("persons that are given are taken as they are", () => {
  const given = malmoHistory.map((year) =>
    year.year === 2023 ? { ...year, laterPersons: 12 } : year,
  );
  expect(Number(of(inOwnYears(given), 2023).sfbPersons)).toBe(411);
});

const base = {
  name: "Kommunen 2025",
  values: { year: 2025, sfbPersons: 14, lssPersons: 3, outturnSfb: 4_900_000 },
  series: {},
  history: [
    { year: 2024, sfbPersons: 13, lssHours: 9000, outturnSfb: 4_400_000, outturnLss: 1 },
    { year: 2025, sfbPersons: 14, lssHours: 9000, outturnSfb: 4_900_000, outturnLss: 1 },
  ],
};

test("flows are those of the persons with the ones behind late invoices, in the base year too", () => {
  const later = base.history.map((each) =>
    each.year === 2025 ? { ...each, laterSfb: 500_000, laterPersons: 1.5 } : each,
  );
  expect(historyFlows(base)?.mean.perYear.toNumber()).toBe(1);
  expect(historyFlows({ ...base, history: later })?.mean.perYear.toNumber()).toBe(2.5);
  expect(accruedBase({ ...base, history: later }).values).toMatchObject({
    sfbPersons: "15.5",
    outturnSfb: "5400000",
  });
});

test("the reconciliation sees a year with what was booked later, and the persons behind", () => {
  const sfb = (history: readonly HistoryYear[]) => reconcileBase({ ...base, history })[0];
  const later = base.history.map((each) =>
    each.year === 2025 ? { ...each, laterSfb: 714_566, laterPersons: 2 } : each,
  );
  // 14 × 20 × 365/7 × 342,60 = 5 001 960; 16 persons 5 716 526 (20 × 365/7 × 342,60 = 357 282,86 each).
  expect([sfb(base.history)?.outturn, Math.round(sfb(base.history)?.model ?? 0)]).toEqual([
    4_900_000, 5_001_960,
  ]);
  expect([sfb(later)?.outturn, Math.round(sfb(later)?.model ?? 0)]).toEqual([5_614_566, 5_716_526]);
});

test("late invoices of a table of one's own are known as such, so that they leave the year they were booked in", () => {
  const figure = (meaning: Meaning, value: number) => ({
    ...{ meaning, value, year: 2024, row: 0, column: 0 },
    stage: "outturn" as const,
  });
  const figures = [
    figure("sfb.persons", 13),
    figure("lss.hours", 9000),
    figure("sfb.cost", 5_000_000),
    figure("lss.cost", 3_000_000),
  ];
  const year = partOfYear(
    figures,
    [
      { field: "lateInvoices", year: 2024, amount: 400_000 },
      { field: "repayments", year: 2024, amount: 100_000 },
    ],
    2024,
  );
  expect(year).toMatchObject({ knownSfb: 300_000, lateSfb: 400_000 });
  if (!isWhole(year)) throw new Error("no year");
  expect(inOwnYears([year])[0]).toMatchObject({
    outturnSfb: "4600000",
    knownSfb: "-100000",
    sfbPersons: "13",
  });
});
