import { spreadsheet } from "../../engine/spreadsheet";
import type { Registry } from "../../engine/registry";

interface ChartView {
  /** What draws it; none before it has been drawn. */
  readonly chart?: unknown;
  createChart(runtime: unknown): void;
  updateChartJs(runtime: unknown): void;
  unmount(): void;
}

interface ChartComponent {
  readonly prototype: ChartView;
}

/** Long enough for the sheet to be drawn, too short to be noticed. */
const PAUSE_MS = 50;

/** A kind of chart for each of the views that draw; the other kinds have one of these two. */
const DRAWING = ["pie", "line"];

/**
 * Draws charts when the sheet that they stand on has been drawn and takes what is typed: they may not
 * keep it waiting.
 */
export function drawChartsAfterSheet(): void {
  const charts = spreadsheet.registries["chartComponentRegistry"] as Registry<ChartComponent>;
  const waiting = new WeakMap<ChartView, ReturnType<typeof setTimeout>>();
  const drawing = new WeakSet<ChartView>();
  for (const { prototype } of DRAWING.map((kind) => charts.get(kind))) {
    const { createChart, updateChartJs, unmount } = prototype;
    prototype.createChart = function (runtime) {
      // One view draws with the help of the other.
      if (this.chart !== undefined || drawing.has(this)) {
        createChart.call(this, runtime);
        return;
      }
      clearTimeout(waiting.get(this));
      const draw = (): void => {
        waiting.delete(this);
        drawing.add(this);
        createChart.call(this, runtime);
        drawing.delete(this);
      };
      waiting.set(this, setTimeout(draw, PAUSE_MS));
    };
    prototype.updateChartJs = function (runtime) {
      // What waits draws what came last.
      if (waiting.has(this)) this.createChart(runtime);
      else updateChartJs.call(this, runtime);
    };
    prototype.unmount = function () {
      clearTimeout(waiting.get(this));
      waiting.delete(this);
      unmount.call(this);
    };
  }
}
