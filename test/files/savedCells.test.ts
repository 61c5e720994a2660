import { createModel } from "../../workbench/engine/createModel";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { rowsFile, times, workbookFile } from "./trials/workbookFile";
import { prepareWorkbench } from "./workbench";

beforeAll(prepareWorkbench);

const reopened = async (bytes: Uint8Array) => {
  const { data } = await readXlsx(bytes);
  const saved = await writeXlsx(createModel(data));
  const { getters } = createModel((await readXlsx(saved.bytes)).data);
  const value = (sheet: number, col: number, row: number) =>
    getters.getEvaluatedCell({ sheetId: getters.getSheetIds()[sheet] ?? "", col, row }).value;
  return { getters, value, notes: saved.notes };
};

test("the component is told one cell of each look, however many cells there are", async () => {
  const model = createModel();
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  for (let row = 0; row < 60; row += 1)
    for (let col = 0; col < 20; col += 1)
      model.dispatch("UPDATE_CELL", { sheetId, col, row, content: String(row * col) });
  const bold = { left: 0, top: 0, right: 19, bottom: 29 };
  const share = { left: 10, top: 0, right: 19, bottom: 59 };
  model.dispatch("SET_FORMATTING", { sheetId, target: [bold], style: { bold: true } });
  model.dispatch("SET_FORMATTING", { sheetId, target: [share], format: "0.0%" });
  const { files } = await model.exportXLSX();
  const sheets = files.filter(({ path }) => path.startsWith("xl/worksheets/sheet"));
  // The sheet itself without cells; bold, bold in per cent and per cent in one of their own.
  expect(sheets.map(({ content }) => content?.match(/<c /g)?.length ?? 0)).toEqual([0, 3]);
  const { getters } = createModel((await readXlsx((await writeXlsx(model)).bytes)).data);
  const at = (col: number, row: number) => {
    const position = { sheetId: getters.getSheetIds()[0] ?? "", col, row };
    const { value, formattedValue } = getters.getEvaluatedCell(position);
    return [value, formattedValue, getters.getCellComputedStyle(position)["bold"] === true];
  };
  expect([at(3, 7), at(12, 2), at(12, 40), at(3, 40)]).toEqual([
    [21, "21", true],
    [24, "2400,0%", true],
    [480, "48000,0%", false],
    [120, "120", false],
  ]);
});

test("a formula of thousands of texts and operations is saved, without the end of the call stack", async () => {
  const marks = `A1&amp;${'""'.repeat(500)}`;
  const sum = `1${"+1".repeat(3000)}`;
  const joined = `"a"${'&amp;"b"'.repeat(1600)}`;
  const { value } = await reopened(
    rowsFile(
      `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>LEN(${marks})</f></c><c r="C1"><f>${sum}</f></c><c r="D1"><f>LEN(${joined})</f></c></row>`,
    ),
  );
  // The digit, and 499 marks: of 500 pairs the outermost two stand around the text.
  expect([value(0, 1, 0), value(0, 2, 0), value(0, 3, 0)]).toEqual([500, 3001, 1601]);
});

test("a chain of cells is read, calculated and saved", async () => {
  const { value } = await reopened(
    rowsFile(
      `<row r="1"><c r="A1"><v>1</v></c></row>${times(3000, (n) => `<row r="${n + 1}"><c r="A${n + 1}"><f>A${n}+1</f></c></row>`)}`,
    ),
  );
  expect(value(0, 0, 3000)).toBe(3001);
});

test("sheets called constructor, __proto__ and toString go through a file, with references to them", async () => {
  const names = ["constructor", "__proto__", "toString", "hasOwnProperty"];
  const row = (content: string) => `<row r="1">${content}</row>`;
  const { getters, value } = await reopened(
    workbookFile({
      names,
      sheets: names.map((_, place) => ({
        rows: row(
          `<c r="A1"><v>${place + 1}</v></c><c r="B1"><f>SUM(constructor!A1,'__proto__'!A1,toString!A1,hasOwnProperty!A1)</f></c>`,
        ),
      })),
      afterSheets: `<definedNames>${names.map((name, place) => `<definedName name="${name}">${names[place]}!$A$1</definedName>`).join("")}</definedNames>`,
    }),
  );
  expect(getters.getSheetIds().map((id) => getters.getSheetName(id))).toEqual(names);
  expect(names.map((_, place) => [value(place, 0, 0), value(place, 1, 0)])).toEqual([
    [1, 10],
    [2, 10],
    [3, 10],
    [4, 10],
  ]);
});

test("a file that hides every sheet shows its first", async () => {
  const { data } = await readXlsx(
    workbookFile({ sheets: [{}, {}], attributes: ['state="hidden"', 'state="veryHidden"'] }),
  );
  const { getters } = createModel(data);
  expect(getters.getVisibleSheetIds()).toEqual([getters.getSheetIds()[0]]);
});

test("names by the thousands are kept, also the second of two that are alike", async () => {
  const { getters, value } = await reopened(
    rowsFile('<row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>namn_1999+NAMN_3</f></c></row>', {
      afterSheets: `<definedNames>${times(2000, (n) => `<definedName name="namn_${n}">Blad1!$A$1</definedName>`)}<definedName name="Namn_3">Blad1!$C$1</definedName></definedNames>`,
    }),
  );
  expect(getters.getNamedRanges()).toHaveLength(2000);
  expect(value(0, 1, 0)).toBe(14);
});
