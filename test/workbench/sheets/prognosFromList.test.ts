import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { exampleCases } from "../../../src/cases/examples/exampleCases";
import { readCases } from "../../../src/cases/list/readCases";
import { listStock } from "../../../src/cases/stock/listStock";
import { figuresOf } from "../../../src/cases/sums/figuresOf";
import { preparedCases } from "../../../src/cases/sums/preparedCases";
import { yearPeriod } from "../../../src/calendar/period";
import { Decimal } from "../../../src/exact/decimal";
import type { Base } from "../../../src/forecast/base/base";
import { forecast } from "../../../src/forecast/forecast";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { errors, expectedRow, expectSameToTheOre, opened, shownTable } from "./forecastBook";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
});

test("the list as the forecast's stock: the sheet is the pane's forecast, and both are the list", async () => {
  const rows = readCases(exampleCases);
  const rateOf = (period: ReturnType<typeof yearPeriod>) =>
    hourlyRate(period, new Decimal("0.015"));
  const stock = listStock(rows, { baseYear: 2024, lastYear: 2026, rateOf, origin: "Ur listan" });
  const base: Base = {
    name: "Exempel",
    values: { year: 2024, ...stock.values },
    series: {},
  };
  const scenarios = [{ id: "list", name: "Ärendelistan", on: [], changes: stock.changes }];
  const content = { base, scenarios, lastYear: 2026 };
  const { years } = forecast({ ...content, scenario: "list" });
  const book = await opened(content);
  expect(errors(book)).toEqual([]);
  // The base year has no outturn: its row is blank.
  expectSameToTheOre(shownTable(book, "Ärendelistan", 3).slice(1), years.map(expectedRow));
  const listed = figuresOf(preparedCases(rows), [2025, 2026].map(yearPeriod), rateOf);
  expectSameToTheOre(
    years.map(({ parts }) => [parts.sfb?.toNumber(), parts.lss?.toNumber()]),
    listed.map(({ sfb, lss }) => [sfb.toNumber(), lss.toNumber()]),
  );
});
