import { strFromU8, unzipSync } from "fflate";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { everyMenuChoice } from "./everyMenuChoice";
import { throughOpenpyxl, whereOpenpyxlIs } from "./openpyxl";
import { problemsIn } from "./problemsIn";
import { sampleWorkbook } from "./sampleWorkbook";
import { first, open, prepareWorkbench } from "./workbench";

beforeAll(() => {
  prepareWorkbench();
  // Charts that the component can only draw have no canvas here; they are told of.
  jest.spyOn(console, "log").mockImplementation();
  jest.spyOn(console, "error").mockImplementation();
});

const part = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe("what each part of the menus offers is saved without a fault by the rules of the format", () => {
  test.each(Object.entries(everyMenuChoice))(
    "%s",
    async (_, make) => {
      expect(await problemsIn((await writeXlsx(make())).bytes)).toEqual([]);
    },
    120_000,
  );
});

test("formats are in the file as Excel's codes, also those of answers", async () => {
  const { bytes } = await writeXlsx(everyMenuChoice["formats"]?.() ?? sampleWorkbook());
  const styles = part(bytes, "xl/styles.xml");
  // Excel has quarters nowhere; years and months stand for them.
  for (const code of ["hh:mm:ss AM/PM", "#,##0[$kr]", "yyyy-mm"]) {
    expect(styles).toContain(`formatCode="${code}"`);
  }
  // The built-in 0.00E+00 and [h]:mm:ss, by their numbers.
  for (const id of [11, 46]) expect(styles).toContain(`<xf numFmtId="${id}"`);
  for (const own of ["0.00e", "hhhh", "qq"]) expect(styles).not.toContain(own);
  const sheet = part((await writeXlsx(sampleWorkbook())).bytes, "xl/worksheets/sheet1.xml");
  // The answer of PA.SFB is in kronor, without a format of its own: Excel's built-in number 4, # ##0,00.
  const own = part((await writeXlsx(sampleWorkbook())).bytes, "xl/styles.xml");
  const looks = own.split("<cellXfs")[1]?.match(/<xf [^>]*>/g) ?? [];
  const look = looks[Number(/<c r="A8"[^>]* s="(\d+)"/.exec(sheet)?.[1])];
  expect(look).toMatch(/numFmtId="4".*applyNumberFormat="1"/);
});

test("control characters and what looks like an escape come back as they were", async () => {
  const { bytes } = await writeXlsx(everyMenuChoice["values"]?.() ?? sampleWorkbook());
  expect(part(bytes, "xl/sharedStrings.xml")).toContain("a_x0007_b");
  expect(part(bytes, "xl/sharedStrings.xml")).toContain("_x005F_x0041_");
  expect(part(bytes, "xl/worksheets/sheet0.xml")).toContain("<v>_x0007_a</v>");
});

test("validations say what they demand in Excel's words", async () => {
  const { bytes, notes } = await writeXlsx(everyMenuChoice["validations"]?.() ?? sampleWorkbook());
  const sheet = part(bytes, "xl/worksheets/sheet0.xml");
  expect(sheet).toContain("<formula1>TODAY()</formula1>");
  expect(sheet).toContain('<formula1>"ja,nej,a &amp; b,säg ""hej"""</formula1>');
  expect(sheet).toContain("<formula1>$A$2:$A$4</formula1>");
  expect(sheet).not.toContain('errorStyle=""');
  // A list longer than 255 signs: Excel would call the file damaged.
  expect(notes.join()).toContain("Blad1!F34:G34");
});

test("for other programs a single answer is an ordinary formula, and a table its values", async () => {
  const { bytes, notes } = await writeXlsx(sampleWorkbook(), "others");
  const sheet = part(bytes, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain("<f>_xldudf_PA_KOSTNAD(A4,B4,C4)</f><v>356264943.6</v>");
  expect(sheet).not.toContain("_xldudf_PA_BESLUT");
  expect(sheet).not.toMatch(/<f t="array"[^>]*>_xl/);
  expect(notes.join()).toContain("sparade som värden utan formel");
  expect(notes.join()).toContain("Blad1!A6");
  expect(await problemsIn(bytes)).toEqual([]);
});

test("what Excel's form holds is opened again with the same formulas", async () => {
  const reopened = await open((await writeXlsx(sampleWorkbook())).bytes);
  const sheetId = reopened.getters.getSheetIdByName("Blad1") ?? first(reopened);
  const shown = (col: number, row: number) =>
    reopened.getters.getEvaluatedCell({ sheetId, col, row }).value;
  expect([shown(3, 3), shown(0, 5)]).toEqual([356264943.6, "Huvudman"]);
});

whereOpenpyxlIs("openpyxl (where it is installed)", () => {
  const numbers = (model: Model): (readonly [string, string, number])[] =>
    model.getters.getSheetIds().flatMap((sheetId) =>
      model.getters.getCells(sheetId).flatMap(({ id }) => {
        const at = model.getters.getCellPosition(id);
        const { type, value, format = "" } = model.getters.getEvaluatedCell({ ...at, sheetId });
        const xc = spreadsheet.helpers.toXC(at.col, at.row);
        // Dates and times come as such there.
        const isPlain = type === "number" && !/[ydhs]/.test(format.replace(/\[[^\]]*\]/g, ""));
        return isPlain ? [[model.getters.getSheetName(sheetId), xc, Number(value)] as const] : [];
      }),
    );

  test.each([["sample", sampleWorkbook], ...Object.entries(everyMenuChoice)] as const)(
    "%s opens with the same values",
    async (_, make) => {
      const model = make();
      const expected = numbers(model);
      const shown = throughOpenpyxl((await writeXlsx(model)).bytes);
      expect(expected.length).toBeGreaterThan(5);
      expect(expected.map(([sheet, xc]) => [sheet, xc, shown[sheet]?.[xc]])).toEqual(expected);
    },
    120_000,
  );
});
