import { COLOURS } from "../../../sheets/builder/looks";
import type { ReportChart } from "../../../sheets/rapport/report";
import { chartShapes } from "../../../taskpane/report/chart/chartShapes";
import { type Measure, type Shape, wrapped } from "../../../taskpane/report/chart/shape";
import { plain } from "../views/renderPane";
import { decimal, exampleReport } from "./reportParts";

const SIZE = { width: 620, height: 320 };
/** Letters of six px. */
const measure: Measure = (text) => text.length * 6;
const boxes = (shapes: readonly Shape[]) =>
  shapes.flatMap((each) => (each.kind === "box" ? each : []));
const texts = (shapes: readonly Shape[]) =>
  shapes.flatMap((each) => (each.kind === "text" ? plain(each.text) : []));

/** A waterfall: 100, 60 more, 90 less, so 70. */
const WATERFALL: ReportChart = {
  ...{ id: "w", kind: "waterfall", title: "Från budget till utfall", axis: { x: "", y: "tkr" } },
  bars: [
    { name: "Budget", value: decimal(100), isTotal: true },
    { name: "Fler personer", value: decimal(60), isTotal: false },
    { name: "Lägre pris", value: decimal(-90), isTotal: false },
    { name: "Utfall", value: decimal(70), isTotal: true },
  ],
};

test("a waterfall's steps stand on each other, and each says what it is worth", () => {
  const shapes = chartShapes(WATERFALL, SIZE, measure);
  const [budget, more, less, outturn] = boxes(shapes);
  // Of the same axis: a height is to 100 as the step is to the budget.
  const unit = (budget?.height ?? 0) / 100;
  expect((more?.height ?? 0) / unit).toBeCloseTo(60, 6);
  expect((less?.height ?? 0) / unit).toBeCloseTo(90, 6);
  expect((outturn?.height ?? 0) / unit).toBeCloseTo(70, 6);
  // The first step begins where the budget ends, the second where the first did; the sum stands on the axis.
  expect((more?.y ?? 0) + (more?.height ?? 0)).toBeCloseTo(budget?.y ?? 0, 6);
  expect(less?.y).toBeCloseTo(more?.y ?? 0, 6);
  expect((outturn?.y ?? 0) + (outturn?.height ?? 0)).toBeCloseTo(
    (budget?.y ?? 0) + (budget?.height ?? 0),
    6,
  );
  expect([more?.colour, less?.colour]).toEqual([COLOURS.model, COLOURS.decrease]);
  expect(texts(shapes)).toEqual(
    expect.arrayContaining(["100", "+60", "−90", "70", "Fler personer"]),
  );
});

test("stacked bars and a line share an axis; what is below zero goes down", () => {
  const shapes = chartShapes(
    {
      ...{ id: "s", kind: "combo", stacked: true, title: "Kostnad", axis: { x: "", y: "tkr" } },
      labels: ["2025", "2026"],
      series: [
        { label: "SFB", colour: "#111111", type: "bar", values: [decimal(30), decimal(40)] },
        { label: "LSS", colour: "#222222", type: "bar", values: [decimal(20), decimal(-10)] },
        { label: "Budget", colour: "#333333", type: "line", values: [decimal(50), undefined] },
      ],
    },
    SIZE,
    measure,
  );
  const of = (colour: string) =>
    boxes(shapes)
      .filter((each) => each.colour === colour)
      .slice(1);
  const [sfb, later] = of("#111111");
  const [lss, negative] = of("#222222");
  expect((lss?.height ?? 0) / (sfb?.height ?? 1)).toBeCloseTo(20 / 30, 6);
  expect((lss?.y ?? 0) + (lss?.height ?? 0)).toBeCloseTo(sfb?.y ?? 0, 6);
  expect(negative?.y).toBeCloseTo((later?.y ?? 0) + (later?.height ?? 0), 6);
  const line = shapes.find(
    (each) =>
      each.kind === "line" &&
      each.colour === "#333333" &&
      each.width > 2 &&
      each.points.length === 1,
  );
  // The budget of 50 is as high as the two parts together.
  expect(line?.kind === "line" && line.points[0]?.[1]).toBeCloseTo(lss?.y ?? 0, 6);
});

test("the charts of a whole report stay within their pictures, at a pane's width too", () => {
  for (const { chart } of exampleReport().sections) {
    if (chart === undefined) continue;
    for (const size of [SIZE, { width: 300, height: 320 }]) {
      for (const shape of chartShapes(chart, size, measure)) {
        const [x, y] =
          shape.kind === "line" ? [shape.points[0]?.[0], shape.points[0]?.[1]] : [shape.x, shape.y];
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(size.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(size.height);
        if (shape.kind === "text" && shape.align === "left") {
          expect(shape.x + measure(shape.text)).toBeLessThanOrEqual(size.width);
        }
      }
    }
  }
});

test("an axis that does not begin at 0 begins where the sheet's does", () => {
  const chart = { ...WATERFALL, axis: { x: "", y: "tkr", min: 50 } };
  const [budget, , , outturn] = boxes(chartShapes(chart, SIZE, measure));
  // 100 − 50 over 70 − 50.
  expect((budget?.height ?? 0) / (outturn?.height ?? 1)).toBeCloseTo(50 / 20, 6);
});

test("a long name is told in lines, and what does not fit is seen to go on", () => {
  expect(wrapped("Högre schablonbelopp än budget", 130, measure)).toEqual([
    ...["Högre schablonbelopp", "än budget"],
  ]);
  expect(wrapped("ett två tre fyra", 50, measure, 1)).toEqual(["ett två…"]);
  expect(wrapped("Schablonbelopp", 40, measure)).toEqual(["Schab…"]);
});
