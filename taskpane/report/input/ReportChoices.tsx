import { REPORT_PARTS, type ReportPart } from "../form";
import { useReportMemory } from "../ReportContext";
import type { OfferedParts } from "../reportOf";
import { partNames } from "./partNames";

interface Props {
  readonly offered: OfferedParts;
}

const changed = (parts: readonly ReportPart[], part: ReportPart): readonly ReportPart[] =>
  parts.includes(part) ? parts.filter((each) => each !== part) : [...parts, part];

/** Which parts the report has, each with its chart; what cannot be had says what to do first. */
export function ReportChoices({ offered }: Props) {
  const { work, dispatch } = useReportMemory().inHand;
  const { without, withoutChart } = work;
  const toggle = (part: ReportPart): void => {
    const isOut = without.includes(part);
    dispatch({
      change: { without: changed(without, part) },
      done: `${partNames[part]} ${isOut ? "togs med" : "togs bort"}`,
    });
  };
  const toggleChart = (part: ReportPart): void => {
    const isOut = withoutChart.includes(part);
    dispatch({
      change: { withoutChart: changed(withoutChart, part) },
      done: `diagrammet i ${partNames[part].toLowerCase()} ${isOut ? "togs med" : "togs bort"}`,
    });
  };
  return (
    <fieldset className="report__parts">
      <legend className="entry__part">Rapporten innehåller</legend>
      {REPORT_PARTS.map((part) => {
        const found = offered[part];
        const isThere = found.kind !== "missing";
        const isIn = isThere && !without.includes(part);
        return (
          <div key={part} className="report__part">
            <label className="switch">
              <input
                type="checkbox"
                checked={isIn}
                // Not disabled: what to do first is read with it.
                aria-disabled={!isThere}
                aria-describedby={found.kind === "ok" ? undefined : `rapport-${part}`}
                onChange={() => {
                  if (isThere) toggle(part);
                }}
              />
              <span>{partNames[part]}</span>
            </label>
            {found.kind !== "ok" && (
              <p className="field__about" id={`rapport-${part}`}>
                {found.why}
              </p>
            )}
            {isIn && found.kind === "ok" && found.section.chart !== undefined && (
              <label className="switch report__chart">
                <input
                  type="checkbox"
                  checked={!withoutChart.includes(part)}
                  onChange={() => toggleChart(part)}
                />
                <span>
                  med diagram
                  <span className="visually-hidden"> i {partNames[part].toLowerCase()}</span>
                </span>
              </label>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
