import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState } from "react";
import { useForecast } from "../../forecast/ForecastContext";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import type { VarianceForm } from "../form";
import { forecastForm } from "./forecastForm";
import { knownOutturn } from "./knownOutturn";
import type { WrittenForecast } from "./writtenForecasts";

interface Props {
  readonly forecasts: readonly WrittenForecast[];
  readonly method: VarianceForm["method"];
  readonly onTake: (form: VarianceForm) => void;
  readonly onCancel: () => void;
}

const LIST = new Intl.ListFormat("sv-SE", { type: "conjunction" });

/** Choices among what has no ids: by their place. */
const byPlace = (texts: readonly string[]) =>
  texts.map((text, place) => ({ key: String(place), text }));

/** A forecast that stands in the workbook, and the year whose outturn it is compared with. */
export function FromWritten({ forecasts, method, onTake, onCancel }: Props) {
  const { work } = useForecast();
  const [place, setPlace] = useState("0");
  const [scenarioPlace, setScenarioPlace] = useState("0");
  const [chosenYear, setYear] = useState<string>();
  const forecast = forecasts[Number(place)] ?? forecasts[0];
  const scenarios = forecast?.figures.scenarios ?? [];
  const scenario = scenarios[Number(scenarioPlace)] ?? scenarios[0];
  const outturnOf = (year: number) => knownOutturn(work, year, forecast?.figures.example);
  const years = scenario?.years ?? [];
  const year =
    years.find((each) => String(each.year) === chosenYear) ??
    years.findLast((each) => outturnOf(each.year) !== undefined) ??
    years[0];
  if (forecast === undefined || scenario === undefined || year === undefined) return null;
  const outturn = outturnOf(year.year);
  return (
    <div className="preview" role="group" aria-label="Skriven prognos">
      <Choice
        label="Prognos"
        value={place}
        options={byPlace(
          forecasts.map(
            ({ name, date, kept }) => `${name}, skriven ${date}${kept ? ", behållet blad" : ""}`,
          ),
        )}
        onChoice={(next) => {
          setPlace(next);
          setScenarioPlace("0");
        }}
      />
      <Choice
        label="Scenario"
        value={scenarioPlace}
        options={byPlace(scenarios.map(({ name }) => name))}
        onChoice={setScenarioPlace}
      />
      <Choice
        label="Utfallets år"
        value={String(year.year)}
        options={years.map((each) => ({ key: String(each.year), text: String(each.year) }))}
        onChoice={setYear}
      />
      {forecast.changed.length > 0 && (
        <Notice kind="warn">
          {forecast.changed.length === 1 ? "Bladet" : "Bladen"} {LIST.format(forecast.changed)} har
          ändrats sedan {forecast.date}. Här jämförs prognosen som den skrevs då, inte det som står
          i {forecast.changed.length === 1 ? "bladet" : "bladen"} nu.
        </Notice>
      )}
      <p>
        {outturn === undefined
          ? `Prognos har inget utfall för ${year.year}. Fyll i det i fälten efteråt, eller hämta det först i fliken Prognos.`
          : `Utfallet ${year.year} tas från fliken Prognos. Det som saknas där fyller du i efteråt.`}
      </p>
      <div className="start__row">
        <PrimaryButton
          text="Jämför"
          onClick={() => onTake(forecastForm({ forecast, scenario, year, outturn }, { method }))}
        />
        <DefaultButton text="Avbryt" onClick={onCancel} />
      </div>
    </div>
  );
}
