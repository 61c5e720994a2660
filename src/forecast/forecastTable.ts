import type { Decimal } from "../exact/decimal";
import { yearInOre } from "./yearInOre";
import type { Forecast, ForecastYear } from "./forecastResult";
import type { ResolvedBase } from "./resolvedBase";

/** An answer for a cell; what is not known is an empty text. */
type Answer = Decimal | number | string;

function column<const Id extends string>(
  id: Id,
  label: string,
  of: (year: ForecastYear) => Answer | undefined,
) {
  return { id, label, of };
}

/**
 * The columns of a forecast as a table by year. SFB, LSS, the own provider, sick pay and the known items
 * sum to the total.
 */
export const forecastColumns = [
  column("year", "År", ({ year }) => year),
  column("sfb", "SFB", ({ parts }) => parts.sfb),
  column("lss", "LSS", ({ parts }) => parts.lss),
  column("provider", "Egen regi", ({ parts }) => parts.provider),
  column("total", "Totalt", ({ total }) => total),
  column("budget", "Budget", ({ budget }) => budget),
  column("deviation", "Avvikelse", ({ deviation }) => deviation),
  column("sickPay", "Sjuklön", ({ parts }) => parts.sickPay),
  column("oneOffs", "Kända poster", ({ parts }) => parts.oneOffs),
  column("perInhabitant", "Kr per invånare", ({ perInhabitant }) => perInhabitant),
  column("sfbPersons", "SFB-personer", ({ sfbPersons }) => sfbPersons),
  column("lssPersons", "LSS-personer", ({ lssPersons }) => lssPersons),
  column("lssHours", "LSS-timmar", ({ lssHours }) => lssHours),
  column("schablon", "Schablonbelopp", ({ schablon }) => schablon),
  column("schablonStatus", "Schablonens status", ({ schablonStatus }) => schablonStatus),
  column("kind", "Underlag", ({ kind }) => kind),
] as const;

export type ForecastColumnId = (typeof forecastColumns)[number]["id"];

/** The base year's row where its outturn is not known: what is known of it, so that the years after keep their places. */
function withoutOutturn({ year, series, given }: ResolvedBase): readonly Answer[] {
  const known: Readonly<Partial<Record<ForecastColumnId, Answer | undefined>>> = {
    year,
    budget: series.budget.get(year)?.toDecimalPlaces(2),
    sfbPersons: given.get("sfbPersons"),
    lssPersons: given.get("lssPersons"),
    lssHours: given.get("lssHours"),
    kind: "utfall saknas",
  };
  return forecastColumns.map(({ id }) => known[id] ?? "");
}

/** A forecast as rows under {@link forecastColumns}, the base year first; kr in whole öre. */
export function forecastTable(
  base: ResolvedBase,
  { years }: Pick<Forecast, "years">,
): readonly (readonly Answer[])[] {
  const rows = years.map((year) => {
    const inOre = yearInOre(year);
    return forecastColumns.map(({ of }) => of(inOre) ?? "");
  });
  return years[0]?.kind === "utfall" ? rows : [withoutOutturn(base), ...rows];
}
