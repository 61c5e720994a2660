import { createModel } from "../../workbench/engine/createModel";
import { LIMITS } from "../../workbench/xlsx/limits";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { XlsxError } from "../../workbench/xlsx/xlsxError";
import { rowsFile, times } from "./trials/workbookFile";
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
