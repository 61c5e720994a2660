import { PAGE_MARGINS } from "../../sheets/builder/pagePlan";
import { createExcelWorkbook } from "../../taskpane/workbook/excelWorkbook";
import { showReference } from "../../taskpane/workbook/reference";
import { xmlInNode } from "../../workbench/xlsx/xmlInNode";
import type { ExcelHost } from "./excelHost/excelHost";
import { hostOf } from "./excelHost/hostOf";
import { sampleTemplate } from "./sheetContract";
import { tableTemplate } from "./sheetsContract";
import { settle, workbookContract } from "./workbookContract";

beforeAll(xmlInNode);

describe("the workbook port over Microsoft's own Excel library", () => {
  workbookContract((seed) => {
    const host = hostOf(seed);
    return {
      port: createExcelWorkbook(),
      mark: (sheet, address) => host.mark(sheet, address),
      protect: (sheet) => {
        host.workbook.sheet(sheet).protected = true;
      },
      hideRows: (sheet, rows) => {
        for (const row of rows) host.workbook.sheet(sheet).hiddenRows.add(row);
      },
      format: (sheet, address, format) => {
        host.workbook.sheet(sheet).settings.set(`${address} numberFormat`, [[format]]);
      },
      rename: (sheet, name) => {
        host.workbook.sheet(sheet).name = name;
      },
      remove: (sheet) => host.workbook.removeSheet(host.workbook.sheet(sheet)),
      nameRange: (name, sheet, address) => {
        const fixed = address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
        host.workbook.names.push({ name, formula: `=${showReference({ sheet, address: fixed })}` });
      },
      firstTable: "Prognos",
      customXml: () => [...host.workbook.customXml.values()],
      putCustomXml: (xml) => void host.workbook.addCustomXml(xml),
      close: () => host.close(),
    };
  });

  describe("what only Excel has", () => {
    let host: ExcelHost;
    const port = createExcelWorkbook();
    const D4 = { sheet: "Kostnad", address: "D4" };
    beforeEach(() => {
      host = hostOf({
        sheets: [{ name: "Kostnad", cells: { A1: 1 } }],
        answers: { "=PA.SCHABLON(2025)": 342.6, "=1+1": 2 },
      });
    });
    afterEach(() => host.close());

    test.each([
      ["sheet names", 1, () => port.sheetNames()],
      ["the marking", 1, () => port.selection()],
      ["reading a range", 1, () => port.read({ sheet: "Kostnad", address: "A1:Z500" })],
      ["writing a formula", 2, () => port.writeFormula(D4, "=PA.SCHABLON(2025)")],
      ["writing 100 rows", 2, () => port.writeValues(D4, Array(100).fill(["text", 1]))],
      ["refusing an occupied cell", 1, refused],
      ["adding a sheet", 3, () => port.addSheet(sampleTemplate())],
    ])("%s takes %i round trips", async (_what, trips, act) => {
      await act();
      expect(host.roundTrips).toBe(trips);
    });

    test("one table or fifty, where they are takes two round trips; without any it takes one", async () => {
      await port.tables();
      expect(host.roundTrips).toBe(1);
      host.workbook.anyAnswer = 5;
      const fifty = Array.from({ length: 50 }, (_, place) => tableTemplate(`T${place}`));
      await port.addSheets(fifty);
      host.roundTrips = 0;
      expect(await port.tables()).toHaveLength(50);
      expect(host.roundTrips).toBe(2);
    });

    test("hidden names, names of formulas and of what is gone or elsewhere are no tables", async () => {
      host.workbook.names.push(
        { name: "Dold", formula: "=Kostnad!$A$1:$B$2", visible: false },
        { name: "Tal", formula: "=0.5", type: "Double" },
        { name: "Rörlig", formula: "=OFFSET(Kostnad!$A$1,0,0,2,2)" },
        { name: "Borta", formula: "=#REF!$A$1:$B$2" },
        { name: "Två", formula: "=Kostnad!$A$1:$A$2,Kostnad!$C$1:$C$2" },
        { name: "Annan", formula: "='[Annan.xlsx]Blad'!$A$1:$B$2" },
        { name: "Synlig", formula: "=Kostnad!$A$1:$B$2" },
      );
      expect(await port.tables()).toEqual([{ name: "Synlig", sheet: "Kostnad", address: "A1:B2" }]);
    });

    async function refused(): Promise<void> {
      const A1 = { sheet: "Kostnad", address: "A1" };
      await expect(port.writeFormula(A1, "=PA.SCHABLON(2025)")).rejects.toMatchObject({
        code: "occupied",
      });
    }

    test("many markings in a row are told with one look at a time, the last one always", async () => {
      const told: string[] = [];
      const end = port.onSelectionChanged((marked) => told.push(marked.address));
      await settle();
      host.roundTrips = 0;
      for (let row = 1; row <= 20; row += 1) host.mark("Kostnad", `C${row}`);
      await settle();
      end();
      await settle();
      expect(told.at(-1)).toBe("C20");
      expect(host.roundTrips).toBeLessThan(10);
      expect(host.events.size).toBe(0);
    });

    test("an unlocked cell on a protected sheet is written to", async () => {
      const sheet = host.workbook.sheet("Kostnad");
      sheet.cells.set("D4", { formula: "", value: "", locked: false });
      sheet.protected = true;
      await port.writeFormula(D4, "=PA.SCHABLON(2025)");
      expect((await port.read(D4)).formulas).toEqual([["=PA.SCHABLON(2025)"]]);
    });

    test("quotes in a sheet's name are undone in what is told and kept in what is read", async () => {
      host = hostOf({ sheets: [{ name: "Anna's blad", cells: { B4: 7 } }], answers: {} });
      expect(await port.selection()).toEqual({ sheet: "Anna's blad", address: "A1" });
      expect((await port.read({ sheet: "Anna's blad", address: "B4" })).values).toEqual([[7]]);
    });

    test("a marked chart or several areas is no range, said in Swedish", async () => {
      host.workbook.selectionIsNoRange = true;
      await expect(port.selection()).rejects.toMatchObject({
        code: "invalidReference",
        message: expect.stringContaining("inte ett sammanhängande cellområde"),
      });
    });

    test("a new sheet is printed on A4, one page wide, with the template's header, footer and pages", async () => {
      await port.addSheet(sampleTemplate());
      const { settings } = host.workbook.sheet("Egen regi");
      const page = (name: string): unknown => settings.get(`page.${name}`);
      expect([page("paperSize"), page("orientation"), page("zoom")]).toEqual([
        ...["A4", "Portrait"],
        { horizontalFitToPages: 1 },
      ]);
      expect(page("centerHorizontally")).toBe(true);
      expect(page("margins")).toEqual(["Centimeters", PAGE_MARGINS]);
      expect(page("state")).toBe("Default");
      // A sign of "and" is two of them: one would begin a code.
      expect([page("leftHeader"), page("centerHeader"), page("rightHeader")]).toEqual([
        ...["Öst && Väst", "", "2026-03-31"],
      ]);
      expect([page("leftFooter"), page("rightFooter")]).toEqual(["", "Sida &P av &N"]);
      expect(page("breaks")).toEqual(["A6"]);
    });

    test("a new sheet has the template's formats, sizes, frozen rows, choices, colour scale and chart", async () => {
      await port.addSheet(sampleTemplate());
      const { settings, charts, scales } = host.workbook.sheet("Egen regi");
      const formats = settings.get("A1:B6 numberFormat") as string[][];
      expect([formats[2]?.[1], formats[3]?.[1], formats[0]?.[0]]).toEqual([
        ...["0.00%", "#,##0.00", "General"],
      ]);
      // 200 and 40 pixels are 150 and 30 points.
      expect(settings.get("A1 columnWidth")).toBe(150);
      expect(settings.get("A1 rowHeight")).toBe(30);
      expect(settings.get("A1 font.bold")).toBe(true);
      expect(settings.get("B3 fill.color")).toBe("#FFF4C7");
      expect(settings.get("B4 borders.EdgeTop.style")).toBe("Continuous");
      expect(settings.get("A8:C8 merged")).toBe(true);
      expect(settings.get("frozenRows")).toBe(2);
      expect(settings.get("gridlines")).toBe(false);
      expect(settings.get("printArea")).toBe("A:B");
      expect(settings.get("B3:B4 validation source")).toBe("ja,nej");
      expect(settings.get("C3 validation alert")).toBe(false);
      expect(scales).toEqual([
        {
          range: "B3:B4",
          criteria: {
            minimum: { type: "LowestValue", color: "#FFFFFF" },
            maximum: { type: "Number", formula: "4", color: "#97BBD6" },
          },
        },
      ]);
      expect(charts).toEqual([
        {
          ...{ type: "ColumnStacked", name: "brygga", title: "Från intäkt till kostnad" },
          // After columns of 200, 100 and 80 pixels.
          ...{
            corner: "D3",
            legend: false,
            left: 285,
            width: 300,
            height: 225,
            axes: { "categoryAxis.title": "Post", "valueAxis.title": "Kronor" },
          },
          series: [
            { name: "Under stapeln", values: "B3:B4", labels: "A3:A4", colour: "none" },
            { name: "Summa", values: "C3:C4", labels: "A3:A4", colour: "#1F4E79" },
          ],
        },
      ]);
    });

    test("a sheet that cannot be filled is taken away again", async () => {
      const template = sampleTemplate();
      template.put("B9", "=PA.OKÄND()", "value");
      await expect(port.addSheet(template)).rejects.toMatchObject({ code: "unavailable" });
      expect(await port.sheetNames()).toEqual(["Kostnad"]);
    });

    test("a protected structure is told with what to do", async () => {
      host.workbook.structureProtected = true;
      await expect(port.addSheet(sampleTemplate())).rejects.toMatchObject({
        code: "protected",
        message: expect.stringContaining("struktur är skyddad"),
      });
    });

    test("what the host does not know is told as an Excel that is too old, never in English", async () => {
      await expect(port.writeFormula(D4, "=PA.OKÄND()")).rejects.toMatchObject({
        code: "unavailable",
        message: expect.stringContaining("Uppdatera Office"),
      });
    });
  });
});
