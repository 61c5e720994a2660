import { forecastSheetNames } from "../../../sheets/prognos/forecastSheetNames";
import { forecastSheets } from "../../../sheets/prognos/forecastSheets";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { previewBase } from "../../../taskpane/forecast/base/previewBase";
import { readInputSheet, readMarked } from "../../../taskpane/forecast/base/readCells";
import type { ReadCells } from "../../../taskpane/forecast/base/reading";
import type { CellContent } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";

/** What is read of marked cells with these values. */
async function marked(address: string, values: CellContent[][]): Promise<ReadCells> {
  const port = new FakePort();
  port.marked = { sheet: "Lund", address };
  port.blocks.set(`Lund!${address}`, values);
  return readMarked(port, { labelled: true });
}

const read = async (address: string, values: CellContent[][]) => {
  const found = await marked(address, values);
  if (found.kind === "refused") throw new Error(found.message);
  return found;
};

test("label, value, unit and source: the first two are read, and the preview says which", async () => {
  const { rows, columns } = await read("A4:D7", [
    ["Uppgift", "Värde", "Enhet", "Källa"],
    ["Basår", 2025, "år", "Bokslutet"],
    ["SFB-personer i snitt", 455, "personer", "Verksamhetssystemet"],
    ["LSS-personer i snitt", 0, "personer", null],
  ]);
  expect(columns).toBe("Etiketter i kolumn A, värden i kolumn B.");
  const preview = previewBase(rows);
  // The sheet's own rows; the heading is none.
  expect(preview.rows.map(({ row, value }) => [row, value])).toEqual([
    [5, "2025"],
    [6, "455"],
    [7, "0"],
  ]);
  expect(preview.read?.base.values).toEqual({ year: 2025, sfbPersons: 455, lssPersons: 0 });
});

test("an index before the labels, and a unit between them and the values", async () => {
  const { rows, columns } = await read("C2:G4", [
    [1, "Basår", "år", null, 2025],
    [2, "SFB-personer i snitt", "personer", null, 455],
    [3, "LSS-personer i snitt", "personer", null, 183],
  ]);
  expect(columns).toBe("Etiketter i kolumn D, värden i kolumn G.");
  expect(rows).toEqual([
    [],
    ["Basår", 2025],
    ["SFB-personer i snitt", 455],
    ["LSS-personer i snitt", 183],
  ]);
});

test("several columns of values: the first is read, by its heading, and the others are named", async () => {
  const { rows, columns } = await read("A1:D4", [
    ["Uppgift", "Utredningen", "Hög", "Låg"],
    ["Basår", 2025, 2025, 2025],
    ["SFB-personer i snitt", 455, 470, 440],
    ["LSS-personer i snitt", 0, 0, null],
  ]);
  expect(columns).toBe(
    "Etiketter i kolumn A, värden i kolumn B. Flera kolumner har tal (B, C, D): B, ”Utredningen”, är läst.",
  );
  expect(previewBase(rows).read?.base.values.sfbPersons).toBe(455);
});

test("a text among the numbers does not move the column: it is told at its row", async () => {
  const { rows, columns } = await read("A10:C12", [
    ["Basår", 2025, "år"],
    ["SFB-personer i snitt", "okänt", "personer"],
    ["LSS-personer i snitt", 183, "personer"],
  ]);
  expect(columns).toBe("Etiketter i kolumn A, värden i kolumn B.");
  expect(previewBase(rows).rows[1]?.wrong).toContain("Rad 11 (”SFB-personer i snitt”) är ”okänt”");
});

test("without a number anywhere the column beside the labels is read", async () => {
  const { columns } = await read("A1:C2", [
    ["Basår", null, "år"],
    ["SFB-personer i snitt", null, "personer"],
  ]);
  expect(columns).toBe("Etiketter i kolumn A, värden i kolumn B.");
});

test.each<[string, string, CellContent[][]]>([
  ["one column", "A1:A2", [["Basår"], ["SFB-personer i snitt"]]],
  [
    "a history, whose headings are labels too",
    "A1:C3",
    [
      ["År", "SFB-personer i snitt", "LSS-timmar"],
      [2024, 435, 577_209],
      [2025, 455, 565_386],
    ],
  ],
  [
    "labels with nothing to the right of them",
    "A1:C2",
    [
      [2025, null, "Basår"],
      [455, null, "SFB-personer i snitt"],
    ],
  ],
])("%s is refused as before", async (_, address, values) => {
  expect(await marked(address, values)).toEqual({
    kind: "refused",
    message: `Lund!${address} är inte två kolumner. Markera etiketterna och värdena bredvid dem, till exempel A2:B40.`,
  });
});

test("whole rows marked by mistake are refused before they are read", async () => {
  const port = new FakePort();
  port.marked = { sheet: "Lund", address: "A1:XFD10" };
  const reading = jest.spyOn(port, "read");
  expect((await readMarked(port, { labelled: true })).kind).toBe("refused");
  expect(reading).not.toHaveBeenCalled();
});

test("the pane's own sheet Indata is read back whole, its unit and source left aside", async () => {
  const content = { base: malmoBase, scenarios: [], lastYear: 2026 };
  const sheet = forecastSheets(content, forecastSheetNames).find(({ name }) => name === "Indata");
  const values = Array.from({ length: sheet?.layout.rows ?? 0 }, (_, row) =>
    [..."ABCDEFGH"].map((column): CellContent => {
      const cell = sheet?.cells.get(`${column}${row + 1}`) ?? null;
      return cell !== null && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
    }),
  ).map((row) => row.map((cell) => (String(cell).startsWith("=") ? null : cell)));
  const port = new FakePort();
  port.sheetNames = async () => ["Indata"];
  port.blocks.set("Indata!A1:H600", values);
  const found = await readInputSheet(port);
  if (found.kind === "refused") throw new Error(found.message);
  expect(found.columns).toBe("Etiketter i kolumn A, värden i kolumn B.");
  const base = previewBase(found.rows).read?.base;
  expect(base?.values).toMatchObject({ year: 2025, sfbPersons: 455, lssPersons: 183 });
  expect(base?.series.budget).toEqual(expect.arrayContaining([{ year: 2025, value: 354_799_000 }]));
});
