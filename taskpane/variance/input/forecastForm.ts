import { forecastRows, type YearFigures } from "../../../src/variance/forecastRows";
import type { WrittenFigures } from "../../documents/forecast/writtenFigures";
import { emptyRow, type VarianceForm } from "../form";
import { typedRow } from "../typedRows";
import type { WrittenForecast } from "./writtenForecasts";

type Scenario = WrittenFigures["scenarios"][number];

/** What is compared: a year of a written forecast's scenario, and its outturn as far as it is known. */
export interface ForecastChoice {
  readonly forecast: Pick<WrittenForecast, "name" | "figures">;
  readonly scenario: Scenario;
  readonly year: Scenario["years"][number];
  readonly outturn: YearFigures | undefined;
}

/** A written forecast and the outturn as the view compares them; what is not known is left to be filled in. */
export function forecastForm(
  { forecast: { name, figures }, scenario, year, outturn }: ForecastChoice,
  { method }: Pick<VarianceForm, "method">,
): VarianceForm {
  return {
    kind: "forecast-outturn",
    method,
    names: [name, `Utfall ${year.year}`],
    year: String(year.year),
    origin: `${name}, ${scenario.name}, mot utfall ${year.year}`,
    isExample: figures.example !== undefined,
    parts: forecastRows(year, outturn).map(({ part, factors, known }) => ({
      name: part,
      factors: factors.map(typedRow),
      known: known.length === 0 ? [emptyRow] : known.map(typedRow),
    })),
  };
}
