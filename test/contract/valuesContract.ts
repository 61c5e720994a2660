import type { RangeReference, WorkbookPort } from "../../taskpane/workbook/port";

const at = (sheet: string, address: string): RangeReference => ({ sheet, address });
const D4 = at("Kostnad", "D4");

/** The part of the workbook contract that concerns blocks of values. */
export function valuesContract(port: () => WorkbookPort): void {
  const valueIn = async (cell: RangeReference) => (await port().read(cell)).values[0]?.[0];

  describe("writing values", () => {
    test("a block is written from its upper left cell and its range given back", async () => {
      const values = [
        ["Del", "Kronor"],
        ["SFB", 162563700],
        ["Aktiv", true],
      ];
      expect(await port().writeValues(D4, values)).toEqual(at("Kostnad", "D4:E6"));
      expect((await port().read(at("Kostnad", "D4:E6"))).values).toEqual(values);
    });

    test.each([
      "=1+1",
      '=HYPERLINK("http://exempel.se")',
      "+46 40 34 10 00",
      "-5",
      "@SUM(A1)",
      "'citat'",
      "2025",
      "1,5 %",
      "2025-01-01",
      "sant",
      "TRUE",
    ])("the text %p stays that text", async (text) => {
      await port().writeValues(D4, [[text]]);
      const read = await port().read(D4);
      expect(read.values).toEqual([[text]]);
      expect(read.formulas).toEqual([[text]]);
    });

    test("negative numbers stay numbers", async () => {
      await port().writeValues(D4, [[-19373000]]);
      expect(await valueIn(D4)).toBe(-19373000);
    });

    test("one occupied cell in the block stops all of it", async () => {
      await expect(port().writeValues(at("Kostnad", "A3"), [[1], [2], [3]])).rejects.toMatchObject({
        code: "occupied",
        message: "Cellerna Kostnad!A3:A5 är inte tomma. Inget har skrivits.",
      });
      expect(await valueIn(at("Kostnad", "A3"))).toBeNull();
    });

    test("with overwrite the block replaces what is there, and null empties a cell", async () => {
      await port().writeValues(at("Kostnad", "A1"), [["Ny", null]], { overwrite: true });
      expect((await port().read(at("Kostnad", "A1:B1"))).values).toEqual([["Ny", null]]);
    });

    test("rows of different length and blocks that fall off the sheet are refused", async () => {
      await expect(port().writeValues(D4, [[1, 2], [3]])).rejects.toMatchObject({
        code: "invalidReference",
      });
      await expect(port().writeValues(at("Kostnad", "XFD1"), [[1, 2]])).rejects.toMatchObject({
        code: "invalidReference",
        message: expect.stringContaining("får inte plats"),
      });
    });
  });
}
