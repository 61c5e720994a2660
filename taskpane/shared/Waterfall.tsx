import { useId } from "react";
import type { Bar } from "./waterfallBars";

/**
 * The waterfall, downwards so that names fit. It is for the eye only: the table beside it says the same
 * to those who listen. Increases are solid and decreases hatched, each with its sign.
 */
export function Waterfall({ bars }: { bars: readonly Bar[] }) {
  const pattern = useId();
  return (
    <div className="waterfall" aria-hidden="true">
      <svg className="waterfall__patterns" width="0" height="0">
        <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="waterfall__hatch" d="M-1 5L5 -1M1 7L7 1" />
        </pattern>
      </svg>
      {bars.map((bar) => (
        <div
          key={bar.key}
          className={bar.off ? "waterfall__row waterfall__row--off" : "waterfall__row"}
        >
          <span className="waterfall__name">{bar.name}</span>
          <svg className="waterfall__bars" height="22" width="100%">
            <line
              className="waterfall__step"
              x1={`${bar.level}%`}
              x2={`${bar.level}%`}
              y1="4"
              y2="22"
            />
            <rect
              className={`waterfall__bar waterfall__bar--${bar.kind}`}
              {...(bar.kind === "less" ? { fill: `url(#${pattern})` } : {})}
              x={`${bar.from}%`}
              width={`${bar.width}%`}
              y="4"
              height="14"
            />
          </svg>
          <span className="waterfall__value">{bar.shown}</span>
        </div>
      ))}
    </div>
  );
}
