import type { ReportChart } from "../../../sheets/rapport/report";
import { paintChart } from "./paintChart";
import type { Size } from "./shape";

/** A chart as a picture in the formatted text. */
export interface ChartPicture extends Size {
  /** PNG, in a data address: nothing is fetched, and the picture is in the text itself. */
  readonly source: string;
}

/** As wide as the text of a standing A4 page, and as sharp as it is printed. */
export const PICTURE = { width: 620, height: 320 } as const;
const SHARP = 2;

/**
 * A chart as a picture, drawn on a canvas: an SVG made a picture would have to be loaded as one, which the pane's
 * security policy does not let in. Undefined where the program draws nothing.
 */
export function chartPicture(chart: ReportChart): ChartPicture | undefined {
  try {
    const canvas = document.createElement("canvas");
    if (!paintChart(canvas, chart, PICTURE, SHARP)) return undefined;
    return { ...PICTURE, source: canvas.toDataURL("image/png") };
  } catch {
    return undefined;
  }
}
