import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { forecast } from "../../../src/forecast/forecast";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { errors, expectedRow, type Opened, opened, shownTable } from "./forecastBook";

const content = { base: malmoBase, scenarios: malmoScenarios.slice(0, 2), lastYear: 2030 };
const [first, second] = content.scenarios;
const EMPTY = Array.from({ length: 10 }, () => "");

let book: Opened;
beforeAll(async () => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
  book = await opened(content);
});

const until = (year: string): void => book.write("Prognos", 1, 3, year);
const title = (): unknown => book.value("Prognos", 0, 1);
const addsUp = (): unknown => book.value("Prognos", 4, 3);
const line = (): unknown => book.value("Prognos", 5, 3);

/** The columns over the years: totals, differences and deviations of both scenarios. */
function compared(place: number): unknown[] {
  const { rowOf, value } = book;
  return ["1  Totalt", "3  Skillnad", "4  Budgetavvikelse"].flatMap((start) => {
    const row = rowOf("Prognos", (text) => text.startsWith(start)) + 2 + place;
    return [0, 1, 2].map((col) => value("Prognos", col, row));
  });
}

describe("Till år on the sheet Prognos, written to 2030 with the base year 2025", () => {
  test("as written it says nothing", () => {
    expect([title(), addsUp(), line()]).toEqual(["Prognos 2026–2030", "Ja", ""]);
  });

  test("an earlier year empties the rows after it, and those before are the same forecast", () => {
    until("2028");
    expect(errors(book)).toEqual([]);
    for (const { id, name } of content.scenarios) {
      const { years } = forecast({ ...content, scenario: id });
      const shown = shownTable(book, name, 6);
      expect(shown.slice(0, 4)).toEqual(years.slice(0, 4).map(expectedRow));
      expect(shown.slice(4)).toEqual([EMPTY, EMPTY]);
    }
    expect(compared(5)).toEqual(Array.from({ length: 9 }, () => ""));
    expect(compared(3)).toContain(2028);
    expect([title(), addsUp(), line()]).toEqual(["Prognos 2026–2028", "Ja", ""]);
  });

  test("a later year than the rows is said, and the title names the years that are shown", () => {
    until("2032");
    const { years } = forecast({ ...content, scenario: second?.id ?? "" });
    expect(shownTable(book, second?.name ?? "", 6)).toEqual(years.map(expectedRow));
    expect([title(), addsUp()]).toEqual(["Prognos 2026–2030", "Ja"]);
    expect(line()).toMatch(/^Bladet har rader till 2030\. Skriv ett nytt från PA-kalkyl/);
  });

  test.each(["2024", "2025"])("%s leaves no year to show: no errors, and no Ja", (year) => {
    until(year);
    expect(errors(book)).toEqual([]);
    expect(shownTable(book, first?.name ?? "", 6)).toEqual(Array.from({ length: 6 }, () => EMPTY));
    expect([title(), addsUp()]).toEqual(["Prognos", ""]);
    expect(line()).toBe("Till år ska vara ett årtal från 2026 till 2030.");
  });

  test("what is no year is an error in the rows: the sheet says no, and what to write", () => {
    until("snart");
    expect(addsUp()).toBe("Nej");
    expect(line()).toBe("Till år ska vara ett årtal från 2026 till 2030.");
  });

  test("a row that cannot be calculated makes it a no, the others as they are", () => {
    until("2030");
    expect(addsUp()).toBe("Ja");
    const row = book.rowOf("Prognos", (text) => text.endsWith(second?.name ?? "?")) + 4;
    book.write("Prognos", 6, row, "=1/0");
    expect(addsUp()).toBe("Nej");
  });
});
