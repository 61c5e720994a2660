import { Decimal } from "../../exact/decimal";
import { yearInOre } from "./yearInOre";
import type { Forecast } from "./forecastResult";

/** An answer for a cell; what is not known is an empty text. */
type Answer = Decimal | number | string;

/**
 * The columns of a forecast as a table by year. SFB, LSS, the own provider, sick pay and the known items
 * sum to the total.
 */
export const forecastColumns = [
  { id: "year", label: "År" },
  { id: "sfb", label: "SFB" },
  { id: "lss", label: "LSS" },
  { id: "provider", label: "Egen regi" },
  { id: "total", label: "Totalt" },
  { id: "budget", label: "Budget" },
  { id: "deviation", label: "Avvikelse" },
  { id: "sickPay", label: "Sjuklön" },
  { id: "oneOffs", label: "Kända poster" },
  { id: "perInhabitant", label: "Kr per invånare" },
  { id: "sfbPersons", label: "SFB-personer" },
  { id: "lssPersons", label: "LSS-personer" },
  { id: "lssHours", label: "LSS-timmar" },
  { id: "schablon", label: "Schablonbelopp" },
  { id: "schablonStatus", label: "Schablonens status" },
  { id: "kind", label: "Underlag" },
] as const;

export type ForecastColumnId = (typeof forecastColumns)[number]["id"];

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
