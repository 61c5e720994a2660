import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { planUpdate } from "../../sheets/update/planUpdate";
import {
  excelTakesNotes,
  foundNotes,
  placeExcelNotes,
  updateNotes,
} from "../../taskpane/workbook/excelNotes";
import { createExcelWorkbook } from "../../taskpane/workbook/excelWorkbook";
import type { WorkbookPort } from "../../taskpane/workbook/port";
import { readSheetNow } from "../../taskpane/workbook/readSheetNow";
import { cellNoteCommand, cellNotesOf } from "../../workbench/engine/cellNotes";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { hostOf } from "./excelHost/hostOf";
import { sampleTemplate } from "./sheetContract";
import { modelOf, prepareContract } from "./workbenchModel";

const SEED = { sheets: [{ name: "Kostnad", cells: { A1: 1 } }], answers: {} };

const noted = (notes: Readonly<Record<string, string>>): SheetTemplate => ({
  ...sampleTemplate("Noter"),
  notes: new Map(Object.entries(notes)),
});

/** Notes of cells, and what the user does beside. */
interface NotesHost {
  write(template: SheetTemplate): Promise<void>;
  /** Writes the sheet again. */
  rewrite(before: SheetTemplate, after: SheetTemplate): Promise<void>;
  notes(): Readonly<Record<string, string>>;
  /** The user gives a cell another note. */
  putNote(cell: string, text: string): void;
}

function workbenchHost(): NotesHost {
  const model = modelOf(SEED);
  const port: WorkbookPort = createWorkbenchPort(model);
  const sheetId = () => model.getters.getSheetIdByName("Noter") ?? "";
  return {
    write: async (template) => void (await port.addSheets([template])),
    rewrite: async (before, after) => {
      const sheet = { id: sheetId(), name: "Noter" };
      const now = await readSheetNow(port, sheet.name, [before, after]);
      const { update, changes } = planUpdate(sheet, before, after, now);
      expect(changes).toEqual([]);
      await port.updateSheets([update], []);
    },
    notes: () => cellNotesOf(model)[sheetId()] ?? {},
    putNote: (cell, text) => {
      const { type, ...payload } = cellNoteCommand(sheetId(), cell, text);
      model.dispatch(type, payload);
    },
  };
}

/**
 * Notes as Microsoft's documentation tells of them (ExcelApi 1.18): the library that is published as a package has
 * none, so that this is not the library's own.
 */
function excelHost(): NotesHost {
  const lying = new Map<string, string>();
  let queued: (() => void)[] = [];
  let loaded = false;
  const queue = (act: () => void): void => void queued.push(act);
  const note = (cell: string) => ({
    get content() {
      if (!loaded) throw new Error("PropertyNotLoaded");
      return lying.get(cell);
    },
    getLocation: () => ({ load: () => undefined, address: `'Noter'!${cell}` }),
    delete: () => queue(() => lying.delete(cell)),
  });
  const sheet = {
    notes: {
      load: () => queue(() => (loaded = true)),
      get items() {
        if (!loaded) throw new Error("PropertyNotLoaded");
        return [...lying.keys()].map(note);
      },
      add: (cell: string, text: string) =>
        queue(() => {
          if (lying.has(cell)) throw new Error("a cell has one note");
          lying.set(cell, text);
        }),
    },
  } as unknown as Excel.Worksheet;
  const sync = (): Promise<void> => {
    for (const act of queued) act();
    queued = [];
    return Promise.resolve();
  };
  const context = { sync } as unknown as Excel.RequestContext;
  return {
    write: async (template) => {
      placeExcelNotes(sheet, template);
      await sync();
    },
    rewrite: async (before, after) => {
      const update = { id: "1", name: "Noter", before, after, contents: [], looks: [] };
      const [found = []] = await foundNotes(context, [{ update, sheet }]);
      updateNotes(sheet, update, found);
      await sync();
    },
    notes: () => Object.fromEntries(lying),
    putNote: (cell, text) => void lying.set(cell, text),
  };
}

beforeAll(prepareContract);

const isSetSupported = jest.fn((_set: string, version: string) => version === "1.18");
beforeEach(() => {
  class Worksheet {
    readonly notes = undefined;
  }
  Object.assign(Worksheet.prototype, { notes: undefined });
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported } } },
    Excel: { Worksheet },
  });
});
afterAll(() => Object.assign(globalThis, { Office: undefined, Excel: undefined }));

describe.each([
  ["the workbench", workbenchHost],
  ["Excel, as its documentation says", excelHost],
])("notes of cells in %s", (_, create) => {
  const BEFORE = { A1: "Källa\nPA.SFB: 51 kap.", B3: "går", B4: "ändras" };

  test("a new sheet has the template's notes, word for word", async () => {
    const host = create();
    await host.write(noted(BEFORE));
    expect(host.notes()).toEqual(BEFORE);
  });

  test("a sheet written again gets the new ones; what the user has written or changed is left", async () => {
    const host = create();
    const [before, after] = [noted(BEFORE), noted({ A1: "ny", B4: "nytt", B5: "kommer", C3: "x" })];
    await host.write(before);
    host.putNote("A1", "min egen");
    host.putNote("C3", "också min");
    await host.rewrite(before, after);
    const own = { A1: "min egen", C3: "också min" };
    expect(host.notes()).toEqual({ ...own, B4: "nytt", B5: "kommer" });
  });
});

test("an Excel or a library without notes writes the sheet without them, and the port says so", async () => {
  expect(excelTakesNotes()).toBe(true);
  isSetSupported.mockReturnValueOnce(false);
  expect(excelTakesNotes()).toBe(false);
  // Microsoft's own library, as a package.
  const host = hostOf(SEED);
  host.workbook.anyAnswer = 5;
  expect(createExcelWorkbook().takesNotes).toBe(false);
  await createExcelWorkbook().addSheet(noted({ A1: "Källa" }));
  expect([...host.workbook.sheet("Noter").cells.keys()]).toContain("A1");
  host.close();
});
