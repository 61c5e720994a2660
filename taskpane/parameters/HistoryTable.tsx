import type { Series, Unit } from "../../src/parameters/types";
import { periodText } from "../../src/parameters/periodText";
import { sourceText } from "../../src/parameters/sourceText";
import { StatusBadge } from "./StatusBadge";
import { valueText } from "./valueText";

/** Every value of a series, the newest first, each with its status and source. */
export function HistoryTable({ series, unit }: { series: Series; unit: Unit }) {
  return (
    <ol className="history" aria-label={`Alla värden för ${series.name}`}>
      {series.values.toReversed().map((entry) => (
        <li key={entry.from} className="history__row">
          <span className="history__period">{periodText(entry)}</span>
          <span className="history__value">{valueText(entry, unit)}</span>
          <StatusBadge status={entry.status} />
          <span className="history__source">{sourceText(entry.source)}</span>
        </li>
      ))}
    </ol>
  );
}
