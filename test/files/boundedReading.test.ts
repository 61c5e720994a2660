import { unzipSync } from "fflate";
import { createModel } from "../../workbench/engine/createModel";
import { LIMITS } from "../../workbench/xlsx/limits";
import { inflateEntry } from "../../workbench/xlsx/inflateEntry";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { XlsxError } from "../../workbench/xlsx/xlsxError";
import { PLAIN_STYLES, rowsFile, sheetFile, times } from "./trials/workbookFile";
import { prepareWorkbench } from "./workbench";

beforeAll(prepareWorkbench);

const cell = (place: string): string => `<row r="1"><c r="${place}"><v>7</v></c></row>`;

async function refusal(bytes: Uint8Array): Promise<string> {
  const error: unknown = await readXlsx(bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof XlsxError)) throw new Error(`Not refused: ${String(error)}`);
  return error.message;
}

test.each(["R1C1", "ABCD12", "1A", "A1:B2", "A0", "A1048577", "XFE1"])(
  "a value in %s, which is no place of a sheet, is never shown in another",
  async (place) => {
    expect(await refusal(rowsFile(cell(place)))).toMatch(/skadad/);
  },
);

test("a row that is no whole number is refused", async () => {
  expect(await refusal(rowsFile('<row r="1.5"><c><v>7</v></c></row>'))).toMatch(/skadad/);
});

const LONG = `1${"+1".repeat(4000)}`;

test("a shared formula that says more than a file may, written out in every cell", async () => {
  const cells = Math.ceil(LIMITS.formulaLetters / LONG.length) + 1;
  const rows = times(cells, (n) =>
    n === 1
      ? `<row><c><f t="shared" si="0" ref="A1:A${cells}">${LONG}</f></c></row>`
      : '<row><c><f t="shared" si="0"/></c></row>',
  );
  expect(await refusal(rowsFile(rows))).toMatch(/Formlerna i filen är för långa tillsammans/);
});

test("a formula or a name longer than any program writes is refused, and its place told", async () => {
  const sum = `1${"+1".repeat(20_000)}`;
  expect(await refusal(rowsFile(`<row r="3"><c r="C3"><f>${sum}</f></c></row>`))).toMatch(
    /Formeln i cell C3 har 40.001 tecken, och Excel tar högst 8 192/,
  );
  const names = `<definedNames><definedName name="lång">${sum}</definedName></definedNames>`;
  expect(await refusal(rowsFile(cell("A1"), { afterSheets: names }))).toMatch(
    /Formeln i namnet lång har 40.001 tecken/,
  );
});

test("names that multiply are an error in their cell, not a formula of a thousand million letters", async () => {
  const named = (name: string, formula: string): string =>
    `<definedName name="${name}">${formula}</definedName>`;
  const names =
    named("rad_0", "1") +
    times(12, (n) =>
      named(
        `rad_${n}`,
        Array(10)
          .fill(`rad_${n - 1}`)
          .join("+"),
      ),
    );
  const bytes = rowsFile(
    '<row r="1"><c r="A1"><f>rad_12+1</f></c><c r="B1"><f>rad_2+1</f></c></row>',
    {
      afterSheets: `<definedNames>${names}</definedNames>`,
    },
  );
  const { data } = await readXlsx(bytes);
  const { getters } = createModel(data);
  const sheetId = getters.getSheetIds()[0] ?? "";
  expect(getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).type).toBe("error");
  // Ten of ten ones, and one.
  expect(getters.getEvaluatedCell({ sheetId, col: 1, row: 0 }).value).toBe(101);
});

test("a last row with a height of its own makes no million rows, and is told", async () => {
  const { data, notes } = await readXlsx(
    rowsFile(`${cell("A1")}<row r="1048576" ht="30" customHeight="1"/>`),
  );
  expect(Number(data.sheets?.[0]?.["rowNumber"])).toBeLessThan(2000);
  expect(notes.join(" ")).toMatch(/radhöjder i tomma rader .* långt utanför innehållet/);
});

const WHOLE = "A1:XFD1048576";

