import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useMemo, useState } from "react";
import { useForecast } from "../../forecast/ForecastContext";
import { baseAlone } from "../../../src/forecast/scenarios/baseAlone";
import { useCounted } from "../../ownvalues/useCounted";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { wholeKronor } from "../../shared/numbers";
import { ownSchablon } from "../../ownvalues/ownSchablon";
import { useOwnValues } from "../../ownvalues/OwnValuesContext";
import { usePane } from "../../start/PaneContext";
import { readCells } from "../../work/readCells";
import type { WorkbookPort } from "../../workbook/port";
import type { FollowUpAction } from "../followUpWork";
import type { FollowForm } from "../form";
import { partName } from "../partNames";
import { casesYear } from "./casesYear";
import { forecastTyped, unfollowed } from "./restOf";
import { useCasesChanged } from "./useCasesChanged";
import { type ScenarioYear, scenarioYear } from "./scenarioYear";

interface Props {
  readonly form: FollowForm;
  readonly dispatch: (action: FollowUpAction) => void;
}

/** Whether the forecast that was taken is no longer the scenario's. */
function isStale({ parts, rest, closedThrough }: FollowForm, now: ScenarioYear): boolean {
  if (rest === undefined || now.kind === "wrong") return false;
  return parts.some(({ id, forecast }) =>
    forecastTyped(now.taken, id)?.some((text, k) => k >= closedThrough && text !== forecast[k]),
  );
}

/** The months that are not closed, by a scenario of Prognos: taken as they are then, and told when they have changed. */
export function RestOfYear({ form, dispatch }: Props) {
  const { work } = useForecast();
  const counted = useCounted(work);
  const { rest, year, parts } = form;
  const [wanted, setWanted] = useState<string>();
  const options = [
    { key: "", text: baseAlone.name },
    ...work.scenarios.map(({ id, name }) => ({ key: id, text: name })),
  ];
  const chosen = options.find(({ key }) => key === (wanted ?? rest?.scenario))?.key ?? "";
  const found = useMemo(() => scenarioYear(counted, chosen, year), [counted, chosen, year]);
  const kept = useMemo(
    () => scenarioYear(counted, rest?.scenario ?? "", year),
    [counted, rest, year],
  );
  const { connection } = usePane();
  const own = useOwnValues();
  const [told, setTold] = useState<string>();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const rates = useMemo(() => ownSchablon(own), [own]);
  const changedList = useCasesChanged(port, form, rates);
  const fromCases = (port: WorkbookPort): void =>
    void readCells(port, (at) => casesYear(at, form, rates)).then((is) => {
      setTold(is.kind === "refused" ? is.message : undefined);
      if (is.kind === "read") dispatch({ type: "rest", taken: is.read });
    });
  const missing = found.kind === "ok" && rest !== undefined ? unfollowed(found.taken, parts) : [];
  return (
    <div className="follow__rest" role="group" aria-label="Resten av året">
      <h3 className="group__title">Resten av året</h3>
      <p>
        {rest === undefined
          ? "De månader som inte är stängda räknas med en prognos: hämta den ur flikarna Prognos eller Ärenden, eller fyll i den per del."
          : `Hämtad ur: ${rest.name}.`}
      </p>
      {found.kind === "wrong" ? (
        <p className="field__about">{found.message}</p>
      ) : (
        <>
          <Choice label="Scenario" value={chosen} options={options} onChoice={setWanted} />
          <DefaultButton
            text={rest === undefined ? "Hämta resten av året" : "Hämta resten av året på nytt"}
            onClick={() => dispatch({ type: "rest", taken: found.taken })}
          />
        </>
      )}
      {connection.kind === "workbook" && (
        <DefaultButton text="Hämta ur Ärenden" onClick={() => fromCases(connection.port)} />
      )}
      {told !== undefined && <Notice kind="error">{told}</Notice>}
      {isStale(form, kept) && (
        <Notice kind="warn">
          Scenariot har ändrats i Prognos sedan resten av året hämtades. Hämta på nytt om det nya
          ska gälla.
        </Notice>
      )}
      {changedList !== undefined && <Notice kind="warn">{changedList}</Notice>}
      {missing.map(({ id, cost }) => (
        <Notice key={id} kind="info">
          <p>
            {partName(id)} kostar {wholeKronor(cost)}&nbsp;kr i prognosen för {year} men följs inte
            upp här, så den är inte med i helåret.
          </p>
          {found.kind === "ok" && (
            <ActionButton
              text={`Följ upp ${partName(id)} också`}
              onClick={() => dispatch({ type: "addPart", id, taken: found.taken })}
            />
          )}
        </Notice>
      ))}
    </div>
  );
}
