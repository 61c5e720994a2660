import { commentText } from "../../../src/comment/commentText";
import { convergenceSentence } from "../../../src/risk/words/convergenceSentence";
import { intervalComment } from "../../../src/risk/words/intervalComment";
import { accruedBase } from "../../../src/forecast/backtest/accruedBase";
import { casesOfYear } from "../../../src/risk/cases/casesOfYear";
import { historyOfBase } from "../../../src/risk/estimate/historyOfBase";
import { riskSizes } from "../../../src/risk/estimate/riskSizes";
import type { RiskYear } from "../../../src/risk/results/riskByYear";
import { riskSummary } from "../../../src/risk/results/riskSummary";
import { overBudgetSentence } from "../../../src/risk/words/overBudgetSentence";
import { ownHistoryWords } from "../../../src/risk/words/ownHistoryWords";
import { riskCaveat } from "../../../src/risk/words/riskCaveat";
import { riskSentence } from "../../../src/risk/words/riskSentence";
import { figures, malmoCentre } from "./malmoCentre";

const MNKR = 1e6;
const as = {
  amount: (kronor: number) => (kronor / MNKR).toFixed(1).replace(".", ","),
  unit: "mnkr",
};

/** 1, 2 … 100 mnkr: P10 is 10,9 and P90 90,1 by linear interpolation, as PERCENTILE.INC has it. */
const even = Float64Array.from({ length: 100 }, (_, k) => (k + 1) * MNKR);
const yearOf = (budget?: number): RiskYear => {
  const total = riskSummary(even, budget);
  return { year: 2026, total, sfb: total, lss: total, provider: total };
};

test("a year in a sentence", () => {
  expect(riskSentence(yearOf(), as)).toBe(
    "Med svängningar som de hittillsvarande blir kostnaden 2026 i 8 fall av 10 mellan 10,9 och 90,1\u00a0mnkr; mitten är 50,5.",
  );
});

test.each([
  // 40 of 100 draws lie above 60, by 20,5 on average.
  [
    60 * MNKR,
    "Sannolikheten att budgeten 60,0\u00a0mnkr överskrids är 40\u00a0%. Händer det blir det i medeltal 20,5\u00a0mnkr över.",
  ],
  [100 * MNKR, "Sannolikheten att budgeten 100,0\u00a0mnkr överskrids är under 5\u00a0%."],
  [
    undefined,
    "Budget för 2026 saknas. Fyll i den i Prognos, så visas sannolikheten att den överskrids.",
  ],
])("the budget %s in a sentence", (budget, text) => {
  expect(overBudgetSentence(yearOf(budget), as)).toBe(text);
});

test("what it rests on and does not hold", () => {
  expect(riskCaveat(0, 0)).toContain("egna år i följd saknas");
  expect(riskCaveat(5, 0)).toContain(
    "Bygger på 5 års ändringar. Ny lag, dom eller omläggning ingår inte",
  );
  expect(riskCaveat(1, 1)).toContain("ett års ändring");
  expect(riskCaveat(1, 1)).toContain("bara som den händelse som är inlagd");
  expect(riskCaveat(1, 2)).toContain("bara som de 2 händelser som är inlagda");
});

const base = {
  name: "Kommunen 2025",
  values: {
    year: 2025,
    sfbPersons: 14,
    lssPersons: 3,
    lssHours: 9000,
    outturnSfb: 5_000_000,
    outturnProvider: 400_000,
    providerPersons: 4,
  },
  series: {},
  history: [
    { year: 2023, sfbPersons: 12, lssHours: 6000, outturnSfb: 4_000_000, outturnLss: 2e6 },
    { year: 2024, sfbPersons: 13, lssHours: 9000, outturnSfb: 4_500_000, outturnLss: 3e6 },
  ],
};

