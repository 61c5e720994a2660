import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { planUpdate } from "../../sheets/update/planUpdate";
import type { SheetPlan } from "../../sheets/update/sheetPlan";
import type { AddedSheet } from "../../taskpane/workbook/port";
import { pointingFormulas } from "../../taskpane/work/written/pointingFormulas";
import { readSheetNow } from "../../taskpane/workbook/readSheetNow";
import { linkedTemplates } from "./sheetsContract";
import type { ContractHost } from "./workbookContract";

/** A table of some years with its total, a text under it, a chart and a colour scale over it. */
export function yearsTemplate(years: readonly (readonly [year: string, amount: number])[]) {
  const sheet = new SheetBuilder("Resultat", { widths: [120, 80], frozenRows: 0, rows: 12 });
  sheet.put("A1", "Post", "headLeft");
  sheet.put("B1", "Belopp", "head");
  years.forEach(([year, amount], place) => {
    sheet.put(`A${place + 2}`, `'${year}`, "label");
    sheet.put(`B${place + 2}`, amount, "value", "whole");
  });
  const last = years.length + 2;
  sheet.put(`A${last}`, "Summa", "totalLabel");
  sheet.put(`B${last}`, `=SUM(B2:B${last - 1})`, "total", "whole");
  sheet.put(`A${last + 2}`, "'=Under tabellen", "source");
  sheet.height(last, 30);
  sheet.merge(`A${last + 3}:B${last + 3}`);
  sheet.tables.push({ id: "Resultat", range: `A1:B${last}`, totals: true });
  sheet.scales.push({
    range: `B2:B${last - 1}`,
    most: 4,
    colours: { least: "#FFFFFF", most: "#97BBD6" },
  });
  sheet.charts.push({
    ...{ id: "belopp", kind: "bar", title: "Belopp per år" },
    labels: `A2:A${last - 1}`,
    series: [{ range: `B2:B${last - 1}`, label: "Belopp", colour: "#1F4E79" }],
    axis: { x: "År", y: "Kronor" },
    ...{ at: { col: 3, row: 2 }, size: { width: 300, height: 200 } },
  });
  return sheet;
}

export const SHORT = [
  ["2025", 2],
  ["2026", 3],
] as const;
export const LONG = [...SHORT, ["2027", 4]] as const;

