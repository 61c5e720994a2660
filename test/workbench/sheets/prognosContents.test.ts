import fc from "fast-check";
import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { forecast } from "../../../src/forecast/forecast";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { malmoInputs } from "../../../malmo/provider/malmoInputs";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { anyScenario, assumed, change, malmo, scenario } from "../../model/forecast/sample";
import { errors, expectedRow, expectSameToTheOre, opened, shownTable } from "./forecastBook";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
});

test("stacked scenarios of any changes are the model's forecasts to the öre", async () => {
  // Sets, additions, factors, events, months, a takeover; each scenario on the one before.
  const stack = fc.tuple(anyScenario("a", 5, 2), anyScenario("b", 5, 2), anyScenario("c", 4, 1));
  await fc.assert(
    fc.asyncProperty(stack, async ([a, b, c]) => {
      const scenarios = [a, { ...b, on: ["a"] }, { ...c, on: ["b"] }];
      const content = { base: malmo, scenarios, lastYear: 2031 };
      const book = await opened(content);
      for (const { id, name } of scenarios) {
        const { years } = forecast({ ...content, scenario: id });
        expectSameToTheOre(shownTable(book, name, 7), years.map(expectedRow));
      }
      // The base alone beside them: nothing that they say is in it.
      const alone = forecast({ ...content, scenarios: [], scenario: undefined }).years;
      expectSameToTheOre(shownTable(book, "Bara basåret", 7), alone.map(expectedRow));
      expect(errors(book)).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test("changes of every kind are expressed: ends, factors of factors, days, months, two parents", async () => {
  const first = scenario("a", [
    change("utilisation", "set", "2026-03", "0.98", { through: "2027-08" }),
    change("sfbInflow", "set", "2026", 24),
    change("transfers", "event", "2026-07-16", 2),
    change("transfers", "event", "2028-02", 1),
    change("lateInvoices", "event", "2026-11", 6_000_000, { through: "2027-02" }),
    change("otherItems", "event", "2027", -250_000),
    change("budget", "set", "2027", 380_000_000),
    change("inhabitants", "set", "2026", 370_000),
  ]);
  const second = scenario("b", [change("sfbOutflow", "set", "2027", 30)]);
  const third = scenario(
    "c",
    [
      change("sfbInflow", "multiply", "2027", "1.1"),
      change("sfbInflow", "add", "2027", -2),
      change("lateInvoices", "event", "2026-11", 500_000, { through: "2027-02" }),
      change("budget", "multiply", "2028", "1.02"),
      change("utilisation", "add", "2027-01", "-0.01", { through: "2027-12" }),
      change("takeover", "set", "2029-07-15", 6),
    ],
    ["a", "b"],
  );
  const content = { base: malmo, scenarios: [first, second, third], lastYear: 2031 };
  const book = await opened(content);
  for (const { id, name } of content.scenarios) {
    const { years } = forecast({ ...content, scenario: id });
    expect(shownTable(book, name, 7)).toEqual(years.map(expectedRow));
  }
  // Shown without those that it builds on, it holds the figures themselves.
  const alone = await opened({ ...content, shown: ["c"] });
  const { years } = forecast({ ...content, scenario: "c" });
  expect(shownTable(alone, third.name, 7)).toEqual(years.map(expectedRow));
  expect(
    book.value("Antaganden", 3, book.rowOf("Antaganden", "Från LSS till SFB per år 2026-07-16")),
  ).toBe(2);
});

test("the own provider's model stands on the sheet and gives the model's figures", async () => {
  const provider = Object.fromEntries(
    Object.entries(malmoInputs(2025).given)
      .filter(([id]) => id !== "year")
      .map(([id, value]) => [id, String(value)]),
  );
  const content = { base: { ...malmoBase, provider }, scenarios: malmoScenarios, lastYear: 2030 };
  const book = await opened(content);
  for (const { id, name } of malmoScenarios.slice(0, 3)) {
    const { years } = forecast({ ...content, scenario: id });
    expect(shownTable(book, name, 6)).toEqual(years.map(expectedRow));
  }
  expect(errors(book)).toEqual([]);
});

test("without scenarios and without an outturn the base goes on as it is", async () => {
  const base = { name: "Liten", values: { year: 2025, sfbPersons: 4, lssPersons: 0 }, series: {} };
  const book = await opened({ base, scenarios: [], lastYear: 2026 });
  const { years } = forecast({ base, scenarios: [], lastYear: 2026 });
  const [known, next] = shownTable(book, "Bara basåret", 2);
  expect(known).toEqual([2025, ...Array.from({ length: 9 }, () => "")]);
  expect(next).toEqual(expectedRow(years[0] as ForecastYear));
  expect(errors(book)).toEqual([]);
});

test("texts that read as formulas stay texts, names that need quotes are quoted, and twins are told apart", async () => {
  const trap = '=HYPERLINK("http://x.se";"Klicka")';
  const note = { ...assumed, text: "+46 = telefon" };
  const scenarios = [
    { ...scenario("a", [change("wageGrowth", "set", "2026", "0.03", { note })]), name: trap },
    { ...scenario("b", []), name: trap },
  ];
  const names = { indata: "Indata 2", antaganden: "A 1", prognos: "R1C1" };
  const base = { ...malmo, name: '@SUM(1) "Malmö"' };
  const book = await opened({ base, scenarios, lastYear: 2027 }, names);
  expect(errors(book)).toEqual([]);
  expect(book.value("A 1", 1, 5)).toBe(trap);
  expect(book.value("A 1", 2, 5)).toBe(`${trap} (2)`);
  expect(book.value("A 1", 6, book.rowOf("A 1", "Löneökning 2026"))).toBe("+46 = telefon");
  const [totals, parts] = book.templates[0]?.charts ?? [];
  expect(totals?.series.map(({ label }) => label)).toEqual([
    `”${trap}”`,
    `”${trap} (2)”`,
    "Bara basåret",
  ]);
  expect(parts?.title).toBe(`”${trap}: delar och budget, kr”`);
  expect(book.value("R1C1", 0, 1)).toBe("Prognos 2026–2027");
  expect(book.value("R1C1", 0, 2)).toMatch(/^@SUM\(1\) "Malmö"\. Kronor/);
  const row = book.rowOf("R1C1", `5  ${trap}`);
  expect(book.value("R1C1", 0, row + 3)).toBe(2026);
});

test("a wrong assumption is told by every figure that rests on it, with its row and what it is", async () => {
  const book = await opened({ base: malmo, scenarios: malmoScenarios.slice(0, 1), lastYear: 2030 });
  book.write("Antaganden", 1, book.rowOf("Antaganden", "Budget 2026"), "abc");
  expect(new Set(errors(book).map((text) => text.replace(/^.*\} /, "")))).toEqual(
    new Set(["PA.PROGNOS: Rad 3 i antaganden (”Budget 2026”) är ”abc” men ska vara ett tal."]),
  );
});