test("the history of a base: its years and the base year, LSS persons by the base's hours a person", () => {
  const history = historyOfBase(base);
  expect(history.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
  // 9 000 hours for 3 persons are 3 000 each.
  expect(history.map(({ lssPersons }) => lssPersons)).toEqual([2, 3, 3]);
  expect(history[2]).toMatchObject({
    sfbPersons: 14,
    providerPersons: 4,
    outturnProvider: 400_000,
  });
  expect(riskSizes(history, figures).sfb.variance.changes).toBe(2);
  expect(riskSizes(history, figures).lss.variance.changes).toBe(2);
});

test("the history is as it was accrued: late invoices and the persons behind them in their own year", () => {
  const late = {
    ...base,
    history: base.history.map((year, place) =>
      place === 0 ? { ...year, laterSfb: 300_000 } : { ...year, lateSfb: 300_000 },
    ),
  };
  const [first, second] = historyOfBase(late);
  expect(first?.outturnSfb).toBe(4_300_000);
  expect(second?.outturnSfb).toBe(4_200_000);
  expect(first?.sfbPersons).toBeCloseTo(Number(accruedBase(late).history?.[0]?.sfbPersons ?? 0), 9);
  expect(first?.sfbPersons ?? 0).toBeGreaterThan(12.5);
});

test("the own history in words: how large, of how many changes, and what it weighs", () => {
  const sizes = riskSizes(historyOfBase(base), figures);
  const [withOne] = malmoCentre(2026).years;
  if (withOne === undefined) throw new Error("no year");
  const [sfb, , users] = ownHistoryWords(sizes, figures, {
    years: [{ ...withOne, providerPersons: 4 }],
  });
  // n/(n + 4) of two changes is 33 %.
  expect(sfb).toMatch(
    /^SFB-personer: (lika|\d,?\d? gånger så) stora svängningar som väntat för er storlek, av 2 ändringar mellan år\. Er egen historik väger 33\u00a0%\.$/,
  );
  expect(users).toBe(
    "Brukare i egen regi: ingen historik i följd finns, så svängningar som är vanliga för storleken gäller.",
  );
  // Without a provider of its own nothing is said of one.
  const none = ownHistoryWords(sizes, figures, { years: [{ ...withOne, providerPersons: 0 }] });
  expect(none.map((text) => text.split(/[: ]/)[0])).toEqual([
    ...["SFB-personer", "LSS-timmar", "SFB-kostnaden"],
  ]);
});

const amounts = {
  ...{ mean: 377.8e6, p10: 357.9e6, p25: 368e6, p50: 377.8e6, p75: 388e6, p90: 398.7e6 },
  ...{ enough: [], p90Error: 219_000 },
  over: { budget: 380e6, probability: 0.45, overshoot: 12.24e6 },
};
const malmo: RiskYear = {
  year: 2026,
  total: amounts,
  sfb: amounts,
  lss: amounts,
  provider: amounts,
};

test("the interval as a paragraph of a comment, every amount named", () => {
  const segments = intervalComment(malmo, {
    unit: "mnkr",
    inUnit: (kronor) => kronor.div(1e6).toDecimalPlaces(1),
  });
  expect(commentText(segments)).toBe(
    "Simulering: med svängningar som de hittillsvarande kostar 2026 i 8 fall av 10 mellan 357,9\u00a0mnkr och 398,7\u00a0mnkr, mitten 377,8\u00a0mnkr. " +
      "Sannolikheten att budgeten 380\u00a0mnkr överskrids är 45\u00a0%; händer det blir det i medeltal 12,2\u00a0mnkr över.",
  );
  expect(segments.flatMap((each) => (each.kind === "figure" ? [each.ref] : []))).toEqual([
    ...["p10", "p90", "p50", "riskBudget", "overshoot"],
  ]);
});

test("how well P90 is known by the draws, and whether more would help", () => {
  // 219/20 400 is 1.1 %.
  expect(convergenceSentence(malmo, { draws: 10_000, seed: 1 })).toBe(
    "10\u00a0000 dragningar, frö 1. Medelfelet i P90 av antalet dragningar är 219\u00a0tkr, 1,1\u00a0% av halva intervallet: fler dragningar ändrar inget att tala om.",
  );
  const few = { ...malmo, total: { ...amounts, p90Error: 2_190_000 } };
  expect(convergenceSentence(few, { draws: 100, seed: 1 })).toContain(
    "10,7\u00a0% av halva intervallet. Över 2\u00a0%: fler dragningar ger säkrare tal.",
  );
});

test("few persons are told case by case, many are not", () => {
  const [year] = malmoCentre(2026).years;
  if (year === undefined) throw new Error("2026 is missing");
  expect(casesOfYear(year)).toBeUndefined();
  const small = casesOfYear({ ...year, sfbOpening: 14, lssPersons: 3, lssHours: 9000 });
  expect(small?.cases).toHaveLength(17);
  // 9 000 hours over 3 persons and 365/7 weeks.
  const lss = small?.cases.find(({ kind }) => kind === "lss");
  expect(lss).toEqual({ kind: "lss", weeklyHours: expect.closeTo(57.534, 3) as number });
});
