import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { sampleTemplate } from "./sheetContract";
import type { ContractHost } from "./workbookContract";

/** Sheets whose formulas name each other, also one that comes after. */
export function linkedTemplates(): SheetBuilder[] {
  const layout = { widths: [120, 80], frozenRows: 0, rows: 12 };
  const first = new SheetBuilder("Indata", layout);
  first.put("A1", "Antal", "label");
  first.put("B1", 21, "input");
  const second = new SheetBuilder("Prognos", layout);
  second.put("A1", "Dubbelt", "label");
  second.put("B1", "=Indata!B1*2", "value");
  first.put("B2", "=Prognos!B1", "value");
  return [first, second];
}

/** A table with a total, and text under it. */
export function tableTemplate(name = "Tabell"): SheetBuilder {
  const sheet = new SheetBuilder(name, { widths: [120, 80], frozenRows: 0, rows: 12 });
  sheet.put("A1", "Post", "headLeft");
  sheet.put("B1", "'2026", "head");
  sheet.put("A2", "SFB", "label");
  sheet.put("B2", 2, "value");
  sheet.put("A3", "LSS", "label");
  sheet.put("B3", 3, "value");
  sheet.put("A4", "Summa", "totalLabel");
  sheet.put("B4", "=SUM(B2:B3)", "total");
  sheet.put("A6", "Under tabellen", "source");
  sheet.tables.push({ id: "Prognos", range: "A1:B4", totals: true });
  return sheet;
}

/** The part of the workbook contract that concerns several sheets at once. */
export function sheetsContract(host: () => ContractHost): void {
  const names = (): Promise<string[]> => host().port.sheetNames();

  describe("adding several sheets", () => {
    test("they stand last, in order, under their own names, the first in front", async () => {
      const before = await names();
      const added = await host().port.addSheets(linkedTemplates());
      expect(added.map(({ name }) => name)).toEqual(["Indata", "Prognos"]);
      expect(new Set(added.map(({ id }) => id)).size).toBe(2);
      expect(await names()).toEqual([...before, "Indata", "Prognos"]);
      expect((await host().port.selection()).sheet).toBe("Indata");
    });

    test("their formulas reach each other, in both directions", async () => {
      await host().port.addSheets(linkedTemplates());
      const { values, formulas } = await host().port.read({ sheet: "Indata", address: "B1:B2" });
      expect(values).toEqual([[21], [42]]);
      expect(formulas).toEqual([[21], ["=Prognos!B1"]]);
    });

    test("a name that is taken, in any case, stops all of them", async () => {
      const before = await names();
      const templates = [sampleTemplate("Ny"), sampleTemplate("KOSTNAD")];
      await expect(host().port.addSheets(templates)).rejects.toMatchObject({
        code: "occupied",
        message: expect.stringContaining("”KOSTNAD”"),
      });
      expect(await names()).toEqual(before);
    });

    test("two templates of one name are refused, and nothing is written", async () => {
      const before = await names();
      const templates = [sampleTemplate("Ny"), sampleTemplate("ny")];
      await expect(host().port.addSheets(templates)).rejects.toMatchObject({ code: "occupied" });
      expect(await names()).toEqual(before);
    });

    test("no template is no change", async () => {
      const before = await names();
      await host().port.addSheets([]);
      expect(await names()).toEqual(before);
    });

    test("how far it has come is told, rising to 1", async () => {
      const told: number[] = [];
      await host().port.addSheets(linkedTemplates(), { onProgress: (share) => told.push(share) });
      expect(told.at(-1)).toBe(1);
      expect(told).toEqual([...told].sort((a, b) => a - b));
    });

    test("aborted before it begins: nothing is written", async () => {
      const before = await names();
      const signal = AbortSignal.abort();
      await expect(host().port.addSheets(linkedTemplates(), { signal })).rejects.toMatchObject({
        code: "cancelled",
        message: expect.stringContaining("Inget har lagts till"),
      });
      expect(await names()).toEqual(before);
    });

    test("a table has its headings, rows and total, and what stands under it is where it was", async () => {
      await host().port.addSheets([tableTemplate()]);
      expect((await host().port.read({ sheet: "Tabell", address: "A1:B6" })).values).toEqual([
        ["Post", "2026"],
        ["SFB", 2],
        ["LSS", 3],
        ["Summa", 5],
        [null, null],
        ["Under tabellen", null],
      ]);
    });
  });

  describe("taking sheets away", () => {
    test("those that were added go, and are named; none is left to go a second time", async () => {
      const before = await names();
      const added = await host().port.addSheets(linkedTemplates());
      expect(await host().port.removeSheets(added)).toEqual(["Indata", "Prognos"]);
      expect(await names()).toEqual(before);
      expect(await host().port.removeSheets(added)).toEqual([]);
      expect(await names()).toEqual(before);
    });

    test("one that the user has taken away is passed over", async () => {
      const before = await names();
      const added = await host().port.addSheets(linkedTemplates());
      host().remove("Indata");
      expect(await host().port.removeSheets(added)).toEqual(["Prognos"]);
      expect(await names()).toEqual(before);
    });

    test("a sheet of the user's that has got the name of one that is gone is left", async () => {
      const added = await host().port.addSheets(linkedTemplates());
      host().remove("Indata");
      host().remove("Prognos");
      host().rename("Kostnad", "Prognos");
      const now = await names();
      expect(now).toContain("Prognos");
      expect(await host().port.removeSheets(added)).toEqual([]);
      expect(await names()).toEqual(now);
    });

    test("one that the user has renamed stops all of them, and is told with both its names", async () => {
      const added = await host().port.addSheets(linkedTemplates());
      host().rename("Prognos", "Prognos mars");
      const now = await names();
      await expect(host().port.removeSheets(added)).rejects.toMatchObject({
        code: "renamed",
        message: expect.stringMatching(/”Prognos” heter nu ”Prognos mars”.*Inget har tagits bort/),
      });
      expect(await names()).toEqual(now);
    });

    test("those that are still there are told whatever they are called, and no other with their name", async () => {
      const { port, rename, remove } = host();
      const added = await port.addSheets(linkedTemplates());
      expect(await port.remaining(added)).toEqual(added);
      rename("Prognos", "Prognos mars");
      remove("Indata");
      rename("Kostnad", "Indata");
      expect((await port.remaining(added)).map(({ name }) => name)).toEqual(["Prognos"]);
    });

    test("a workbook keeps at least one sheet", async () => {
      const added = await host().port.addSheets(linkedTemplates());
      const all = await names();
      for (const name of all.slice(0, -2)) host().remove(name);
      await expect(host().port.removeSheets(added)).rejects.toMatchObject({
        code: "unavailable",
        message: expect.stringContaining("minst ett synligt blad"),
      });
      expect(await names()).toEqual(["Indata", "Prognos"]);
    });
  });
}
