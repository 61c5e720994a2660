import type { ReportChart } from "../../../sheets/rapport/report";
import { chartShapes } from "./chartShapes";
import { LETTERS, type Measure, type Shape, type Size } from "./shape";

const font = (bold: boolean): string =>
  `${bold ? "bold " : ""}${LETTERS}px "Segoe UI", system-ui, "Helvetica Neue", sans-serif`;

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case "box":
      context.fillStyle = shape.colour;
      context.fillRect(shape.x, shape.y, shape.width, shape.height);
      break;
    case "line":
      context.strokeStyle = shape.colour;
      context.lineWidth = shape.width;
      context.setLineDash([...shape.dash]);
      context.beginPath();
      shape.points.forEach(([x, y], place) =>
        place === 0 ? context.moveTo(x, y) : context.lineTo(x, y),
      );
      context.stroke();
      break;
    case "text":
      context.fillStyle = shape.colour;
      context.font = font(shape.bold === true);
      context.textAlign = shape.align;
      context.fillText(shape.text, shape.x, shape.y);
  }
}

/** Draws a chart on a canvas of a size in px, `sharp` pixels to each; whether the program could. */
export function paintChart(
  canvas: HTMLCanvasElement,
  chart: ReportChart,
  size: Size,
  sharp: number,
): boolean {
  canvas.width = Math.round(size.width * sharp);
  canvas.height = Math.round(size.height * sharp);
  const context = canvas.getContext("2d");
  if (context === null) return false;
  context.scale(sharp, sharp);
  // Paper is white, whatever the pane's colours.
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, size.width, size.height);
  const measure: Measure = (text, bold = false) => {
    context.font = font(bold);
    return context.measureText(text).width;
  };
  for (const shape of chartShapes(chart, size, measure)) paint(context, shape);
  return true;
}
