import metadata from "../../../functions/generated/functions.json";
import { functions } from "../../../functions/generated/register";
import { forecastSheetNames } from "../../../sheets/prognos/forecastSheetNames";
import { type ForecastContent, forecastSheets } from "../../../sheets/prognos/forecastSheets";
import { forecast } from "../../../src/forecast/forecast";
import type { ForecastYear } from "../../../src/forecast/forecastResult";
import { malmoBase } from "../../../src/forecast/malmo/malmoBase";
import { malmoScenarios } from "../../../src/forecast/malmo/malmoScenarios";
import { yearInOre } from "../../../src/forecast/yearInOre";
import { createModel } from "../../../workbench/engine/createModel";
import { prepareEngine } from "../../../workbench/engine/prepare";
import { createWorkbenchPort } from "../../../workbench/port/workbenchWorkbook";

beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  prepareEngine(metadata, functions);
});

/** The sheets added to an empty workbook as the pane adds them, read by sheet and place. */
async function opened(content: ForecastContent, names = forecastSheetNames) {
  const model = createModel();
  const templates = forecastSheets(content, names);
  await createWorkbenchPort(model).addSheets(templates);
  const idOf = (sheet: string): string => model.getters.getSheetIdByName(sheet) ?? "";
  const at = (sheet: string, col: number, row: number) =>
    model.getters.getEvaluatedCell({ sheetId: idOf(sheet), col, row: row - 1 });
  const value = (sheet: string, col: number, row: number): unknown => at(sheet, col, row).value;
  /** The first row from `from` on with a text in column A. */
  const rowOf = (sheet: string, text: string | RegExp, from = 1): number => {
    for (let row = from; row < 400; row += 1) {
      const found = value(sheet, 0, row);
      if (
        typeof found === "string" &&
        (typeof text === "string" ? found === text : text.test(found))
      )
        return row;
    }
    throw new Error(`no row ${String(text)} on ${sheet}`);
  };
  const write = (sheet: string, col: number, row: number, content: string): void => {
    model.dispatch("UPDATE_CELL", { sheetId: idOf(sheet), col, row: row - 1, content });
  };
  return { model, templates, idOf, at, value, rowOf, write };
}

type Opened = Awaited<ReturnType<typeof opened>>;

const PARTS = ["sfb", "lss", "provider", "sickPay", "oneOffs"] as const;

/** A year as the sheet's table shows it, from År to Schablonbelopp. */
function expectedRow(year: ForecastYear): unknown[] {
  const { parts, total, budget, deviation, perInhabitant, ...rest } = yearInOre(year);
  return [
    rest.year,
    ...PARTS.map((id) => parts[id].toNumber()),
    total.toNumber(),
    budget?.toNumber() ?? "",
    deviation?.toNumber() ?? "",
    perInhabitant?.toNumber() ?? "",
  ];
}

/** The first columns of a scenario's table, its base year and on. */
function shownTable({ value, rowOf }: Opened, scenario: string, years: number): unknown[][] {
  const band = rowOf("Prognos", new RegExp(`^\\d+  ${scenario}$`));
  return Array.from({ length: years }, (_, down) =>
    Array.from({ length: 10 }, (_unused, col) => value("Prognos", col, band + 2 + down)),
  );
}

function errors({ model }: Opened): string[] {
  return model.getters.getSheetIds().flatMap((sheetId) =>
    model.getters
      .getCells(sheetId)
      .map(({ id }) => model.getters.getCellPosition(id))
      .map((position) => ({ position, cell: model.getters.getEvaluatedCell(position) }))
      .filter(({ cell }) => cell.type === "error")
      .map(({ position, cell }) => `${JSON.stringify(position)} ${String(cell.message)}`),
  );
}

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
});
