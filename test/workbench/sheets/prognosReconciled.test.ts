import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoHistory } from "../../../malmo/forecast/malmoHistory";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { reconcileBase } from "../../../src/ownfigures/reconcile/reconcileBase";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { opened } from "./forecastBook";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
});

test.each([
  ["as many persons as it pays for", {}],
  ["two persons", { laterPersons: 2 }],
])("a base year with cost booked later is reconciled as in the pane: %s", async (_, more) => {
  const history = malmoHistory.map((year) =>
    year.year === 2025 ? { ...year, laterSfb: 2_500_000, ...more } : year,
  );
  const given = { base: { ...malmoBase, history }, scenarios: malmoScenarios, lastYear: 2028 };
  const book = await opened(given);
  const [sfb] = reconcileBase(given.base);
  const row = book.rowOf("Indata", "SFB 2025");
  expect([1, 2].map((column) => Number(book.value("Indata", column, row)).toFixed(0))).toEqual([
    sfb?.outturn.toFixed(0),
    sfb?.calibrated.toFixed(0),
  ]);
  // 154 970 000 + 5 600 000 of known items, less costs, + 2 500 000.
  expect(sfb?.outturn).toBe(163_070_000);
});
