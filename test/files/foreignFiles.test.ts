import { cellSource } from "../../workbench/engine/cellSource";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { open, prepareWorkbench } from "./workbench";
import { zipOf } from "./zipOf";

beforeAll(prepareWorkbench);

const at = (model: Model, xc: string) => {
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  return { sheetId, col: xc.charCodeAt(0) - 65, row: Number(xc.slice(1)) - 1 };
};
const source = (model: Model, xc: string): string => cellSource(model, at(model, xc));
const value = (model: Model, xc: string) => model.getters.getEvaluatedCell(at(model, xc)).value;

const one = (rows: string, strings = "", more: Record<string, string> = {}) =>
  open(zipOf({ sheets: { Blad1: 1 }, rows: { 1: rows }, strings, more }));

describe("a workbook from Excel", () => {
  test("has its PA functions recalculated, as Excel names them", async () => {
    const model = await one(
      '<row r="1"><c r="A1"><f>_xldudf_PA_KOSTNAD(2025,455,565386)</f><v>1</v></c><c r="B1" t="e"><f>_xldudf_PA_SJUKLÖN(150,80,40)</f><v>#NAME?</v></c><c r="C1"><f>SUM(_xldudf_pa_kostnad(2025,455,0),1)</f></c></row>',
    );
    expect(source(model, "A1")).toBe("=PA.KOSTNAD(2025,455,565386)");
    expect(value(model, "A1")).toBe(356264943.6);
    expect(typeof value(model, "B1")).toBe("number");
    expect(value(model, "C1")).toBe(162563701);
  });

  test("has a function named by its id, as Excel stores it, or by its name in any letters", async () => {
    const calls = ["SJUKLON", "SJUKLÖN", "sjuklon", "SJUKLO\u0308N"]
      .map((called, at) => `<c r="${"ABCD"[at]}1"><f>_xldudf_PA_${called}(150,80,40)</f></c>`)
      .join("");
    const model = await one(`<row r="1">${calls}</row>`);
    for (const xc of ["A1", "B1", "C1", "D1"]) {
      expect(source(model, xc)).toBe("=PA.SJUKLÖN(150,80,40)");
      expect(typeof value(model, xc)).toBe("number");
    }
  });

  test("has its spilled tables as one formula", async () => {
    const model = await one(
      '<row r="1"><c r="A1" t="str" cm="1"><f t="array" ref="A1:D2">_xldudf_PA_BESLUT(2025,30,50)</f><v>gammalt</v></c><c r="B1" t="str"><v>gammalt</v></c></row><row r="2"><c r="A2" t="str"><v>gammalt</v></c><c r="D2"><v>7</v></c></row><row r="4"><c r="A4"><f>ROWS(_xlfn.ANCHORARRAY(A1))</f><v>2</v></c></row>',
    );
    expect(value(model, "A1")).toBe("Huvudman");
    expect(value(model, "D2")).not.toBe(7);
    expect(source(model, "A4")).toBe("=ROWS(A1#)");
    expect(value(model, "A4")).toBe(2);
  });

  test("loses every mark of newer functions, not only the first", async () => {
    const model = await one(
      '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B1:B2,_xlfn._xlws.UNIQUE(B1:B2))+_xlfn.CONCAT(1,"")</f></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
    );
    expect(source(model, "A1")).toBe('=XLOOKUP(1,B1:B2,UNIQUE(B1:B2))+CONCAT(1,"")');
    expect(value(model, "A1")).toBe(2);
  });

  test("keeps quotation marks inside the texts of a formula", async () => {
    const model = await one(
      '<row r="1"><c r="A1"><f>"sa ""ja"" till "&amp;LEN("a""b")</f></c><c r="B1"><f>""</f></c></row>',
    );
    expect(value(model, "A1")).toBe('sa "ja" till 3');
    expect(value(model, "B1")).toBe("");
  });

  test("has shared formulas and shared texts, also formatted ones", async () => {
    const model = await one(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f></c><c r="C1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/></c><c r="C2" t="s"><v>1</v></c></row>',
      '<si><t>Hel text</t></si><si><r><t xml:space="preserve">Del </t></r><r><t>två</t></r></si>',
    );
    expect([value(model, "B1"), value(model, "B2")]).toEqual([4, 6]);
    expect([value(model, "C1"), value(model, "C2")]).toEqual(["Hel text", "Del två"]);
  });

  test("shows its sheets in the order of its tabs", async () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const model = await open(
      zipOf({ sheets: { Sist: 3, Först: 1, Mitt: 2 }, rows: { 1: row, 2: row, 3: row } }),
    );
    const names = model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
    expect(names).toEqual(["Sist", "Först", "Mitt"]);
  });

  test("keeps its named areas", async () => {
    const model = await one(
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>Pris*2</f></c></row>',
      "",
      {
        "xl/workbook.xml":
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Pris">Blad1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$B$9</definedName><definedName name="Formel">SUM(1,2)</definedName></definedNames></workbook>',
      },
    );
    expect(value(model, "B1")).toBe(10);
    expect(model.exportData().namedRanges).toEqual({ Pris: "Blad1!A1" });
  });
});

describe("texts stay texts", () => {
  test.each(["=SUM(1,2)", "+46 40", "007", "2025-02", "true", "'citat", "1 234"])(
    "%j as a shared text and in the cell",
    async (text) => {
      const model = await one(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${text}</t></is></c></row>`,
        `<si><t>${text}</t></si>`,
      );
      for (const xc of ["A1", "B1"]) {
        expect(model.getters.getEvaluatedCell(at(model, xc))).toMatchObject({
          type: "text",
          value: text,
        });
      }
    },
  );
});

test("elements with a prefix, as some programs write them, are read", async () => {
  const model = await one("", "", {
    "xl/worksheets/sheet1.xml":
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  });
  expect(value(model, "A1")).toBe(2);
});
