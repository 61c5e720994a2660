import type { Decimal } from "../exact/decimal";
import { yearInOre } from "./yearInOre";
import type { Forecast, ForecastYear } from "./forecastResult";

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
  column("kind", "Underlag", ({ kind, parts }) =>
    Object.keys(parts).length === 0 ? "utfall saknas" : kind,
  ),
] as const;

export type ForecastColumnId = (typeof forecastColumns)[number]["id"];

/** A forecast as rows under {@link forecastColumns}, the base year first; kr in whole öre. */
export function forecastTable({
  years,
  baseRow,
}: Pick<Forecast, "years" | "baseRow">): readonly (readonly Answer[])[] {
  // It stands there also where nothing is known of it, so that the years after keep their places.
  const all = years[0] === baseRow ? years : [baseRow, ...years];
  return all.map((year) => {
    const inOre = yearInOre(year);
    return forecastColumns.map(({ of }) => of(inOre) ?? "");
  });
}
