import { screen } from "@testing-library/react";
import { backTest } from "../../../../src/forecast/backtest/backTest";
import { malmoHistory } from "../../../../malmo/forecast/malmoHistory";
import { BackTestBrief } from "../../../../taskpane/forecast/results/BackTestBrief";
import { testedHistory } from "../../../../taskpane/forecast/results/testedHistory";
import type { HistoryYear } from "../../../../src/forecast/base/historyYear";
import { axeFindings, click, renderPart, typed } from "./renderResults";

const show = (history: readonly HistoryYear[] | undefined, onWhole = () => undefined) =>
  renderPart(<BackTestBrief history={history} onWhole={onWhole} onHistory={() => undefined} />);
const lines = () =>
  screen
    .getAllByRole("term")
    .map((term) => [term.textContent, typed(term.nextElementSibling?.textContent)]);
const without = (year: HistoryYear, id: keyof HistoryYear): HistoryYear => {
  const rest = { ...year } as Partial<Record<keyof HistoryYear, unknown>>;
  delete rest[id];
  return rest as unknown as HistoryYear;
};

test("Malmö's answer is in sight without unfolding: the errors of docs/prognos.md, 2022–2025", async () => {
  const whole = jest.fn();
  const container = await show(malmoHistory, whole);
  expect(screen.getByRole("heading", { name: /^Prov bakåt 2022–2025, SFB och LSS/ })).toBeTruthy();
  expect(lines()).toEqual([
    ["Modellen med årets volym", "1,1 % fel"],
    ["Egen budget", "3,5 % fel"],
    ["Förra årets volym", "4,4 % fel"],
  ]);
  expect(screen.getByText(/årets verkliga volym, som budgeten inte kände/)).toBeTruthy();
  await click(screen.getByRole("button", { name: "Visa hela provet" }));
  expect(whole).toHaveBeenCalledTimes(1);
  expect(await axeFindings(container)).toEqual([]);
});

test("without a budget nothing is said of one", async () => {
  await show(malmoHistory.map((year) => without(year, "budgetLss")));
  expect(lines().map(([label]) => label)).toEqual([
    "Modellen med årets volym",
    "Förra årets volym",
  ]);
  expect(screen.queryByText(/budgeten/)).toBeNull();
});

test("one year that can be compared is said to be too few", async () => {
  await show(malmoHistory.slice(0, 2));
  expect(screen.getByText(/Bara 1 år: för få för att jämföra/)).toBeTruthy();
});

test("with no year that all methods have, each says which years it is of", async () => {
  const [first, second] = malmoHistory as [HistoryYear, HistoryYear];
  await show([first, without(second, "budgetSfb")]);
  // tkr: 276 946,3 against 271 702 and 293 879,3 against 289 260; the budget of 2020 is 269 860; 397
  // persons and 494 961 hours of 2020 at 315 kr are 286 327,2 against 289 260.
  expect(lines()).toEqual([
    ["Modellen med årets volym, 2020–2021", "1,8 % fel"],
    ["Egen budget, 2020", "0,7 % fel"],
    ["Förra årets volym, 2021", "1,0 % fel"],
  ]);
});

test("an outturn of 0 has no share: the error is told in tkr", async () => {
  const [first] = malmoHistory as [HistoryYear];
  await show([{ ...without(first, "budgetSfb"), outturnSfb: 0, outturnLss: 0 }]);
  // 126 329,7 + 150 616,6
  expect(lines()).toEqual([["Modellen med årets volym", "276 946 tkr fel"]]);
});

test("a history that cannot be tested says why", async () => {
  await show(malmoHistory.filter(({ year }) => year !== 2023));
  expect(screen.getByText(/Prov bakåt: .*saknas 2023/)).toBeTruthy();
});

test("a history is calculated once, however often it is shown", () => {
  const history = malmoHistory.slice();
  const first = testedHistory(history);
  expect(testedHistory(history)).toBe(first);
  expect(first).toEqual(backTest(history));
});
