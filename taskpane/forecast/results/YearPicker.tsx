import { useId } from "react";
import type { Column } from "./yearChartPlan";

interface Props {
  readonly columns: readonly Column[];
  readonly chosen: number;
  /** What a year says when it is chosen with the keyboard. */
  readonly spoken: (year: number) => string;
  readonly onChoose: (year: number) => void;
}

/** Width of a year's four figures, and of two with an apostrophe. */
const FOUR = 30;
const TWO = 20;

function shortYear(year: number, step: number): string {
  return step >= FOUR ? String(year) : `\u2019${String(year).slice(2)}`;
}

/** The years under the columns: a choice of one, so the arrow keys go from year to year. */
export function YearPicker({ columns, chosen, spoken, onChoose }: Props) {
  const name = useId();
  const step = columns[1] === undefined ? FOUR : columns[1].left - (columns[0]?.left ?? 0);
  const every = step >= TWO ? 1 : Math.ceil(TWO / step);
  const chosenPlace = columns.findIndex(({ year }) => year === chosen);
  // Where there is not room for all, the chosen year takes that of its neighbours.
  const isNamed = (place: number): boolean =>
    place === chosenPlace || (place % every === 0 && Math.abs(place - chosenPlace) >= every);
  return (
    <div className="year-chart__years" role="radiogroup" aria-label="År i diagrammet">
      {columns.map(({ year, kind, left, width }, place) => (
        <label
          key={year}
          className="year-chart__year"
          style={{ left: left + width / 2 - step / 2, width: step }}
        >
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={year === chosen}
            aria-label={spoken(year)}
            onChange={() => onChoose(year)}
          />
          {isNamed(place) && (
            <span aria-hidden="true">
              {shortYear(year, step)}
              {kind === "utfall" && <small>utfall</small>}
            </span>
          )}
        </label>
      ))}
    </div>
  );
}
