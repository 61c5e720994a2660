import { strFromU8, unzipSync } from "fflate";
import { createModel } from "../../workbench/engine/createModel";
import { cellSource } from "../../workbench/engine/cellSource";
import { workbookData } from "../../workbench/engine/workbookData";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { one, workbook } from "./foreignParts";
import { sdkProblemsIn } from "./sdkProblemsIn";
import { open, prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

const NAMES = `<definedNames><definedName name="Antal" localSheetId="0">Blad1!$A$1:$A$3</definedName><definedName name="Belopp">Blad1!$A$1:$A$3</definedName><definedName name="Dubbelt">Blad1!$A$1*2</definedName><definedName name="Moms">0.25</definedName></definedNames>`;

/** What each cell says in the file, here, and what it is: A1:A3 are 100, 200 and 300. */
const CELLS: Readonly<Record<string, readonly [stored: string, here: string, value: number]>> = {
  B1: ["A1*Moms", "=A1*0.25", 25],
  B2: ["SUM(Antal)", "=SUM(Blad1!$A$1:$A$3)", 600],
  B3: ["Dubbelt+1", "=(Blad1!$A$1*2)+1", 201],
  C1: ["$A:$A*2", "=$A1*2", 200],
  C2: ["Belopp*2", "=Blad1!$A2*2", 400],
  C3: ["SUM(Belopp)", "=SUM(Belopp)", 600],
};

const cell = (xc: string): string =>
  `<c r="${xc}"><f>${CELLS[xc]?.[0] ?? ""}</f><v>${CELLS[xc]?.[2] ?? ""}</v></c>`;
const file = one(
  [1, 2, 3]
    .map(
      (row) =>
        `<row r="${row}"><c r="A${row}"><v>${row}00</v></c>${cell(`B${row}`)}${cell(`C${row}`)}</row>`,
    )
    .join(""),
  "",
  workbook(["Blad1"], NAMES),
);

const at = (model: Model, xc: string) => ({
  sheetId: model.getters.getSheetIds()[0] ?? "",
  ...spreadsheet.helpers.toCartesian(xc),
});

async function formulasOf(model: Model): Promise<Record<string, string>> {
  const bytes = await saved(model);
  expect(sdkProblemsIn(bytes)).toEqual([]);
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet0.xml"] ?? new Uint8Array());
  const found = sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f[^>]*>([^<]*)<\/f>/g);
  return Object.fromEntries([...found].map(([, xc = "", formula = ""]) => [xc, formula]));
}

const stored = (): Record<string, string> =>
  Object.fromEntries(Object.entries(CELLS).map(([xc, [formula]]) => [xc, formula]));

test("names of a file are calculated, and saved as they were", async () => {
  const model = await open(file());
  for (const [xc, [, here, value]] of Object.entries(CELLS)) {
    expect([xc, cellSource(model, at(model, xc))]).toEqual([xc, here]);
    expect([xc, model.getters.getEvaluatedCell(at(model, xc)).value]).toEqual([xc, value]);
  }
  expect(await formulasOf(model)).toEqual(stored());
});

test("also when the work has been kept and taken up again", async () => {
  const model = createModel(workbookData(await open(file())));
  expect(await formulasOf(model)).toEqual(stored());
});

test("a formula that is changed is saved as it is now, the others as they were", async () => {
  const model = await open(file());
  model.dispatch("UPDATE_CELL", { ...at(model, "B1"), content: "=A1*0.5" });
  expect(await formulasOf(model)).toEqual({ ...stored(), B1: "A1*0.5" });
});

test("a row that is put in moves what the formulas mean, and they are saved as they are here", async () => {
  const model = await open(file());
  model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ sheetId: at(model, "A1").sheetId, sheetName: "Blad1", dimension: "ROW" },
    ...{ base: 0, quantity: 1, position: "before" },
  });
  const formulas = await formulasOf(model);
  expect(formulas["B2"]).toBe("A2*0.25");
  expect(formulas["C3"]).toBe("Blad1!$A3*2");
  expect((await open(await saved(model))).getters.getEvaluatedCell(at(model, "B3")).value).toBe(
    600,
  );
});

test("a name that means something else here is not written back", async () => {
  const model = await open(file());
  const { sheetId } = at(model, "A1");
  const zone = { left: 0, right: 0, top: 0, bottom: 0 };
  const ranges = [{ _sheetId: sheetId, _zone: zone }];
  model.dispatch("CREATE_NAMED_RANGE", { name: "Moms", ranges });
  expect(model.getters.getNamedRanges().map(({ name }) => name)).toContain("Moms");
  expect((await formulasOf(model))["B1"]).toBe("A1*0.25");
});
