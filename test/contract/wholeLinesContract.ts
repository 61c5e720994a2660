import type { RangeReference } from "../../taskpane/workbook/port";
import type { ContractHost } from "./workbookContract";

const at = (sheet: string, address: string): RangeReference => ({ sheet, address });

/** The part of the workbook contract that concerns whole columns and rows. */
export function wholeLinesContract(host: () => ContractHost): void {
  describe("whole columns and rows", () => {
    test("whole columns and rows are read as far as the sheet is used, and where nothing is, as one cell", async () => {
      // The sheet holds A1:B6; A3, A4 and A6 are blank.
      const columns = await host().port.read(at("Kostnad", "A:B"));
      expect(columns.address).toBe("A1:B6");
      expect(columns.values.map(([first]) => first)).toEqual([
        "År",
        "Summa",
        null,
        null,
        true,
        null,
      ]);
      expect((await host().port.read(at("Kostnad", "$B:$B"))).address).toBe("B1:B6");
      expect((await host().port.read(at("Kostnad", "2:1"))).address).toBe("A1:B2");
      expect((await host().port.read(at("Kostnad", "F:H"))).address).toBe("F1");
      expect((await host().port.read(at("Kostnad", "40:99"))).address).toBe("A40");
    });

    test("whole columns that are marked are told of as far as the sheet is used", async () => {
      host().mark("Kostnad", "A:B");
      expect(await host().port.selection()).toEqual(at("Kostnad", "A1:B6"));
    });
  });
}
