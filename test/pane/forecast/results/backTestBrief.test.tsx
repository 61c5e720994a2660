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

test("Malmö's answer is in sight without unfolding: one year ahead 2021–2025, as docs/prognos.md", async () => {
  const whole = jest.fn();
  const container = await show(malmoHistory, whole);
  expect(
    screen.getByRole("heading", { name: "Prov bakåt 2021–2025, ett år i förväg, SFB och LSS" }),
  ).toBeTruthy();
  expect(lines()).toEqual([
    ["Egen budget", "3,0 % fel"],
    ["Förra årets volym till årets schablon", "3,7 % fel"],
    ["Förra årets utfall uppräknat med schablonen", "4,3 % fel"],
  ]);
  // Of the six years 2020–2025, tkr: 5 244/271 702, 4 619/289 260, 134/313 326, 833/310 070, 7 078/350 353, 7 597/348 668.
  expect(screen.getByText(/Hade årets volym varit känd .* 1,3 % \(2020–2025\)/)).toBeTruthy();
  await click(screen.getByRole("button", { name: "Visa hela provet" }));
  expect(whole).toHaveBeenCalledTimes(1);
  expect(await axeFindings(container)).toEqual([]);
});

test("without a budget nothing is said of one", async () => {
  await show(malmoHistory.map((year) => without(year, "budgetLss")));
  expect(lines().map(([label]) => label)).toEqual([
    "Förra årets volym till årets schablon",
    "Förra årets utfall uppräknat med schablonen",
  ]);
  expect(screen.queryByText(/budget/)).toBeNull();
});

test("one year that can be tried is said to be too few", async () => {
  await show(malmoHistory.slice(0, 2));
  expect(screen.getByText(/Bara 1 år: för få för att säga hur säker en prognos är/)).toBeTruthy();
});

test("one year alone gives no figure, but why, and the way to read more", async () => {
  await show(malmoHistory.slice(-1));
  expect(screen.queryAllByRole("term")).toEqual([]);
  expect(screen.getByText(/går inte att pröva: historiken har bara 2025/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Läs in tidigare år" })).toBeTruthy();
});

test("with no year that all methods have, each says which years it is of", async () => {
  const [first, second, , fourth] = malmoHistory as [
    HistoryYear,
    HistoryYear,
    unknown,
    HistoryYear,
  ];
  // The only budget is of 2023, whose year before is not known.
  await show([first, without(second, "budgetSfb"), fourth]);
  // tkr: 286 327,2 and 280 911,8 against 289 260 in 2021; 316 500 against 310 070 in 2023.
  expect(lines()).toEqual([
    ["Egen budget, 2023", "2,1 % fel"],
    ["Förra årets volym till årets schablon, 2021", "1,0 % fel"],
    ["Förra årets utfall uppräknat med schablonen, 2021", "2,9 % fel"],
  ]);
});

test("an outturn of 0 has no share: the error is told in kronor", async () => {
  const [first, second] = malmoHistory as [HistoryYear, HistoryYear];
  await show([first, { ...without(second, "budgetSfb"), outturnSfb: 0, outturnLss: 0 }]);
  // 397 × 20 × 365/7 × 315 + 494 961 × 315
  expect(lines()[0]).toEqual(["Förra årets volym till årets schablon", "286 327 215 kr fel"]);
});

test("a year that is missing is told, and the others are tried", async () => {
  await show(malmoHistory.filter(({ year }) => year !== 2023));
  expect(screen.getByRole("heading", { name: /2021, 2022 och 2025/ })).toBeTruthy();
});

test("a history that cannot be tried says why", async () => {
  await show([...malmoHistory, ...malmoHistory.slice(0, 1)]);
  expect(screen.getByText(/Prov bakåt: År 2020 finns två gånger/)).toBeTruthy();
});

test("a history is calculated once, however often it is shown", () => {
  const history = malmoHistory.slice();
  const first = testedHistory(history);
  expect(testedHistory(history)).toBe(first);
  expect(first).toEqual(backTest(history));
});
