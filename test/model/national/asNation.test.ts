import { toDay } from "../../../src/calendar/day";
import {
  nation2024,
  nationDeaths,
  nationInflow,
  nationOutflow,
} from "../../../src/national/asNation";
import { requiredFigure } from "../../../src/national/tables/nationalTable";
import { causes, flows } from "../../../src/national/tables/flows";
import { hours } from "../../../src/national/tables/hours";
import { recipients } from "../../../src/national/tables/recipients";
import { invanare } from "../../../src/parameters/invanare";
import { seriesOf } from "../../../src/parameters/required";
import { valueOn } from "../../../src/parameters/valueOn";

test("the nation's figures are those of the tables that they stand in", () => {
  const { year, ...figures } = nation2024;
  const died = (["diedGirls", "diedBoys", "diedWomen", "diedMen"] as const).map((column) =>
    requiredFigure(causes, column, year),
  );
  expect(figures).toEqual({
    stockBefore: requiredFigure(recipients, "total", year - 1),
    inflow: requiredFigure(flows, "inflow", year),
    outflow: requiredFigure(flows, "outflow", year),
    died: died.reduce((sum, each) => sum + each),
    inhabitants: valueOn(seriesOf(invanare, "invånare riket"), toDay(year, 12, 31))?.toNumber(),
    newHours: requiredFigure(hours, "granted", year),
  });
});

test("3,9 per cent die and 5,2 leave in all, and 7,1 of 100 000 inhabitants are new", () => {
  expect(nationDeaths.times(100).toFixed(1)).toBe("3.9");
  expect(nationOutflow.times(100).toFixed(1)).toBe("5.2");
  expect(nationInflow.times(100_000).toFixed(1)).toBe("7.1");
});
