import { nameOf } from "../../../src/forecast/fields/codedField";
import { forecastReasons } from "../../../src/forecast/fields/forecastReasons";
import { ActionButton } from "office-ui-fabric-react/lib/Button";
import type { Change } from "../../../src/forecast/changes/change";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { useForecast } from "../ForecastContext";
import { withChange, withoutChange } from "../state/scenarioEdits";
import { shownFigure, unitText } from "../../work/typedFigure";
import { NoteFields } from "./NoteFields";
import { originText } from "./originText";
import { choiceText, valueChoices } from "../values/valueChoices";
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
  const number = value === undefined ? "–" : swedishNumber(share ? value.times(100) : value);
  const chosen = value && choiceText(field, shownFigure(field, value));
  const choices = valueChoices(field);
  const edit = (change: Change): void =>
    dispatch({
      type: "edit",
      edit: (work) => withChange(work, scenario.id, change),
      change: `källan till ${nameOf(field)} ${cell.year} ändrades`,
    });
  return (
    <div className="note" role="group" aria-label="Markerad cell">
      <p>
        <strong>
          {nameOf(field)} {cell.year}: {chosen ?? number}
        </strong>{" "}
        {value !== undefined && choices === undefined && unitText(field)}
        <span className="note__origin"> {originText(cell)}.</span>
      </p>
      {own === undefined ? (
        <p className="hint">
          {forecastReasons[field.id]} {choices === undefined ? "Skriv ett värde" : "Välj"} för att
          sätta det från {cell.year}.
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
                change: `${nameOf(field)} ${cell.year} ärvs igen`,
              })
            }
          />
        </>
      )}
    </div>
  );
}
