import { Decimal } from "../../exact/decimal";
import { yearInOre } from "./yearInOre";
import type { Forecast, ForecastYear } from "./forecastResult";
import type { PartId } from "./part";

/** An answer for a cell; what is not known is an empty text. */
type Answer = Decimal | number | string;

/** What a column holds: pane and sheet show all of one kind alike. */
export type ForecastFigure =
  | "year"
  | "part"
  | "total"
  | "compared"
  | "perInhabitant"
  | "persons"
  | "hours"
  | "rate"
  | "status"
  | "basis";

/** A part is a column of parts and nothing else is: pane and sheet say that these make the total. */
type AnyColumn = { readonly label: string; readonly short?: string } & (
  | { readonly id: PartId; readonly figure: "part" }
  | {
      readonly id: Exclude<keyof ForecastYear, "parts">;
      readonly figure: Exclude<ForecastFigure, "part">;
    }
);

/**
 * The columns of a forecast as a table by year, in the order in which PA.PROGNOS answers. `short`: over a
 * narrow column.
 */
export const forecastColumns = [
  { id: "year", label: "År", figure: "year" },
  { id: "sfb", label: "SFB", figure: "part" },
  { id: "lss", label: "LSS", figure: "part" },
  { id: "provider", label: "Egen regi", figure: "part" },
  { id: "total", label: "Totalt", figure: "total" },
  { id: "budget", label: "Budget", figure: "compared" },
  { id: "deviation", label: "Avvikelse", figure: "compared" },
  { id: "sickPay", label: "Sjuklön", figure: "part" },
  { id: "oneOffs", label: "Kända poster", figure: "part" },
  { id: "perInhabitant", label: "Kr per invånare", figure: "perInhabitant" },
  { id: "sfbPersons", label: "SFB-personer", figure: "persons" },
  { id: "lssPersons", label: "LSS-personer", figure: "persons" },
  { id: "lssHours", label: "LSS-timmar", figure: "hours" },
  { id: "schablon", label: "Schablonbelopp", short: "Schablon, kr", figure: "rate" },
  { id: "schablonStatus", label: "Schablonens status", figure: "status" },
  { id: "kind", label: "Underlag", figure: "basis" },
] as const satisfies readonly AnyColumn[];

export type ForecastColumn = (typeof forecastColumns)[number];
export type ForecastColumnId = ForecastColumn["id"];

/** The columns as pane and sheet show them: the parts side by side before their total. */
export const shownColumns: readonly ForecastColumn[] = [
  ...forecastColumns.filter(({ figure }) => figure === "year"),
  ...forecastColumns.filter(({ figure }) => figure === "part"),
  ...forecastColumns.filter(({ figure }) => figure !== "year" && figure !== "part"),
];

/** More than a cell shows are noise: hours per person of fifteen digits give no whole hours. */
const DIGITS = 15;

/** A forecast as rows under {@link forecastColumns}, the base year first; kr in whole öre. */
export function forecastTable({
  years,
  baseRow,
}: Pick<Forecast, "years" | "baseRow">): readonly (readonly Answer[])[] {
  // It stands there also where nothing is known of it, so that the years after keep their places.
  const all = years[0] === baseRow ? years : [baseRow, ...years];
  return all.map((year) => {
    const { parts, ...others } = yearInOre(year);
    const isKnown = Object.keys(parts).length > 0;
    const kind = isKnown ? others.kind : "utfall saknas";
    const answers = { ...others, ...parts, kind };
    return forecastColumns.map(({ id }) => {
      const answer: Answer = answers[id] ?? "";
      return answer instanceof Decimal ? answer.toSignificantDigits(DIGITS) : answer;
    });
  });
}
