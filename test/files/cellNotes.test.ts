import { cellNoteCommand, cellNotesOf } from "../../workbench/engine/cellNotes";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { workbookData } from "../../workbench/engine/workbookData";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { throughLibreOffice, withLibreOffice } from "./libreOffice";
import { problemsIn } from "./problemsIn";
import { first, open, prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

const TEXTS = {
  B4: "Källa: 51 kap. 22 § socialförsäkringsbalken",
  C7: " två\nrader & <tecken>, _x0041_ och emoji 🙂",
  J90: "långt ned",
};

/** The notes by the sheets' names. */
const notes = (model: Model): Record<string, Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(cellNotesOf(model)).map(([id, own]) => [model.getters.getSheetName(id), own]),
  );

function withNotes(): Model {
  const model = createModel();
  const sheetId = first(model);
  for (const [cell, text] of Object.entries(TEXTS)) {
    const { type, ...payload } = cellNoteCommand(sheetId, cell, text);
    model.dispatch(type, payload);
  }
  return model;
}

test("notes come back from the saved file, letter for letter, and from what the browser keeps", async () => {
  const bytes = await saved(withNotes());
  expect(await problemsIn(bytes)).toEqual([]);
  const { notes: told } = await readXlsx(bytes);
  expect(told).toEqual([]);
  const reopened = await open(bytes);
  expect(notes(reopened)).toEqual({ Blad1: TEXTS });
  expect(notes(createModel(workbookData(reopened)))).toEqual({ Blad1: TEXTS });
  // Once more, for what is in a file that was opened.
  expect(notes(await open(await saved(reopened)))).toEqual({ Blad1: TEXTS });
});

withLibreOffice(() => {
  test("it finds the same notes in the same cells", async () => {
    const model = withNotes();
    const through = throughLibreOffice(await saved(model), false);
    expect(notes(await open(through))).toEqual({ Blad1: TEXTS });
  });
});

test("a note follows its cell, goes with it and comes back when that is undone", () => {
  const model = withNotes();
  const sheetId = first(model);
  model.dispatch("ADD_COLUMNS_ROWS", {
    ...{ sheetId, sheetName: "Blad1", dimension: "ROW" },
    ...{ base: 4, position: "after", quantity: 2 },
  });
  const { B4, C7, J90 } = TEXTS;
  expect(notes(model)).toEqual({ Blad1: { B4, C9: C7, J92: J90 } });
  model.dispatch("REMOVE_COLUMNS_ROWS", {
    ...{ sheetId, sheetName: "Blad1", dimension: "ROW", elements: [3] },
  });
  expect(notes(model)).toEqual({ Blad1: { C8: C7, J91: J90 } });
  model.dispatch("REQUEST_UNDO");
  model.dispatch("REQUEST_UNDO");
  expect(notes(model)).toEqual({ Blad1: TEXTS });
  model.dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo: "kopia", sheetNameTo: "Kopia" });
  expect(notes(model)).toEqual({ Blad1: TEXTS, Kopia: TEXTS });
  model.dispatch("DELETE_SHEET", { sheetId, sheetName: "Blad1" });
  expect(notes(model)).toEqual({ Kopia: TEXTS });
});

describe("notes in a file from elsewhere", () => {
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const comment = (cell: string, text: string): string =>
    `<comment ref="${cell}" authorId="0"><text><r><rPr><b/></rPr><t>${text}</t></r><r><t xml:space="preserve"> fet</t></r></text></comment>`;

  async function opened(comments: string): Promise<{ model: Model; told: readonly string[] }> {
    const files = unzipSync(await saved(createModel()));
    files["xl/comments7.xml"] = strToU8(
      `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Anna</author></authors><commentList>${comments}</commentList></comments>`,
    );
    files["xl/worksheets/_rels/sheet0.xml.rels"] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${OFFICE}/comments" Target="/xl/comments7.xml"/></Relationships>`,
    );
    const { data, notes: told } = await readXlsx(zipSync(files));
    return { model: createModel(data), told };
  }

  test("are read without their formats, also in a cell outside what the sheet holds", async () => {
    const { model, told } = await opened(comment("$B$2", "Anna:") + comment("A4000", "längst ned"));
    expect(notes(model)).toEqual({ Blad1: { B2: "Anna: fet", A4000: "längst ned fet" } });
    expect(told).toEqual([]);
  });

  test.each([
    ["in no cell", comment("B2:C3", "x") + comment("", "y")],
    ["too far out for the grid", comment("XFD1048576", "x")],
    ["longer in all than there is room for", comment("B2", "x".repeat(1_000_001))],
  ])("%s are left out, and that is told", async (_, comments) => {
    const { model, told } = await opened(comments);
    expect(notes(model)).toEqual({});
    expect(told).toEqual([expect.stringContaining("en del av anteckningarna i celler")]);
  });
});
