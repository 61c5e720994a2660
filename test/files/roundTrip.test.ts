import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { forecastSheetNames } from "../../sheets/prognos/forecastSheetNames";
import { forecastSheets } from "../../sheets/prognos/forecastSheets";
import { malmoBase } from "../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../malmo/forecast/malmoScenarios";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { exampleWorkbook } from "../../workbench/exampleWorkbook";
import { malmoWorkbook } from "../../workbench/malmoWorkbook";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { problemsIn } from "./problemsIn";
import { sampleWorkbook } from "./sampleWorkbook";
import { contents, fill, first, open, prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

const part = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe("a saved and reopened workbook", () => {
  test("has the same sheets, formulas, values and formats", async () => {
    const model = sampleWorkbook();
    const reopened = await open(await saved(model));
    expect(contents(reopened)).toEqual(contents(model));
    expect(contents(model)["Blad1"]?.["3,3"]).toEqual([
      "=PA.KOSTNAD(A4;B4;C4)",
      356264943.6,
      "356\u00a0264\u00a0944 kr",
    ]);
  });

  test("keeps column width, bold, table, named area and charts", async () => {
    const reopened = await open(await saved(sampleWorkbook()));
    const sheetId = reopened.getters.getSheetIdByName("Blad1") ?? "";
    expect(reopened.getters.getColSize(sheetId, 3)).toBeCloseTo(180, -1);
    expect(reopened.getters.getCell({ sheetId, col: 3, row: 1 })?.style).toMatchObject({
      bold: true,
      fillColor: "#FFEECC",
    });
    expect(reopened.getters.getCoreTables(sheetId)).toHaveLength(1);
    expect(reopened.getters.getFigures(sheetId)).toHaveLength(3);
    expect(reopened.exportData().namedRanges).toEqual({ Timmar: "Blad1!C2:C4" });
  });

  test("is the same file when saved twice, and a third time after reopening", async () => {
    const once = await saved(sampleWorkbook());
    expect(await saved(sampleWorkbook())).toEqual(once);
    const cells = part(await saved(await open(once)), "xl/worksheets/sheet1.xml");
    expect(cells.match(/<f[ >].*?<\/f>/g)).toEqual(
      part(once, "xl/worksheets/sheet1.xml").match(/<f[ >].*?<\/f>/g),
    );
  });
});

test.each([
  ["Malmö", malmoWorkbook],
  ["Exempelkommun", exampleWorkbook],
] as const)(
  "the workbook %s is a valid file and comes back with every value and chart",
  async (_, workbook) => {
    const model = createModel(workbook());
    const bytes = await saved(model);
    expect(await problemsIn(bytes)).toEqual([]);
    const reopened = await open(bytes);
    const shown = (of: Model) =>
      Object.entries(contents(of)).map(([name, cells]) => [
        name,
        Object.entries(cells).map(([at, [, value, text]]) => [at, value, text]),
        of.getters.getFigures(of.getters.getSheetIdByName(name) ?? "").length,
      ]);
    expect(shown(reopened)).toEqual(shown(model));
  },
);

test("the forecast's sheets with their back-test are a valid file", async () => {
  const model = createModel();
  const content = { base: malmoBase, scenarios: malmoScenarios.slice(0, 2), lastYear: 2028 };
  await createWorkbenchPort(model).addSheets(forecastSheets(content, forecastSheetNames));
  const bytes = await saved(model);
  expect(part(bytes, "xl/sharedStrings.xml")).toContain("MAPE");
  expect(await problemsIn(bytes)).toEqual([]);
});

describe("the saved file", () => {
  test("has no problem by the rules of the format", async () => {
    expect(await problemsIn(await saved(sampleWorkbook()))).toEqual([]);
  });

  test("of an empty workbook has none either", async () => {
    expect(await problemsIn(await saved(createModel()))).toEqual([]);
  });

  test("stores the PA functions as Excel does, each as a formula that may fill cells", async () => {
    const bytes = await saved(sampleWorkbook());
    const sheet = part(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(
      /<c r="D4"[^>]* cm="1"[^>]*><f t="array" ref="D4">_xldudf_PA_KOSTNAD\(A4,B4,C4\)<\/f><v>356264943.6<\/v>/,
    );
    expect(sheet).toContain('<f t="array" ref="C8">_xldudf_PA_SJUKLON(150,80,40)</f>');
    expect(sheet).toContain(
      '<f t="array" ref="A8">_xldudf_PA_SFB("2025-02",455)</f><v>12470640</v>',
    );
    expect(sheet).toMatch(/<f t="array" ref="A6:D7">_xldudf_PA_BESLUT\(2025,30,50\)<\/f>/);
    expect(part(bytes, "xl/metadata.xml")).toMatch(/name="XLDAPR"[^]*fDynamic="1"/);
    expect(part(bytes, "[Content_Types].xml")).toContain("spreadsheetml.sheetMetadata+xml");
    expect(part(bytes, "xl/_rels/workbook.xml.rels")).toMatch(/metadata\.xml"[^>]*sheetMetadata"/);
    expect(sheet).toContain("SUM(_xlfn.ANCHORARRAY(A6))");
    expect(sheet).toContain("<f>_xlfn.XLOOKUP(2024,A2:A4,B2:B4)</f>");
    expect(sheet).not.toMatch(/PA\./);
  });

  test("says of a sign and a power what they mean here, and reads Excel's as Excel does", async () => {
    const model = createModel();
    fill(model, [["=-(A2^2)", "=(-A2)^2", "=1-(2-A2)"], [3]]);
    const bytes = await saved(model);
    for (const formula of ["-(A2^2)", "(-A2)^2", "1-(2-A2)"]) {
      expect(part(bytes, "xl/worksheets/sheet0.xml")).toContain(`<f>${formula}</f>`);
    }
    const files = unzipSync(bytes);
    const sheet = strFromU8(files["xl/worksheets/sheet0.xml"] ?? new Uint8Array());
    files["xl/worksheets/sheet0.xml"] = strToU8(sheet.replace("<f>(-A2)^2</f>", "<f>-A2^2</f>"));
    const again = await open(zipSync(files));
    const value = (col: number): unknown =>
      again.getters.getEvaluatedCell({ sheetId: first(again), col, row: 0 }).value;
    // −(3²) = −9; Excel's −3² is (−3)² = 9; 1 − (2 − 3) = 2.
    expect([value(0), value(1), value(2)]).toEqual([-9, 9, 2]);
  });

  test("has errors as errors with Excel's codes, truth values as 1 and 0", async () => {
    const sheet = part(await saved(sampleWorkbook()), "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/t="e"[^>]*><f[^>]*>_xldudf_PA_KOSTNAD\(2025,-1,0\)<\/f><v>#VALUE!<\/v>/);
    expect(sheet).toMatch(/t="e"[^>]*><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
    expect(sheet).toMatch(/t="b"[^>]*><f>1=1<\/f><v>1<\/v>/);
  });

  test("prints on A4 lying, one page wide", async () => {
    const sheet = part(await saved(sampleWorkbook()), "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<sheetPr[^>]*>.*<pageSetUpPr fitToPage="1"\/>.*<\/sheetPr>/);
    expect(sheet).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" [^>]*fitToHeight="0"\/>/,
    );
  });

  test("keeps a formula that works through an area as an array formula", async () => {
    const sheet = part(await saved(sampleWorkbook()), "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<f t="array" ref="B10">SUM\(IF\(B2:B4&gt;431,1,0\)\)<\/f><v>2<\/v>/);
    expect(sheet).toContain("<f>SUMPRODUCT(B2:B4,C2:C4)</f>");
  });

  test.each(["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "＝1+1"])(
    "marks the text %j as text, unchanged",
    async (text) => {
      const model = createModel();
      fill(model, [[`'${text}`]]);
      const bytes = await saved(model);
      const style = /<c r="A1"[^>]* s="(\d+)"/.exec(part(bytes, "xl/worksheets/sheet0.xml"))?.[1];
      const formats =
        part(bytes, "xl/styles.xml")
          .split("<cellXfs")[1]
          ?.match(/<xf [^>]*>/g) ?? [];
      expect(formats[Number(style)]).toContain('quotePrefix="1"');
      expect(part(bytes, "xl/worksheets/sheet0.xml")).not.toContain("<f");
      const reopened = await open(bytes);
      const at = { sheetId: first(reopened), col: 0, row: 0 };
      expect(reopened.getters.getEvaluatedCell(at)).toMatchObject({ type: "text", value: text });
    },
  );

  test("saves a formula that cannot be read as text, since Excel would call the file damaged", async () => {
    const model = createModel();
    fill(model, [["=SUM(", "=SUM()", "=PA.KOSTNAD(1)"]]);
    const bytes = await saved(model);
    const sheet = part(bytes, "xl/worksheets/sheet0.xml");
    expect(sheet.match(/<f/g)).toHaveLength(1);
    expect(sheet).toContain('<f t="array" ref="C1">_xldudf_PA_KOSTNAD(1)</f><v>#VALUE!</v>');
    expect(await problemsIn(bytes)).toEqual([]);
  });

  test("tells nothing about who made it or when", async () => {
    const bytes = await saved(sampleWorkbook());
    const properties = Object.keys(unzipSync(bytes)).filter((path) => path.startsWith("docProps"));
    expect(properties).toEqual(["docProps/app.xml"]);
    // The kind of program, so that others keep the saved values; no person, company or time.
    const said = part(bytes, "docProps/app.xml").replace(/<[^>]*>/g, " ");
    expect(said.trim()).toBe("Microsoft Excel");
    const other = jest.spyOn(Date, "now").mockReturnValue(0);
    expect(await saved(sampleWorkbook())).toEqual(bytes);
    other.mockRestore();
  });
});
