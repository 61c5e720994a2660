import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { forecastSheetNames } from "../../sheets/prognos/forecastSheetNames";
import { forecastSheets } from "../../sheets/prognos/forecastSheets";
import { malmoHistory } from "../../malmo/forecast/malmoHistory";
import { planUpdate } from "../../sheets/update/planUpdate";
import { readSheetNow } from "../../taskpane/workbook/readSheetNow";
import { createExcelWorkbook } from "../../taskpane/workbook/excelWorkbook";
import { ExcelHost } from "./excelHost/excelHost";
import { change, malmo, scenario } from "../model/forecast/sample";
import { largeTemplates } from "./largeTemplates";
import { linkedTemplates, tableTemplate } from "./sheetsContract";
import { LONG, SHORT, yearsTemplate } from "./updateContract";

const ANSWERS = {
  "=Indata!B1*2": 42,
  "=Prognos!B1": 42,
  "=SUM(B2:B3)": 5,
  "=SUM(B2:B12)": 7,
};

describe("writing sheets to Excel", () => {
  let host: ExcelHost;
  const port = createExcelWorkbook();
  beforeEach(() => {
    host = new ExcelHost(["Kostnad"], ANSWERS);
    Object.assign(globalThis, { Excel: host.Excel });
  });
  afterEach(() => host.close());

  const names = (): string[] => host.workbook.sheets.map(({ name }) => name);

  test("three sheets of 10 years and 10 scenarios take five round trips, told one by one", async () => {
    const told: number[] = [];
    await port.addSheets(largeTemplates(), { onProgress: (share) => told.push(share) });
    expect(host.roundTrips).toBe(5);
    expect(told.map((share) => share.toFixed(2))).toEqual(["0.33", "0.67", "1.00"]);
    expect(names()).toEqual(["Kostnad", "Indata", "Antaganden", "Prognos"]);
    const { charts, tables, cells } = host.workbook.sheet("Prognos");
    expect([charts.length, tables.length]).toEqual([10, 10]);
    expect(cells.get("K12")?.value).toBe(7);
  });

  test("so do the forecast's own sheets, with every formula as the template has it", async () => {
    host.workbook.anyAnswer = 1;
    const scenarios = Array.from({ length: 10 }, (_, place) =>
      scenario(`${place}`, [change("uplift", "set", "2027", 0.02 + place / 1000)]),
    );
    const templates = forecastSheets(
      { base: { ...malmo, history: malmoHistory }, scenarios, lastYear: 2035 },
      forecastSheetNames,
    );
    await port.addSheets(templates);
    expect(host.roundTrips).toBe(5);
    for (const { name, cells, charts } of templates) {
      const written = host.workbook.sheet(name);
      const formulas = [...cells].filter(([, content]) => content.startsWith("="));
      expect(formulas.length).toBeGreaterThan(0);
      for (const [address, content] of formulas) {
        expect([address, written.cells.get(address)?.formula]).toEqual([address, content]);
      }
      expect(written.charts).toHaveLength(charts.length);
    }
  });

  test("what is too large for one request is sent in several, and all of it is there", async () => {
    host.workbook.mostLetters = 2_500_000;
    const sheet = new SheetBuilder("Stort", { widths: [80], frozenRows: 0, rows: 4000 });
    for (let row = 1; row <= 3000; row += 1) sheet.put(`A${row}`, "x".repeat(1000), "text");
    await port.addSheets([sheet]);
    expect(host.roundTrips).toBeGreaterThan(4);
    expect(host.workbook.sheet("Stort").cells.get("A3000")?.value).toBe("x".repeat(1000));
  });

  test.each([2, 3, 4])("aborted after round trip %i, nothing is left behind", async (trip) => {
    const stop = new AbortController();
    host.onRoundTrip = (trips) => {
      if (trips === trip) stop.abort();
    };
    const adding = port.addSheets(largeTemplates(), { signal: stop.signal });
    await expect(adding).rejects.toMatchObject({ code: "cancelled" });
    expect(names()).toEqual(["Kostnad"]);
    expect(host.workbook.selected.sheet.name).toBe("Kostnad");
  });

  test("a sheet that cannot be filled takes all of them away again", async () => {
    const [first, second] = linkedTemplates();
    if (!first || !second) throw new Error("two templates");
    second.put("B9", "=PA.OKÄND()", "value");
    await expect(port.addSheets([first, second])).rejects.toMatchObject({ code: "unavailable" });
    expect(names()).toEqual(["Kostnad"]);
  });

  test("an update that fails half-way leaves cells, table, chart and scale as they were", async () => {
    const [before, after] = [yearsTemplate(SHORT), yearsTemplate(LONG)];
    const [added] = await port.addSheets([before]);
    if (added === undefined) throw new Error("no sheet");
    host.workbook.put(host.workbook.sheet("Resultat"), 1, 1, 20);
    const { cells, tables, charts, ...rest } = host.workbook.sheet("Resultat");
    const seen = () => {
      const now = host.workbook.sheet("Resultat");
      return structuredClone({
        cells: [...now.cells].filter(([, cell]) => cell.formula !== "" || cell.value !== ""),
        tables: host.workbook.tables(),
        charts: now.charts.length,
        scales: now.scales,
      });
    };
    expect([cells.size > 0, tables.length, charts.length, rest.name]).toEqual([
      true,
      1,
      1,
      "Resultat",
    ]);
    const stood = seen();
    after.put("B9", "=PA.OKÄND()", "value");
    const now = await readSheetNow(port, "Resultat", [before, after]);
    const { update } = planUpdate(added, before, after, now);
    await expect(port.updateSheets([update], [])).rejects.toMatchObject({ code: "unavailable" });
    expect(seen()).toEqual(stood);
  });

  test("a name that another author takes meanwhile is told, and their sheet is left alone", async () => {
    host.onRoundTrip = (trips) => {
      if (trips > 1) return;
      const theirs = host.workbook.addSheet("Prognos");
      host.workbook.put(theirs, 0, 0, "deras");
    };
    await expect(port.addSheets(linkedTemplates())).rejects.toMatchObject({
      code: "occupied",
      message: expect.stringContaining("”Prognos”"),
    });
    expect(names()).toEqual(["Kostnad", "Prognos"]);
    expect(host.workbook.sheet("Prognos").cells.get("A1")?.value).toBe("deras");
  });

  test("sheets that cannot be taken away again are named", async () => {
    const stop = new AbortController();
    host.onRoundTrip = (trips) => {
      if (trips !== 3) return;
      stop.abort();
      host.workbook.structureProtected = true;
    };
    const adding = port.addSheets(linkedTemplates(), { signal: stop.signal });
    await expect(adding).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringContaining("”Indata”, ”Prognos” kunde inte tas bort"),
    });
  });

  test("with manual calculation the new sheets are calculated, and no other", async () => {
    host.workbook.put(host.workbook.sheet("Kostnad"), 0, 0, "=SUM(B2:B3)");
    host.workbook.calculationMode = "Manual";
    host.workbook.put(host.workbook.sheet("Kostnad"), 1, 0, "=SUM(B2:B3)");
    await port.addSheets(linkedTemplates());
    expect((await port.read({ sheet: "Prognos", address: "B1" })).values).toEqual([[42]]);
    expect((await port.read({ sheet: "Indata", address: "B2" })).values).toEqual([[42]]);
    expect((await port.read({ sheet: "Kostnad", address: "A1:A2" })).values).toEqual([[5], [0]]);
    // Either may be made from the other.
    expect(host.workbook.calculated).toEqual(["Prognos", "Indata", "Indata", "Prognos"]);
  });

  test("a protected structure stops adding and taking away, told with what to do", async () => {
    const added = await port.addSheets([tableTemplate()]);
    host.workbook.structureProtected = true;
    for (const act of [() => port.addSheets(linkedTemplates()), () => port.removeSheets(added)]) {
      await expect(act()).rejects.toMatchObject({
        code: "protected",
        message: expect.stringMatching(/struktur är skyddad.*Skydda arbetsbok/),
      });
    }
    expect(names()).toEqual(["Kostnad", "Tabell"]);
  });

  test("while a cell is edited nothing is added, and nothing comes later", async () => {
    host.cellEditMode = true;
    await expect(port.addSheets(linkedTemplates())).rejects.toMatchObject({ code: "cellEditMode" });
    host.cellEditMode = false;
    expect(names()).toEqual(["Kostnad"]);
  });

  test("a cell that is edited while the sheets are written stops it; the sheets go when it is left", async () => {
    host.onRoundTrip = (trips) => {
      if (trips !== 3) return;
      host.cellEditMode = true;
      setTimeout(() => (host.cellEditMode = false), 50);
    };
    const adding = port.addSheets(linkedTemplates());
    const refused = expect(adding).rejects.toMatchObject({ code: "cellEditMode" });
    await refused;
    expect(names()).toEqual(["Kostnad"]);
  });

  test("tables are Excel's own, with headings, total and a free name", async () => {
    host.workbook.names.push({ name: "PROGNOS_2", formula: "=Kostnad!$A$1" });
    await port.addSheets([tableTemplate("Först"), tableTemplate("Sedan")]);
    expect(host.workbook.tables()).toEqual([
      { range: "A1:B3", name: "Prognos", totals: true },
      { range: "A1:B3", name: "Prognos_3", totals: true },
    ]);
    const { settings, cells } = host.workbook.sheet("Först");
    expect(settings.get("A1:B3 table.showFilterButton")).toBe(false);
    expect(cells.get("B4")).toMatchObject({ formula: "=SUM(B2:B3)", value: 5 });
  });

  test("a chart of stacked columns with a line over them is Excel's own, with its axes named", async () => {
    await port.addSheets(largeTemplates());
    const [chart] = host.workbook.sheet("Prognos").charts;
    expect(chart).toMatchObject({
      type: "ColumnStacked",
      axes: { "valueAxis.title": "Miljoner kronor", "valueAxis.minimum": 0 },
      series: [
        { name: "SFB", values: "B2:K2", colour: "#1F4E79" },
        { name: "LSS", values: "B3:K3", colour: "#D9822B" },
        { name: "Budget", values: "B4:K4", colour: "#55606E", type: "Line" },
      ],
    });
    expect(chart?.series[0]?.type).toBeUndefined();
  });

  test("the only visible sheet is not taken away, however many are hidden", async () => {
    host.workbook.addSheet("Dolt").hidden = true;
    const { id } = host.workbook.sheet("Kostnad");
    await expect(port.removeSheets([{ id, name: "Kostnad" }])).rejects.toMatchObject({
      code: "unavailable",
    });
    expect(names()).toEqual(["Kostnad", "Dolt"]);
  });

  test("an Excel that lacks what is asked for is told so, and no half sheet is left", async () => {
    host.refuses.set("Chart.Left", "ApiNotFound");
    await expect(port.addSheets(largeTemplates())).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringMatching(/inget har ändrats.*Excel 2021 eller senare/),
    });
    expect(names()).toEqual(["Kostnad"]);
  });

  test("taking away what is not there is one look and no change, also where it is protected", async () => {
    host.workbook.structureProtected = true;
    await port.removeSheets([{ id: "{sheet-99}", name: "Finns inte" }]);
    expect(host.roundTrips).toBe(1);
  });
});
