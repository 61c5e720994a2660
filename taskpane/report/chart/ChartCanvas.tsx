import { useEffect, useRef, useState } from "react";
import type { ReportChart } from "../../../sheets/rapport/report";
import { useWidth } from "../../shared/useWidth";
import { chartAlt } from "./chartAlt";
import { PICTURE } from "./chartPicture";
import { paintChart } from "./paintChart";

/** The chart as it is copied, as wide as there is room for; its name alone where the program draws nothing. */
export function ChartCanvas({ chart }: { readonly chart: ReportChart }) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = Math.min(PICTURE.width, useWidth(box));
  const [isDrawn, setDrawn] = useState(true);
  useEffect(() => {
    const { current } = canvas;
    if (current === null) return;
    const size = { width, height: PICTURE.height };
    setDrawn(paintChart(current, chart, size, window.devicePixelRatio || 1));
  }, [chart, width]);
  return (
    <div ref={box} className="report__chart">
      <canvas
        ref={canvas}
        className="report__canvas"
        hidden={!isDrawn}
        role="img"
        aria-label={chartAlt(chart)}
      />
      {!isDrawn && <p className="field__about">Diagram på bladet: {chart.title}</p>}
    </div>
  );
}
