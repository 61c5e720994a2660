import { forecastReasons } from "../../../src/forecast/fields/forecastReasons";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import type { Change } from "../../../src/forecast/changes/change";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { useForecast } from "../ForecastContext";
import { withChange, withoutChange } from "../state/scenarioEdits";
import { unitText } from "../../work/typedFigure";
import { NoteFields } from "./NoteFields";
import { originText } from "./originText";
import type { YearCell, YearRow } from "./yearCells";

interface Props {
  readonly scenario: Scenario;
  readonly row: YearRow;
  readonly cell: YearCell;
}

/** What the marked cell holds, where it comes from, and the source of a value of one's own. */
export function CellNote({ scenario, row: { field }, cell }: Props) {
  const { dispatch } = useForecast();
  const { own, value } = cell;
  const share = field.unit === "andel" || field.unit === "andel/år";
  const shown = value === undefined ? "–" : swedishNumber(share ? value.times(100) : value);
  const edit = (change: Change): void =>
    dispatch({
      type: "edit",
      edit: (work) => withChange(work, scenario.id, change),
      change: `källan till ${field.label} ${cell.year} ändrades`,
    });
  return (
    <div className="note" role="group" aria-label="Markerad cell">
      <p>
        <strong>
          {field.label} {cell.year}: {shown}
        </strong>{" "}
        {value !== undefined && unitText(field)}
        <span className="note__origin"> {originText(cell)}.</span>
      </p>
      {own === undefined ? (
        <p className="hint">
          {forecastReasons[field.id]} Skriv ett värde för att sätta det från {cell.year}.
        </p>
      ) : (
        <>
          <NoteFields note={own.note} onNote={(note) => edit({ ...own, note })} />
          <ActionButton
            text="Töm cellen, så ärvs värdet igen"
            onClick={() =>
              dispatch({
                type: "edit",
                edit: (work) => withoutChange(work, scenario.id, own.id),
                change: `${field.label} ${cell.year} ärvs igen`,
              })
            }
          />
        </>
      )}
    </div>
  );
}
