import type { Day } from "../../src/calendar/day";
import type { Series, Unit } from "../../src/parameters/types";
import { entryOn } from "../../src/parameters/valueOn";
import { StatusBadge } from "./StatusBadge";
import { valueText } from "./valueText";

interface Props {
  readonly series: Series;
  readonly unit: Unit;
  readonly day: Day;
}

/** The value in force and how certain it is. */
export function SeriesValue({ series, unit, day }: Props) {
  const entry = entryOn(series, day);
  if (entry === undefined) return <span className="value value--none">inget värde</span>;
  return (
    <span className="value">
      <span className="value__number">{valueText(entry, unit)}</span>{" "}
      <StatusBadge status={entry.status} />
    </span>
  );
}
