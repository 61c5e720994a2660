import { strFromU8, unzipSync } from "fflate";
import { SheetBuilder } from "../../sheets/builder/SheetBuilder";
import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { problemsIn } from "./problemsIn";
import { open, prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

/** Two stacked parts as columns, the budget as a line; a line chart and a bar chart beside it. */
function template(): SheetBuilder {
  const sheet = new SheetBuilder("Prognos", { widths: [80, 80, 80, 80], frozenRows: 0, rows: 20 });
  [2026, 2027, 2028].forEach((year, place) => {
    sheet.put(`A${place + 2}`, year, "label", "year");
    [1, 2, 4].forEach((value, column) =>
      sheet.put(`${"BCD"[column]}${place + 2}`, value + place, "value"),
    );
  });
  const chart = {
    ...{ title: "Delar och budget", labels: "A2:A4", size: { width: 400, height: 200 } },
    at: { col: 5, row: 1 },
    axis: { x: "År", y: "Kronor", min: 0.5 },
  };
  const series = [
    { range: "B2:B4", label: "SFB", colour: "#1F4E79", type: "bar" },
    { range: "C2:C4", label: "LSS", colour: "#D9822B", type: "bar" },
    { range: "D2:D4", label: "Budget", colour: "#55606E", type: "line" },
  ] as const;
  sheet.charts.push({ ...chart, id: "linje", kind: "line", series });
  sheet.charts.push({ ...chart, id: "delar", kind: "combo", stacked: true, series });
  sheet.charts.push({ ...chart, id: "stapel", kind: "bar", series });
  return sheet;
}

async function withCharts(): Promise<Model> {
  const model = createModel();
  await createWorkbenchPort(model).addSheets([template()]);
  return model;
}

const labelsIn = (xml: string, chart: string): string[] => {
  const [, inside = ""] = new RegExp(`<c:${chart}>(.*?)</c:${chart}>`, "s").exec(xml) ?? [];
  return [...inside.matchAll(/<c:tx>.*?<c:v>(.*?)<\/c:v>/gs)].map(([, label = ""]) => label);
};

test("stacked columns with a line are saved as they are drawn, for Excel to draw the same", async () => {
  const bytes = await saved(await withCharts());
  const xml = strFromU8(unzipSync(bytes)["xl/charts/chart2.xml"] ?? new Uint8Array());
  expect(labelsIn(xml, "barChart")).toEqual(["SFB", "LSS"]);
  expect(labelsIn(xml, "lineChart")).toEqual(["Budget"]);
  expect(xml).toMatch(/<c:barChart>.*<c:grouping val="stacked"\/>.*<c:overlap val="100"\/>/s);
  expect(await problemsIn(bytes)).toEqual([]);
});

test("they come back as columns and a line when the file is opened again", async () => {
  const model = await open(await saved(await withCharts()));
  const getters = model.getters as unknown as {
    getChartIds(sheetId: string): string[];
    getChartDefinition(id: string): {
      type: string;
      stacked: boolean;
      dataSetStyles: Record<string, { type?: string; label?: string }>;
    };
  };
  const sheetId = model.getters.getSheetIdByName("Prognos") ?? "";
  const charts = getters.getChartIds(sheetId).map((id) => getters.getChartDefinition(id));
  expect(charts.map(({ type }) => type)).toEqual(["line", "combo", "bar"]);
  expect(charts[1]?.stacked).toBe(true);
  expect(Object.values(charts[1]?.dataSetStyles ?? {})).toMatchObject([
    { label: "SFB", type: "bar" },
    { label: "LSS", type: "bar" },
    { label: "Budget", type: "line" },
  ]);
});

test("a filled radar chart is saved filled, and is filled when the file is opened again", async () => {
  interface Figure {
    data: Record<string, unknown>;
  }
  const data = (await withCharts()).exportData();
  const [figure] = (data.sheets?.at(-1)?.["figures"] ?? []) as Figure[];
  if (figure) figure.data = { ...figure.data, type: "radar", fillArea: true };
  const bytes = await saved(createModel(data));
  const xml = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(xml).toContain('<c:radarStyle val="filled"/>');
  expect(await problemsIn(bytes)).toEqual([]);
  const again = (await open(bytes)).exportData().sheets?.at(-1)?.["figures"] as Figure[];
  expect(again.map((each) => each.data["fillArea"] ?? false)).toEqual([true, false, false]);
});

test("axes keep their titles and where they begin, years stay labels and amounts are not shortened", async () => {
  interface Drawn {
    data: { type: string; title: object; axesDesign: object; humanize: boolean };
  }
  const bytes = await saved(await withCharts());
  const drawn = (await open(bytes)).exportData().sheets?.at(-1)?.["figures"] as Drawn[];
  expect(drawn).toHaveLength(3);
  for (const { data } of drawn) {
    expect(data).toMatchObject({
      title: { text: "Delar och budget" },
      axesDesign: { x: { title: { text: "År" } }, y: { title: { text: "Kronor" }, min: 0.5 } },
      humanize: false,
      ...(data.type === "line" && { labelsAsText: true }),
    });
  }
  const again = unzipSync(await saved(await open(bytes)));
  for (const place of [1, 2, 3]) {
    const xml = strFromU8(again[`xl/charts/chart${place}.xml`] ?? new Uint8Array());
    expect([...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text)).toEqual([
      ...["Delar och budget", "År", "Kronor"],
    ]);
    expect(xml).toContain('<c:min val="0.5"/>');
  }
  expect(await problemsIn(bytes)).toEqual([]);
});

test("an axis without a title has none in the file", async () => {
  const sheet = template();
  sheet.charts.forEach((chart) => Object.assign(chart, { axis: { x: "", y: "" } }));
  const model = createModel();
  await createWorkbenchPort(model).addSheets([sheet]);
  const xml = strFromU8(unzipSync(await saved(model))["xl/charts/chart1.xml"] ?? new Uint8Array());
  expect(xml).not.toMatch(/<c:catAx>.*<c:title>/s);
});
