import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { nationalEvents, yearOfEvent } from "../../../src/national/events";
import { overlayLook } from "../../forecast/results/overlayLook";
import { OverlayLine } from "../../forecast/results/OverlayLine";
import { ChartGrid } from "../../shared/ChartGrid";
import { useWidth } from "../../shared/useWidth";
import { useComparisonMemory } from "../ComparisonContext";
import { EventList } from "./EventList";
import { type ChartLine, linePlan, MARGIN } from "./linePlan";
import { YearTable } from "./YearTable";

interface Props {
  readonly title: string;
  /** "": the title says it. */
  readonly unit: string;
  readonly years: readonly number[];
  readonly lines: readonly ChartLine[];
  /** A cell of the table behind the chart; "": the source has no figure. */
  readonly textOf: (place: number, year: number) => string;
  /** Source, and what to know of the figures. */
  readonly children?: ReactNode;
}

const HEIGHT = 200;
/** More lines than these are not told apart in a chart: the table has them. */
const MOST_LINES = 7;

/**
 * Lines by year as a picture with a key, or as the table behind it; a screen reader always has the table. Laws and
 * rulings are marked at their years where they are asked for.
 */
export function SeriesFigure(props: Props) {
  const { title, unit, years, lines, textOf, children } = props;
  const { showsEvents } = useComparisonMemory();
  const [asTable, setAsTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const drawn = lines.slice(0, MOST_LINES);
  const plan = useMemo(
    () => linePlan({ lines: lines.slice(0, MOST_LINES), years, width, height: HEIGHT }),
    [lines, years, width],
  );
  const within = useMemo(
    () => (showsEvents ? nationalEvents.filter((event) => years.includes(yearOfEvent(event))) : []),
    [showsEvents, years],
  );
  const marked = [...new Set(within.map(yearOfEvent))];
  return (
    <figure className="series" aria-label={`Diagram: ${title}`}>
      <div className="bridge__head">
        <h4 className="group__title">{unit === "" ? title : `${title}, ${unit}`}</h4>
        <ActionButton
          text={asTable ? "Visa som diagram" : "Visa som tabell"}
          onClick={() => setAsTable(!asTable)}
        />
      </div>
      <div ref={box} className="series__box">
        {!asTable && (
          <svg className="series__svg" width={width} height={HEIGHT} aria-hidden="true">
            {marked.map((year) => (
              <line
                key={year}
                className="series__event"
                x1={plan.x(year)}
                x2={plan.x(year)}
                y1={MARGIN.top - 8}
                y2={HEIGHT - MARGIN.bottom}
              />
            ))}
            <ChartGrid ticks={plan.ticks} left={MARGIN.left} right={width - MARGIN.right} />
            {plan.lines.map((line, place) => (
              <OverlayLine key={lines[place]?.name} {...line} place={place} letterX={width - 2} />
            ))}
            {plan.years.map(({ year, x }) => (
              <text
                key={year}
                className="year-chart__text"
                x={x}
                y={HEIGHT - 4}
                textAnchor="middle"
              >
                {year}
              </text>
            ))}
          </svg>
        )}
      </div>
      {!asTable && (
        <ul className="series__key" aria-hidden="true">
          {drawn.map(({ name }, place) => {
            const look = overlayLook(place);
            return (
              <li key={name} className={`overlay overlay--${look.colour}`}>
                <svg width="34" height="14">
                  <path className="overlay__line" strokeDasharray={look.dash} d="M0 7H34" />
                  <path className="overlay__mark" d={look.mark} transform="translate(17 7)" />
                </svg>
                <span>
                  <b>{look.letter}</b> {name}
                </span>
              </li>
            );
          })}
          {lines.length > MOST_LINES && <li>{lines.length - MOST_LINES} till finns i tabellen.</li>}
        </ul>
      )}
      <YearTable title={title} unit={unit} {...{ years, lines, textOf }} shown={asTable} />
      {within.length > 0 && <EventList events={within} />}
      {children}
    </figure>
  );
}
