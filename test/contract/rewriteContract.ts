import { AWKWARD_NAME } from "./seed";
import type { RangeReference } from "../../taskpane/workbook/port";
import type { ContractHost } from "./workbookContract";

const at = (sheet: string, address: string): RangeReference => ({ sheet, address });

/** The part of the workbook contract that concerns formulas written again where they stand. */
export function rewriteContract(host: () => ContractHost): void {
  describe("formulas written again", () => {
    test("those that are picked by formula and value are, on every sheet, and nothing else", async () => {
      const { port } = host();
      await port.writeFormula(at(AWKWARD_NAME, "C2"), "=1/0");
      const before = await port.read(at("Kostnad", "A1:B6"));
      const seen: unknown[] = [];
      const rewritten = await port.rewriteFormulas((formula, value) => {
        seen.push([formula, value]);
        return value === "#DIV/0!" ? "=1+1" : undefined;
      });
      expect(rewritten).toEqual({
        cells: [at("Kostnad", "B3"), at(AWKWARD_NAME, "C2")],
        locked: [],
      });
      expect(seen).toEqual([
        ["=1+1", 2],
        ["=1/0", "#DIV/0!"],
        ['=""', ""],
        ["=1/0", "#DIV/0!"],
      ]);
      expect((await port.read(at(AWKWARD_NAME, "B4:C4"))).values).toEqual([["upptagen", null]]);
      const after = await port.read(at("Kostnad", "A1:B6"));
      expect(after.values[2]).toEqual([null, 2]);
      const others = (rows: readonly unknown[]) => rows.filter((_, row) => row !== 2);
      expect(others(after.formulas)).toEqual(others(before.formulas));
    });

    test("a protected sheet is left as it is, and told", async () => {
      const { port } = host();
      await port.writeFormula(at(AWKWARD_NAME, "C2"), "=1/0");
      host().protect("Kostnad");
      host().mark("Kostnad", "A1");
      expect(
        await port.rewriteFormulas((formula) => (formula === "=1/0" ? "=1+1" : undefined)),
      ).toEqual({
        cells: [at(AWKWARD_NAME, "C2")],
        locked: ["Kostnad"],
      });
      expect((await port.read(at("Kostnad", "B3"))).formulas).toEqual([["=1/0"]]);
      expect((await port.read(at(AWKWARD_NAME, "C2"))).values).toEqual([[2]]);
    });
  });
}
