import { PAGE_NUMBER, pageText } from "../../sheets/builder/pagePlan";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import type { WorkbookPort } from "../../taskpane/workbook/port";

/** A sheet with something of everything a template may have. */
export function sampleTemplate(name = "Egen regi"): SheetBuilder {
  const sheet = new SheetBuilder(name, {
    widths: [200, 100, 80],
    frozenRows: 2,
    rows: 30,
    printed: "A:B",
    page: {
      orientation: "portrait",
      header: { left: pageText("Öst & Väst"), right: "2026-03-31" },
      footer: { right: PAGE_NUMBER },
      breaks: [6],
    },
  });
  sheet.put("A1", "Rubrik", "title");
  sheet.height(1, 40);
  sheet.put("A3", "Antal", "label");
  sheet.put("B3", 0.5, "input", "percent2");
  sheet.put("A4", "Summa", "label");
  sheet.put("B4", "=1+1", "total", "kronor");
  sheet.put("A5", "'2025-03", "valueLeft");
  sheet.put("A6", "-5 grader", "label");
  sheet.merge("A8:C8");
  sheet.scales.push({ range: "B3:B4", most: 4, colours: { least: "#FFFFFF", most: "#97BBD6" } });
  sheet.choose("B3:B4", ["ja", "nej"]);
  sheet.choose("C3", ["kommunal", "privat"], true);
  sheet.charts.push({
    id: "brygga",
    kind: "bar",
    title: "Från intäkt till kostnad",
    labels: "A3:A4",
    series: [
      { range: "B3:B4", label: "Under stapeln", colour: "none" },
      { range: "C3:C4", label: "Summa", colour: "#1F4E79" },
    ],
    axis: { x: "Post", y: "Kronor" },
    at: { col: 3, row: 2 },
    size: { width: 400, height: 300 },
    stacked: true,
    legend: false,
  });
  return sheet;
}

/** The part of the workbook contract that concerns new sheets. */
export function sheetContract(port: () => WorkbookPort, protect: (sheet: string) => void): void {
  describe("adding a sheet", () => {
    test("it stands last, in front, with the template's texts, numbers and formulas", async () => {
      const before = await port().sheetNames();
      expect(await port().addSheet(sampleTemplate())).toBe("Egen regi");
      expect(await port().sheetNames()).toEqual([...before, "Egen regi"]);
      expect((await port().selection()).sheet).toBe("Egen regi");
      const { values, formulas } = await port().read({ sheet: "Egen regi", address: "A1:B6" });
      expect(values).toEqual([
        ["Rubrik", null],
        [null, null],
        ["Antal", 0.5],
        ["Summa", 2],
        ["2025-03", null],
        ["-5 grader", null],
      ]);
      expect(formulas[3]).toEqual(["Summa", "=1+1"]);
    });

    test("a name that is taken, in any case, gets a number; the user's sheet is as it was", async () => {
      const before = await port().read({ sheet: "Kostnad", address: "A1:B6" });
      expect(await port().addSheet(sampleTemplate("kostnad"))).toBe("kostnad 2");
      expect(await port().addSheet(sampleTemplate("kostnad"))).toBe("kostnad 3");
      expect(await port().read({ sheet: "Kostnad", address: "A1:B6" })).toEqual(before);
    });

    test("a protected sheet elsewhere in the workbook is no hindrance", async () => {
      protect("Årets sjuklön (del 2)");
      expect(await port().addSheet(sampleTemplate())).toBe("Egen regi");
    });
  });
}