test("merges over the whole sheet, and such as overlap, are cut or left out with a note", async () => {
  const merges = ["B2:C3", WHOLE, "C3:D4", "ZZZZ1:A99999999", "E5"];
  const { data, notes } = await readXlsx(
    sheetFile({
      rows: cell("A1"),
      after: `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
    }),
  );
  expect(data.sheets?.[0]?.["merges"]).toEqual(["B2:C3"]);
  expect(notes.join(" ")).toMatch(/en del av de sammanslagna cellerna/);
});

test("a merge of whole columns is cut to where the sheet is used", async () => {
  const { data, notes } = await readXlsx(
    sheetFile({
      rows: cell("A1"),
      after: '<mergeCells><mergeCell ref="A1:B1048576"/></mergeCells>',
    }),
  );
  expect(data.sheets?.[0]?.["merges"]).toEqual(["A1:B100"]);
  expect(notes.join(" ")).toMatch(/en del av de sammanslagna cellerna/);
});

test("a text longer than a cell has room for is cut to 32 767 letters, and the cell is named", async () => {
  const { data, notes } = await readXlsx(
    rowsFile(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${"x".repeat(32_768)}</t></is></c><c r="B1" t="inlineStr"><is><t>${"x".repeat(32_767)}</t></is></c></row>`,
    ),
  );
  const cells = data.sheets?.[0]?.["cells"] as Record<string, string>;
  expect([cells["A1"]?.length, cells["B1"]?.length]).toEqual([32_767, 32_767]);
  expect(notes.join(" ")).toMatch(/32 767 tecken som en cell rymmer är kortade: Blad1!A1\./);
});

test("a longer text made here is cut in the file, and the cell is named", async () => {
  const { data } = await readXlsx(rowsFile(cell("A1")));
  const model = createModel(data);
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  model.dispatch("UPDATE_CELL", { sheetId, col: 1, row: 1, content: "y".repeat(40_000) });
  const { bytes, notes } = await writeXlsx(model);
  expect(notes.join(" ")).toMatch(/32 767 tecken .* är kortade i filen: Blad1!B2\./);
  const again = await readXlsx(bytes);
  expect((again.data.sheets?.[0]?.["cells"] as Record<string, string>)["B2"]).toHaveLength(32_767);
});

test("formats of whole columns beyond 200 000 cells are left out, and told", async () => {
  // 20 006 rows of 30 columns are 600 180 cells.
  const { data, notes } = await readXlsx(
    sheetFile({
      rows: `${cell("A1")}<row r="20001"><c r="A20001"><v>1</v></c></row>`,
      before: '<cols><col min="1" max="30" width="12" style="1"/></cols>',
    }),
  );
  expect(data.sheets?.[0]?.["rowNumber"]).toBe(20_006);
  expect(notes.join(" ")).toMatch(/format i fler än 200\s000 tomma celler/);
});

test("no memory is set aside for a size that the packed bytes cannot give", () => {
  const bytes = new Uint8Array(40);
  new DataView(bytes.buffer).setUint32(0, 0x04034b50, true);
  const entry = { name: "a.xml", method: 8, packedSize: 10, checksum: 0, offset: 0 };
  // Ten bytes give at most 10 320.
  expect(() => inflateEntry(bytes, { ...entry, size: Number.MAX_SAFE_INTEGER })).toThrow(/skadad/);
});

test("lists and rules on whole columns are worked out for the cells that there are", async () => {
  const columns = "A1:C1048576";
  const { data } = await readXlsx(
    sheetFile(
      {
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Kanske</t></is></c><c r="B1" t="inlineStr"><is><t>Ja</t></is></c><c r="E1"><v>9</v></c></row>',
        after: `<conditionalFormatting sqref="E1:XFD1048576"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="${columns}"><formula1>"Ja,Nej"</formula1></dataValidation></dataValidations>`,
      },
      {
        styles: `${PLAIN_STYLES}<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`,
      },
    ),
  );
  const { getters } = createModel(data) as unknown as {
    getters: {
      getSheetIds(): string[];
      isDataValidationInvalid(position: object): boolean;
      getCellConditionalFormatStyle(position: object): { bold?: boolean } | undefined;
    };
  };
  const sheetId = getters.getSheetIds()[0];
  expect([0, 1, 2].map((col) => getters.isDataValidationInvalid({ sheetId, col, row: 0 }))).toEqual(
    [true, false, false],
  );
  expect(getters.getCellConditionalFormatStyle({ sheetId, col: 4, row: 0 })?.bold).toBe(true);
  const { bytes } = await writeXlsx(createModel(data));
  const saved = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet0.xml"]);
  expect(saved).toContain('sqref="E1:XFD1048576"');
  expect(saved).toContain(`sqref="${columns}"`);
});
