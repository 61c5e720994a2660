import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import type { Base } from "../../../src/forecast/base/base";
import { forecast } from "../../../src/forecast/forecast";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { change, malmo, scenario } from "../../model/forecast/sample";
import { errors, expectedRow, expectSameToTheOre, opened, shownTable } from "./forecastBook";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
});

const LAST = 2030;
const YEARS = LAST - 2025 + 1;
const BUDGET = 7;

/** A base without LSS and without anything known of an own provider. */
const small: Base = {
  name: "Liten",
  values: { year: 2025, sfbPersons: 40, lssPersons: 0, outturnSfb: 14_000_000 },
  series: {},
};

async function shown(base: Base, ...changes: Parameters<typeof scenario>[1]) {
  const own = scenario("a", changes);
  const content = { base, scenarios: [own], lastYear: LAST };
  const book = await opened(content);
  const { years } = forecast({ ...content, scenario: "a" });
  return { book, table: shownTable(book, own.name, YEARS), expected: years.map(expectedRow) };
}

describe("what is put on the base's figures by year", () => {
  const series = {
    budget: [300, 310, 320, 330].map((millions, more) => ({
      year: 2025 + more,
      value: millions * 1e6,
    })),
    inhabitants: [365_000, 370_000, 372_000].map((value, more) => ({ year: 2025 + more, value })),
  };
  const base = { ...malmo, series };

  test.each([
    // 310 + 5, 320 + 5, 330 + 5; nobody knows 2029 and 2030.
    ["add", 5_000_000, [300e6, 315e6, 325e6, 335e6, "", ""]],
    // 310 × 1,02 = 316,2; 320 × 1,02 = 326,4; 330 × 1,02 = 336,6.
    ["multiply", "1.02", [300e6, 316.2e6, 326.4e6, 336.6e6, "", ""]],
  ] as const)("%s of the budget is of each year's own", async (operation, value, budgets) => {
    const { table, expected } = await shown(base, change("budget", operation, "2026", value));
    expect(table.map((row) => row[BUDGET])).toEqual(budgets);
    expect(table).toEqual(expected);
  });

  test("a factor of the inhabitants is of each year's own, and the years after grow from it", async () => {
    const { table, expected } = await shown(base, change("inhabitants", "multiply", "2026", "1.1"));
    expect(table).toEqual(expected);
  });

  test("what is set holds on, with what is put on it", async () => {
    const { table, expected } = await shown(
      base,
      change("budget", "set", "2026", 400_000_000),
      change("budget", "add", "2027", 1_000_000),
    );
    expect(table.map((row) => row[BUDGET])).toEqual([300e6, 400e6, 401e6, 401e6, 401e6, 401e6]);
    expect(table).toEqual(expected);
  });
});

describe("a base value that is blank counts as what the model takes", () => {
  test.each([
    [
      "a deficit that ends",
      [
        change("providerPersons", "set", "2026", 10),
        change("providerDeficit", "set", "2027", 100_000, { through: "2028" }),
      ],
    ],
    [
      "a deficit that is added",
      [
        change("providerPersons", "set", "2026", 10),
        change("providerDeficit", "add", "2027", 120_000),
      ],
    ],
    [
      "hours that end",
      [
        change("lssInflow", "set", "2026", 10),
        change("lssHoursPerPerson", "set", "2026", 200, { through: "2027" }),
      ],
    ],
    [
      "hours that are added",
      [
        change("lssInflow", "set", "2026", 10),
        change("lssHoursPerPerson", "add", "2027-04", 200, { through: "2028-06" }),
      ],
    ],
  ])("%s", async (_, changes) => {
    const { book, table, expected } = await shown(small, ...changes);
    expectSameToTheOre(table, expected);
    expect(errors(book)).toEqual([]);
  });

  test("also where the user has emptied the cell of Indata", async () => {
    const changes = [
      change("utilisation", "set", "2026", "0.9", { through: "2027" }),
      change("lssPriceFactor", "add", "2028", "0.1"),
      change("lssHoursPerPerson", "multiply", "2027", "1.1", { through: "2028" }),
    ];
    const base = {
      ...malmo,
      values: { ...malmo.values, utilisation: "0.8", lssPriceFactor: "1.2" },
    };
    const { book } = await shown(base, ...changes);
    const labels = ["Nyttjandegrad", "Prisfaktor LSS", "LSS-timmar per person och månad"];
    for (const label of labels) book.write("Indata", 1, book.rowOf("Indata", label), "");
    // Without them: everything is used, the price is the schablon's, the hours are the outturn's.
    const own = scenario("a", changes);
    const { years } = forecast({ base: malmo, scenarios: [own], scenario: "a", lastYear: LAST });
    expectSameToTheOre(shownTable(book, own.name, YEARS), years.map(expectedRow));
    expect(errors(book)).toEqual([]);
  });
});

test.each(["#1", "#A", "#DIV/0!", "#SAKNAS!", "=1+1"])(
  "a scenario named %s has its own figures",
  async (name) => {
    const own = { ...scenario("a", [change("uplift", "set", "2027", "0.03")]), name };
    const content = { base: malmo, scenarios: [own, scenario("b", [], ["a"])], lastYear: LAST };
    const book = await opened(content);
    expect(errors(book)).toEqual([]);
    const { years } = forecast({ ...content, scenario: "a" });
    // A name that is an error is told from one by quotation marks.
    const shownName = /^#\D\S+!$/.test(name) ? `”${name}”` : name;
    expect(shownTable(book, shownName, YEARS)).toEqual(years.map(expectedRow));
  },
);

test("no row stands for years that no forecast reaches", async () => {
  const { book, table, expected } = await shown(
    malmo,
    change("utilisation", "set", "2027", "0.9", { through: "2199" }),
    change("lssPriceFactor", "set", "2150", "1.1"),
    change("lateInvoices", "event", "2150", 5),
  );
  expect(table).toEqual(expected);
  expect(errors(book)).toEqual([]);
  expect(() => book.rowOf("Antaganden", (text) => /2[12]\d\d/.test(text))).toThrow("no row");
});

test("more scenarios than the function takes are refused before anything is written", async () => {
  const scenarios = Array.from({ length: 100 }, (_, place) => scenario(`s${place}`, []));
  await expect(opened({ base: malmo, scenarios, lastYear: 2026 })).rejects.toThrow(
    "Bladen kan ha högst 100 scenarier, ”Bara basåret” medräknat, men skulle få 101. Skriv bara dem som visas.",
  );
});
