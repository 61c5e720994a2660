import { memo, useMemo, useRef, useState } from "react";
import { amountDecimals } from "../../../src/runoff/words/commentSentences";
import { roundedRunOff } from "../../../src/runoff/methods/roundedRunOff";
import { amountText, UNKNOWN } from "../amounts";
import { Choice } from "../../shared/Choice";
import type { Calculated } from "../evaluate";
import { developmentPlan, type DevelopmentPoint } from "./developmentPlan";
import { useWidth } from "../../shared/useWidth";

const HEIGHT = 220;

/** The youngest period with something left: the one that matters most. */
function firstShown({ result }: Calculated): string {
  const open = result.origins.findLast(({ outstanding }) => outstanding !== 0);
  return (open ?? result.origins.at(-1))?.origin ?? "";
}

/** A period's way to its final amount, over what other periods did; the picture's figures below it. */
export const DevelopmentChart = memo(function DevelopmentChart({
  calculated,
}: {
  calculated: Calculated;
}) {
  const { source, options, result } = calculated;
  const [chosen, setChosen] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const found = result.origins.findIndex(({ origin }) => origin === chosen);
  const shown = found >= 0 ? (chosen ?? "") : firstShown(calculated);
  const place = result.origins.findIndex(({ origin }) => origin === shown);
  const plan = useMemo(
    () => developmentPlan(calculated, place, width, HEIGHT),
    [calculated, place, width],
  );
  const text = (value: number): string => amountText(value, source.unit);
  const rounded = useMemo(
    () => roundedRunOff(result, amountDecimals(source.unit)).origins[place],
    [result, source.unit, place],
  );
  /** What is invoiced and what it comes to in the end as the table has them, which sum. */
  const amountOf = ({ amount, observed, column }: DevelopmentPoint): string => {
    const known = plan.points.findLast((point) => point.observed)?.column;
    if (column === known) return text(rounded?.latest.toNumber() ?? amount);
    const last = !observed && column === plan.points.at(-1)?.column;
    return text(last ? (rounded?.ultimate.toNumber() ?? amount) : amount);
  };
  return (
    <figure className="development" aria-label={`Diagram: utveckling för ${shown}`}>
      <Choice
        label="Period"
        value={shown}
        options={result.origins.map(({ origin }) => ({ key: origin, text: origin })).toReversed()}
        onChoice={setChosen}
      />
      <div ref={box}>
        <svg className="development__svg" width={width} height={HEIGHT} aria-hidden="true">
          <text className="development__text" x={0} y={12}>
            {source.unit}, kumulativt
          </text>
          {plan.yTicks.map(({ value, y }) => (
            <line
              key={value}
              className="development__grid"
              x1={plan.left}
              x2={width}
              y1={y}
              y2={y}
            />
          ))}
          {plan.others.map((path, i) => (
            <path key={i} className="development__other" d={path} />
          ))}
          <path className="development__band" d={plan.band} />
          <path className="development__expected" d={plan.expected} />
          <path className="development__observed" d={plan.observed} />
          {plan.dots.map(([x, y]) => (
            <circle key={x} className="development__dot" cx={x} cy={y} r={3.5} />
          ))}
          {plan.yTicks.map(({ value, y }) => (
            <text
              key={value}
              className="development__text"
              x={plan.left - 4}
              y={y + 4}
              textAnchor="end"
            >
              {text(value)}
            </text>
          ))}
          {plan.xTicks.map(({ delay, x }) => (
            <text
              key={delay}
              className="development__text"
              x={x}
              y={HEIGHT - 5}
              textAnchor={x > width - 20 ? "end" : "middle"}
            >
              {delay}
            </text>
          ))}
        </svg>
      </div>
      <figcaption className="entry__description">
        Heldraget: fakturerat för {shown}. Streckat: väntat
        {plan.band === "" ? "" : `, med ${options.confidence}-procentsintervallet skuggat`}. Grått:
        övriga perioder. Vågrätt: fördröjning.
      </figcaption>
      <div className="visually-hidden">
        <table>
          <caption>Utveckling för {shown}</caption>
          <thead>
            <tr>
              <th scope="col">Fördröjning</th>
              <th scope="col">Belopp</th>
              <th scope="col">Intervall</th>
            </tr>
          </thead>
          <tbody>
            {plan.points.map((point) => {
              const { column, observed, bounds } = point;
              return (
                <tr key={column}>
                  <th scope="row">{source.triangle.firstDelay + column}</th>
                  <td>
                    {amountOf(point)} {observed ? "fakturerat" : "väntat"}
                  </td>
                  <td>
                    {observed
                      ? ""
                      : bounds === undefined
                        ? UNKNOWN
                        : `${text(bounds[0])} till ${text(bounds[1])}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </figure>
  );
});
