import type { CopiedCell, SheetCopy } from "../../taskpane/workbook/sheetCopy";
import { linkedTemplates } from "./sheetsContract";
import type { ContractHost } from "./workbookContract";

const formula = (address: string, content: string, shows: CopiedCell["shows"]): CopiedCell => ({
  ...{ address, content, shows, isValue: false },
});
const COPY: SheetCopy = {
  from: "Kostnad",
  name: "Kostnad öppen",
  cells: [
    formula("B2", "=Indata!B1*2", 42.004),
    formula("B3", "=1+1", 3),
    { ...formula("A5", "'=1+1", "=1+1"), isValue: true },
  ],
};

/** The part of the workbook contract that concerns a copy of a sheet with other contents. */
export function copyContract(host: () => ContractHost): void {
  const names = (): Promise<string[]> => host().port.sheetNames();
  const read = (sheet: string) => host().port.read({ sheet, address: "A1:B6" });

  describe("copying a sheet", () => {
    test("the copy stands after it, in front, with the rest of its cells; the sheet is as it was", async () => {
      const [first = "", ...others] = await names();
      const before = await read("Kostnad");
      const { sheets } = await host().port.copySheet(COPY, linkedTemplates());
      expect(sheets.map(({ name }) => name)).toEqual(["Kostnad öppen", "Indata", "Prognos"]);
      expect(await names()).toEqual([first, "Kostnad öppen", ...others, "Indata", "Prognos"]);
      expect((await host().port.selection()).sheet).toBe("Kostnad öppen");
      expect(await read("Kostnad")).toEqual(before);
      const { values, formulas } = await read("Kostnad öppen");
      expect(values[0]).toEqual(["År", 2025]);
      expect([values[1]?.[1], formulas[1]?.[1]]).toEqual([42, "=Indata!B1*2"]);
      expect(values[4]?.[0]).toBe("=1+1");
      expect(await host().port.remaining(sheets)).toEqual(sheets);
    });

    test("a formula that shows something else gets the value, and is told", async () => {
      const { wrong } = await host().port.copySheet(COPY, linkedTemplates());
      expect(wrong).toEqual([{ address: "B3", gives: 2 }]);
      const { values, formulas } = await read("Kostnad öppen");
      expect([values[2]?.[1], formulas[2]?.[1]]).toEqual([3, 3]);
    });

    test("a name that is taken, and a protected sheet, are refused, and nothing is written", async () => {
      const before = await names();
      const { port, protect } = host();
      await expect(port.copySheet({ ...COPY, name: "KOSTNAD" }, [])).rejects.toMatchObject({
        code: "occupied",
      });
      await expect(
        port.copySheet({ ...COPY, name: "indata" }, linkedTemplates()),
      ).rejects.toMatchObject({ code: "occupied" });
      protect("Kostnad");
      await expect(port.copySheet(COPY, linkedTemplates())).rejects.toMatchObject({
        code: "protected",
      });
      expect(await names()).toEqual(before);
    });

    test("stopped, nothing is left of it", async () => {
      const before = await names();
      const stop = new AbortController();
      const written = host().port.copySheet(COPY, linkedTemplates(), {
        signal: stop.signal,
        onProgress: () => stop.abort(),
      });
      await expect(written).rejects.toMatchObject({ code: "cancelled" });
      expect(await names()).toEqual(before);
    });
  });
}
