import { tableTemplate } from "./sheetsContract";
import type { ContractHost } from "./workbookContract";

/** The part of the workbook contract that concerns tables and named ranges. */
export function tablesContract(host: () => ContractHost): void {
  describe("tables and named ranges", () => {
    test("a workbook without any has none", async () => {
      expect(await host().port.tables()).toEqual([]);
    });

    test("a table comes with its name, its sheet and its whole range, which can be read", async () => {
      await host().port.addSheets([tableTemplate("Årets tabell (1)")]);
      const tables = await host().port.tables();
      const { firstTable: name } = host();
      expect(tables).toEqual([{ name, sheet: "Årets tabell (1)", address: "A1:B4" }]);
      const [table] = tables;
      expect(table && (await host().port.read(table)).values).toEqual([
        ["Post", "2026"],
        ["SFB", 2],
        ["LSS", 3],
        ["Summa", 5],
      ]);
    });

    test("a named range comes after the tables; a name of a single cell is no table", async () => {
      host().nameRange("Indata_2025", "Årets sjuklön (del 2)", "A3:B9");
      host().nameRange("Ränta", "Kostnad", "B1");
      await host().port.addSheets([tableTemplate()]);
      expect(await host().port.tables()).toEqual([
        { name: host().firstTable, sheet: "Tabell", address: "A1:B4" },
        { name: "Indata_2025", sheet: "Årets sjuklön (del 2)", address: "A3:B9" },
      ]);
    });

    test("a table on a sheet that was taken away is gone", async () => {
      await host().port.removeSheets(await host().port.addSheets([tableTemplate()]));
      expect(await host().port.tables()).toEqual([]);
    });
  });
}
