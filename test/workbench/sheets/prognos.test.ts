import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { INPUT_LOOKS } from "../../../sheets/builder/looks";
import { forecast } from "../../../src/forecast/forecast";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { yearInOre } from "../../../src/forecast/results/yearInOre";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { errors, expectedRow, type Opened, opened, shownTable } from "./forecastBook";
import { known } from "../../model/forecast/sample";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
});

describe("Malmö's six scenarios over ten years", () => {
  const content = { base: malmoBase, scenarios: malmoScenarios, lastYear: 2035 };
  let book: Opened;
  beforeAll(async () => {
    book = await opened(content);
  });

  test.each(malmoScenarios.map(({ id, name }) => [name, id]))(
    "%s is the model's forecast to the öre",
    (name, scenario) => {
      const { years } = forecast({ ...content, scenario });
      expect(shownTable(book, name, 11)).toEqual(years.map(expectedRow));
    },
  );

  test("no cell shows an error, and the sheet says that its parts make the totals", () => {
    expect(errors(book)).toEqual([]);
    expect(book.value("Prognos", 4, 3)).toBe("Ja");
  });

  test("the comparisons are the totals, their differences from the base alone, and from the budget", () => {
    const { value, rowOf } = book;
    const totals = malmoScenarios.map(({ id }) =>
      forecast({ ...content, scenario: id }).years.map((year) => yearInOre(year)),
    );
    const alone = forecast({ ...content, scenarios: [] }).years.map((year) => yearInOre(year));
    const name = "Bara basåret";
    expect(rowOf("Prognos", `3  Skillnad mot ${name}, kr`)).toBeGreaterThan(0);
    expect(shownTable(book, name, 11)).toEqual(
      forecast({ ...content, scenarios: [] }).years.map(expectedRow),
    );
    const tops = ["1  Totalt", "3  Skillnad", "4  Budgetavvikelse"].map(
      (start) => rowOf("Prognos", (text) => text.startsWith(start)) + 2,
    );
    const [first = 0, difference = 0, deviation = 0] = tops;
    totals.forEach((years, column) => {
      expect(value("Prognos", column + 1, first - 1)).toBe(malmoScenarios[column]?.name);
      years.forEach(({ year, total, deviation: over }, down) => {
        const base = known(alone[down]?.total);
        expect(value("Prognos", 0, first + down)).toBe(year);
        expect(value("Prognos", column + 1, first + down)).toBe(known(total).toNumber());
        expect(value("Prognos", column + 1, difference + down)).toBeCloseTo(
          known(total).minus(base).toNumber(),
          2,
        );
        expect(value("Prognos", column + 1, deviation + down)).toBe(over?.toNumber() ?? "");
      });
    });
  });

  test("what is changed on the sheets is the model's forecast of the same change", () => {
    const { value, rowOf, write } = book;
    const edit = (sheet: string, label: string, col: number, content: string): string => {
      const row = rowOf(sheet, label);
      const before = String(value(sheet, col, row));
      write(sheet, col, row, content);
      return before;
    };
    const [first] = malmoScenarios as [Scenario];
    const before = edit("Antaganden", "Uppräkning av schablonen 2027", 1, "0.02");
    const persons = edit("Indata", "SFB-personer i snitt", 1, "460");
    const changed = {
      ...first,
      changes: first.changes.map((each) =>
        each.field === "uplift" ? { ...each, value: "0.02" } : each,
      ),
    };
    const after = {
      base: { ...malmoBase, values: { ...malmoBase.values, sfbPersons: 460 } },
      scenarios: [changed, ...malmoScenarios.slice(1)],
      lastYear: 2035,
    };
    // The second builds on the first: it follows by its formulas.
    for (const { id, name } of malmoScenarios.slice(0, 2)) {
      const { years } = forecast({ ...after, scenario: id });
      expect(shownTable(book, name, 11)).toEqual(years.map(expectedRow));
    }
    edit("Antaganden", "Uppräkning av schablonen 2027", 1, before);
    edit("Indata", "SFB-personer i snitt", 1, persons);
  });

  test("a new base year moves every table on, with a last year as far away", () => {
    const { value, rowOf, write } = book;
    const row = rowOf("Indata", "Basår");
    write("Indata", 1, row, "2026");
    expect(value("Prognos", 1, 3)).toBe(2036);
    expect(shownTable(book, "Schablonen följer OPI", 11).map(([year]) => year)).toEqual(
      Array.from({ length: 11 }, (_, more) => 2026 + more),
    );
    write("Indata", 1, row, "2025");
  });

  test("a scenario renamed in its column keeps its figures, under its new name", () => {
    const { value, write } = book;
    const name = value("Antaganden", 2, 5);
    const figures = shownTable(book, "Schablonen följer OPI", 11);
    write("Antaganden", 2, 5, "Indexerad schablon");
    expect(shownTable(book, "Indexerad schablon", 11)).toEqual(figures);
    write("Antaganden", 2, 5, String(name));
  });

  test("every input names its source further right on its row, and typed numbers are inputs", () => {
    for (const { name, cells, looks } of book.templates) {
      const notes = new Set(
        [...looks].filter(([, look]) => look === "note").map(([cell]) => cell.replace(/\D/g, "")),
      );
      for (const [cell, content] of cells) {
        const look = looks.get(cell);
        const isInput = look !== undefined && INPUT_LOOKS.includes(look);
        const typed = /^-?\d+(\.\d+)?$/.test(content);
        if (typed && look !== "valueLeft")
          expect([name, cell, isInput]).toEqual([name, cell, true]);
        const legend = cell.endsWith("3") && cell.length === 2;
        // The history's source is the report that its own rows above name.
        const past = name === "Indata" && cell > "F";
        if (isInput && !legend && !past) {
          expect([name, cell, notes.has(cell.replace(/\D/g, ""))]).toEqual([name, cell, true]);
        }
      }
    }
  });

  test("what is assumed and what is decided says so", () => {
    const { value, rowOf } = book;
    const statusOf = (sheet: string, label: string, col: number) =>
      value(sheet, col, rowOf(sheet, label));
    expect(statusOf("Antaganden", "Statligt övertagande 2029-01-01", 9)).toBe("antagande");
    expect(statusOf("Antaganden", "Schablonbelopp 2026", 9)).toBe("beslutad");
    expect(statusOf("Antaganden", "Schablonbelopp 2026", 1)).toBe(347.7);
    expect(statusOf("Indata", "Utfall SFB", 3)).toBe("statistik");
    expect(statusOf("Indata", "Brukare i egen regi", 3)).toBe("statistik");
    expect(statusOf("Indata", "Nyttjandegrad", 3)).toBe("antagande");
  });
});

test("what the own provider's result rests on that nobody has said stands under the scenario's table", async () => {
  const base = {
    name: "Litet",
    values: {
      ...{ year: 2025, sfbPersons: 14, lssPersons: 0 },
      ...{ providerPersons: 4, providerDeficit: 250_000 },
    },
    series: {},
  };
  const { value, rowOf } = await opened({ base, scenarios: [], lastYear: 2027 });
  const row = rowOf("Prognos", (text) => text.startsWith("När bladet skrevs: "));
  const text = String(value("Prognos", 0, row));
  expect(text).toContain("”Löneökning” är inte angiven för 2026–2027.");
  expect(text).toContain("Egen regi har inga timmar: underskottet följer då lönerna");
});
