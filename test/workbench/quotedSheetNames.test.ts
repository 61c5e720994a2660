import { strFromU8, unzipSync } from "fflate";
import { createModel } from "../../workbench/engine/createModel";
import { workbookData } from "../../workbench/engine/workbookData";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { open, prepareWorkbench } from "../files/workbench";

beforeAll(prepareWorkbench);

/**
 * Excel's rule: a name stands in apostrophes unless it is a word, one in it is doubled, and a word that may
 * as well be a number, a cell (also as R1C1) or a truth value stands in them too.
 */
test.each([
  ["Blad1", "Blad1"],
  ["Indata_2025", "Indata_2025"],
  ["Kalle's blad", "'Kalle''s blad'"],
  ["'tis''t", "'''tis''''t'"],
  ["2025", "'2025'"],
  ["2025 utfall", "'2025 utfall'"],
  ["A1", "'A1'"],
  ["xfd7", "'xfd7'"],
  ["R1C1", "'R1C1'"],
  ["RC", "'RC'"],
  ["r", "'r'"],
  ["C", "'C'"],
  ["SANT", "'SANT'"],
  ["True", "'True'"],
  ["Utfall-budget", "'Utfall-budget'"],
  ["SFB & LSS", "'SFB & LSS'"],
  ["Summa!", "'Summa!'"],
  ["a;b", "'a;b'"],
])(
  "the sheet %s is called %s in formulas, here, when kept and in the file",
  async (name, shown) => {
    const model = createModel({
      version: "19.3.2",
      sheets: [
        { id: "a", name: "Först", cells: {} },
        { id: "b", name, cells: { A1: "21", A2: "4" } },
      ],
    });
    const at = { sheetId: "a", col: 0, row: 0 };
    model.dispatch("UPDATE_CELL", { ...at, content: `=SUM(${shown}!A1:A2)+${shown}!$A$1` });
    const text = (of: typeof model) => of.getters.getCellText(at, { showFormula: true });
    const value = (of: typeof model) => of.getters.getEvaluatedCell(at).value;
    // 21 + 4 + 21
    expect(value(model)).toBe(46);
    expect(text(model)).toBe(`=SUMMA(${shown}!A1:A2)+${shown}!$A$1`);
    const kept = createModel(workbookData(model));
    expect([text(kept), value(kept)]).toEqual([text(model), 46]);

    const { bytes } = await writeXlsx(model);
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet0.xml"] ?? new Uint8Array());
    const [, formula = ""] = /<f[^>]*>(.*?)<\/f>/.exec(xml) ?? [];
    const readable = formula.replaceAll("&apos;", "'").replaceAll("&amp;", "&");
    if (!name.startsWith("'")) expect(readable).toBe(`SUM(${shown}!A1:A2)+${shown}!$A$1`);
    const reopened = await open(bytes);
    const sheetId = reopened.getters.getSheetIds()[0] ?? "";
    expect(reopened.getters.getEvaluatedCell({ ...at, sheetId }).value).toBe(46);
  },
);
