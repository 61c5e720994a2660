import { screen } from "@testing-library/react";
import { malmoBase } from "../../../../malmo/forecast/malmoBase";
import { malmoHistory } from "../../../../malmo/forecast/malmoHistory";
import { BackTest } from "../../../../taskpane/forecast/results/BackTest";
import { axeFindings, choose, renderPart, rowsOf } from "./renderResults";

const accuracy = () =>
  [...rowsOf(/Träffsäkerhet/)].map(([name, cells]) => [
    name.replace(/(vet|beslutad) .*/, ""),
    ...cells,
  ]);

test("Malmö's errors 2022–2025 are those of docs/prognos.md, the budgets among them", async () => {
  const container = await renderPart(<BackTest base={malmoBase} />);
  expect(accuracy()).toEqual([
    ["Modellen med årets volym", "3 911", "1,13", "0,23"],
    ["Modellen med årets volym och kända poster", "1 305", "0,38", "0,08"],
    ["Förra årets volym", "14 674", "4,39", "0,84"],
    ["Förra årets volymökning", "25 395", "7,55", "1,46"],
    ["Egen budget", "11 888", "3,52", "0,68"],
  ]);
  expect(screen.getByText(/Medelfel 2022–2025/)).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
});

test("one year ahead: what was known, what was said and how far off it was, year by year", async () => {
  const container = await renderPart(<BackTest base={malmoBase} />);
  const years = rowsOf(/Ett år i förväg/);
  expect([...years.keys()]).toEqual(["2021", "2022", "2023", "2024", "2025"]);
  // tkr: outturn 158 513 + 191 840; budget 139 140 + 179 050; 399 persons and 542 000 hours of 2023 at 332,60.
  expect(years.get("2024")).toEqual([
    "350 353",
    "318 190-32 163 (-9,2 %)",
    "319 043-31 310 (-8,9 %)",
    "318 186-32 167 (-9,2 %)",
    "399",
    "542 000",
    "332,60",
  ]);
  await choose("Visa", "LSS");
  expect(rowsOf(/Ett år i förväg/).get("2024")).toHaveLength(6);
  expect(
    screen.getByText(/^Ett år i förväg 2021–2025, medelfel för LSS: egen budget 2,8 %/),
  ).toBeTruthy();
  expect(await axeFindings(container)).toEqual([]);
});

test("the errors year by year: the budget of 2024 was 139 140 + 179 050 against 158 513 + 191 840 tkr", async () => {
  await renderPart(<BackTest base={malmoBase} />);
  const row = rowsOf(/Fel per år/).get("2024") ?? [];
  expect([row[0], row.at(-1)]).toEqual(["350 353", "-32 163"]);
  await choose("Visa", "SFB");
  // 139 140 − 158 513
  expect(
    rowsOf(/Fel per år/)
      .get("2024")
      ?.at(-1),
  ).toBe("-19 373");
});

test("it says what the test does not show", async () => {
  await renderPart(<BackTest base={malmoBase} />);
  expect(screen.getByText(/visar inte att framtidens volym kan förutses/)).toBeTruthy();
});

test("two years give one year to compare, and that is said to be too few", async () => {
  await renderPart(<BackTest base={{ ...malmoBase, history: malmoHistory.slice(0, 2) }} />);
  expect(screen.getByText(/Medelfel 2021,/)).toBeTruthy();
  expect(screen.getByText(/Bara 1 år kan jämföras/)).toBeTruthy();
  // Growth takes three years.
  expect(accuracy().map(([name]) => name)).not.toContain("Förra årets volymökning");
});

test("with no year that all methods have, each stands on the years that it has", async () => {
  const [first, second] = malmoHistory;
  const unbudgeted = Object.fromEntries(
    Object.entries(second ?? {}).filter(([id]) => id !== "budgetSfb"),
  );
  await renderPart(<BackTest base={{ ...malmoBase, history: [first, unbudgeted] as never }} />);
  expect(screen.getByText(/varje metod på de år som den har/)).toBeTruthy();
  expect(screen.getByText("beslutad före året; 2020")).toBeTruthy();
});

test("without history it says which columns to give", async () => {
  await renderPart(<BackTest base={{ ...malmoBase, history: [] }} />);
  expect(screen.getByText(/”År”, ”SFB-personer i snitt”, ”LSS-timmar”/)).toBeTruthy();
});

test("a history with a gap is refused with the year that is missing", async () => {
  const history = malmoHistory.filter(({ year }) => year !== 2023);
  await renderPart(<BackTest base={{ ...malmoBase, history }} />);
  expect(screen.getByRole("alert").textContent).toContain("saknas 2023");
});