/** The part of the workbook contract that concerns sheets that are written again. */
export function updateContract(host: () => ContractHost): void {
  async function planned(
    [sheet]: readonly AddedSheet[],
    before: SheetTemplate,
    after: SheetTemplate,
  ): Promise<SheetPlan> {
    if (sheet === undefined) throw new Error("no sheet");
    const now = await readSheetNow(host().port, sheet.name, [before, after]);
    return planUpdate(sheet, before, after, now);
  }
  const cells = async (sheet: string, address: string) =>
    (await host().port.read({ sheet, address })).formulas;
  const written = (): Promise<readonly AddedSheet[]> =>
    host().port.addSheets([yearsTemplate(SHORT)]);

  describe("writing sheets again", () => {
    test("the sheets are told with the ids that they were added with", async () => {
      const added = await written();
      expect(await host().port.sheets()).toContainEqual(added[0]);
    });

    test("what was just written is as it was written: nothing to change, nothing changed by hand", async () => {
      const added = await written();
      const { update, changes, byHand, over } = await planned(
        added,
        yearsTemplate(SHORT),
        yearsTemplate(SHORT),
      );
      expect([update.contents, update.looks, changes, byHand, over]).toEqual([[], [], [], [], []]);
      const [first, second] = await host().port.addSheets(linkedTemplates());
      const [indata, prognos] = linkedTemplates();
      if (!indata || !prognos || !first || !second) throw new Error("two sheets");
      expect((await planned([first], indata, indata)).byHand).toEqual([]);
      expect((await planned([second], prognos, prognos)).byHand).toEqual([]);
    });

    test("a longer table takes the place of the shorter, and what the user has beside it stays", async () => {
      const { port } = host();
      const added = await written();
      await port.writeValues({ sheet: "Resultat", address: "D1" }, [["min anteckning"], [7]]);
      await port.writeFormula({ sheet: "Kostnad", address: "D4" }, "=Resultat!B3");
      const [before, after] = [yearsTemplate(SHORT), yearsTemplate(LONG)];
      const { update, over } = await planned(added, before, after);
      expect(over).toEqual([]);
      expect(await port.updateSheets([update], [])).toEqual([]);
      expect(await cells("Resultat", "A1:D7")).toEqual([
        ["Post", "Belopp", null, "min anteckning"],
        ["2025", 2, null, 7],
        ["2026", 3, null, null],
        ["2027", 4, null, null],
        ["Summa", "=SUM(B2:B4)", null, null],
        [null, null, null, null],
        ["=Under tabellen", null, null, null],
      ]);
      expect((await port.read({ sheet: "Resultat", address: "B5" })).values).toEqual([[9]]);
      expect(await cells("Kostnad", "D4")).toEqual([["=Resultat!B3"]]);
      expect((await port.selection()).sheet).toBe("Resultat");
      expect((await planned(added, after, after)).byHand).toEqual([]);
    });

    test("a formula on another sheet or beside ours that a moved or vanished row leaves behind is told, by cell", async () => {
      const { port } = host();
      const added = await written();
      const told = async (before: SheetTemplate, after: SheetTemplate) => {
        const plan = await planned(added, before, after);
        const { pointing, unread } = await pointingFormulas(port, [plan], await port.sheets());
        expect(unread).toEqual([]);
        return pointing;
      };
      // The sum moves from B4 to B5; the years stay where they are.
      await port.writeFormula({ sheet: "Kostnad", address: "D4" }, "=Resultat!B3");
      expect(await told(yearsTemplate(SHORT), yearsTemplate(LONG))).toEqual([]);
      await port.writeFormula({ sheet: "Kostnad", address: "D5" }, "=Resultat!$B$4*2");
      await port.writeFormula({ sheet: "Resultat", address: "D6" }, "=B4");
      const pointing = await told(yearsTemplate(SHORT), yearsTemplate(LONG));
      expect(pointing).toEqual(
        expect.arrayContaining([
          { from: "Kostnad!D5", to: "Resultat!B4" },
          { from: "Resultat!D6", to: "Resultat!B4" },
        ]),
      );
      expect(pointing).toHaveLength(2);
      // Written again as it is, nothing moves; without 2026 its row is gone.
      expect(await told(yearsTemplate(SHORT), yearsTemplate(SHORT))).toEqual([]);
      const without = await told(yearsTemplate(SHORT), yearsTemplate(SHORT.slice(0, 1)));
      expect(without).toContainEqual({ from: "Kostnad!D4", to: "Resultat!B3" });
    });

    test("only cells that change are written, and a sheet may be added in the same go", async () => {
      const { port } = host();
      const added = await written();
      const after = yearsTemplate([SHORT[0], ["2026", 5]]);
      after.put("B1", "Belopp", "headLeft");
      const { update } = await planned(added, yearsTemplate(SHORT), after);
      expect([update.contents, update.looks]).toEqual([["B3"], ["B1"]]);
      const [kept] = linkedTemplates();
      if (kept === undefined) throw new Error("a sheet");
      const extra = await port.updateSheets([update], [{ ...kept, name: "Behållen" }]);
      expect(extra.map(({ name }) => name)).toEqual(["Behållen"]);
      expect((await port.read({ sheet: "Resultat", address: "A3:B3" })).values).toEqual([
        ["2026", 5],
      ]);
    });

    test("a cell of the user's in the way is told, and written over only where that is asked for", async () => {
      const { port } = host();
      const added = await written();
      await port.writeValues({ sheet: "Resultat", address: "B7" }, [["mitt"]]);
      const longer = [...LONG, ["2028", 5]] as const;
      const free = await planned(added, yearsTemplate(SHORT), yearsTemplate(LONG));
      expect(free.over).toEqual([]);
      await port.writeValues({ sheet: "Resultat", address: "B5" }, [["mitt också"]]);
      const { over } = await planned(added, yearsTemplate(SHORT), yearsTemplate(longer));
      expect(over).toEqual(["B5"]);
    });

    test("a value changed by hand is told with its row, its column and both values", async () => {
      const added = await written();
      await host().port.writeValues({ sheet: "Resultat", address: "B3" }, [[8]], {
        overwrite: true,
      });
      const { byHand } = await planned(added, yearsTemplate(SHORT), yearsTemplate(SHORT));
      expect(byHand).toEqual([
        {
          ...{ cell: "B3", line: "2026", column: "Belopp", format: "whole" },
          from: { kind: "value", value: 3 },
          to: { kind: "value", value: 8 },
        },
      ]);
    });

    test("a sheet that is gone, and one that is protected, are refused and nothing is written", async () => {
      const { port } = host();
      const added = await written();
      const { update } = await planned(added, yearsTemplate(SHORT), yearsTemplate(LONG));
      await expect(port.updateSheets([{ ...update, id: "annat" }], [])).rejects.toMatchObject({
        code: "notFound",
      });
      host().protect("Resultat");
      await expect(
        port.updateSheets([update], [{ ...yearsTemplate(LONG), name: "Ny" }]),
      ).rejects.toMatchObject({ code: "protected" });
      expect(await port.sheetNames()).not.toContain("Ny");
      expect(await cells("Resultat", "A4:B4")).toEqual([["Summa", "=SUM(B2:B3)"]]);
    });
  });
}
