import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useId, useMemo, useState } from "react";
import { type Day, formatDay } from "../../src/calendar/day";
import type { Series, Unit } from "../../src/parameters/types";
import { entryOn } from "../../src/parameters/valueOn";
import { InsertBar } from "../insert/InsertBar";
import { Notice } from "../shared/Notice";
import { HistoryTable } from "./HistoryTable";
import { parameterFormula } from "./parameterFormula";
import { periodText } from "../../src/parameters/periodText";
import { sourceText } from "../../src/parameters/sourceText";

interface Props {
  readonly series: Series;
  readonly unit: Unit;
  readonly day: Day;
}

/** Why a series has no value on a day. */
function whyNone(series: Series, day: Day): string {
  const gap = series.knownGaps?.find(({ from, through }) => from <= day && day <= through);
  if (gap !== undefined) return gap.reason;
  const first = series.values[0];
  const last = series.values.at(-1);
  const span =
    first === undefined || last === undefined
      ? ""
      : ` Värden finns från ${formatDay(first.from)}${last.through === undefined ? "" : ` till ${formatDay(last.through)}`}.`;
  return `Inget värde är känt för ${formatDay(day)}.${span} Välj ett annat datum.`;
}

/** The value in force with its source, all values, and the formula into the marked cell. */
export function SeriesDetails({ series, unit, day }: Props) {
  const [historyShown, setHistoryShown] = useState(false);
  const historyId = useId();
  const entry = entryOn(series, day);
  const insertion = useMemo(
    () => entry && parameterFormula(series, entry, day),
    [series, entry, day],
  );
  return (
    <>
      {entry === undefined ? (
        <Notice kind="info">{whyNone(series, day)}</Notice>
      ) : (
        <dl className="facts">
          <dt>Gäller</dt>
          <dd>{periodText(entry)}</dd>
          <dt>Källa</dt>
          <dd>{sourceText(entry.source)}</dd>
        </dl>
      )}
      {insertion !== undefined && <InsertBar insertion={insertion} />}
      {series.values.length > 1 && (
        <ActionButton
          text={historyShown ? "Dölj alla värden" : `Visa alla värden (${series.values.length})`}
          aria-expanded={historyShown}
          aria-controls={historyShown ? historyId : undefined}
          onClick={() => setHistoryShown(!historyShown)}
        />
      )}
      {historyShown && (
        <div id={historyId}>
          <HistoryTable series={series} unit={unit} />
        </div>
      )}
    </>
  );
}
