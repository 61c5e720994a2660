import { ModelError } from "../../../src/modelError";
import type { ProviderInputs } from "../../../src/provider/providerInputs";
import { type PathYear, providerPath } from "../../../src/provider/providerPath";
import { type TypedSpec, typedValue } from "../../work/typedFigure";

/** What is typed about the years ahead. */
export interface TypedAhead {
  readonly lastYear: string;
  readonly wageGrowth: string;
  readonly uplift: string;
  /** Persons more (or fewer, negative) each year. */
  readonly personsAYear: string;
}

export type Ahead =
  | { readonly kind: "ok"; readonly years: readonly PathYear[] }
  | { readonly kind: "wrong"; readonly message: string };

const MOST_YEARS = 15;

/** What a change a year may be: typed in per cent. */
export const GROWTH = { unit: "andel/år", min: -0.5, max: 0.5 } as const;

const ANY = { min: -1e6, max: 1e6, above: false, whole: false } as const;
const LAST_YEAR: TypedSpec = { ...ANY, id: "year", label: "Till och med år", unit: "år" };
export const WAGES: TypedSpec = { ...ANY, ...GROWTH, label: "Löneökning per år" };
const UPLIFT: TypedSpec = { ...ANY, ...GROWTH, label: "Uppräkning av schablonen per år" };
const PERSONS: TypedSpec = { ...ANY, label: "Fler brukare per år", unit: "personer" };

/** The provider's years from that of the fields to the last one, or what is wrong. */
export function aheadYears(inputs: ProviderInputs, typed: TypedAhead): Ahead {
  try {
    const first = Math.floor(inputs.period.from / 10_000);
    const last = typedValue(LAST_YEAR, typed.lastYear).toNumber();
    if (!Number.isInteger(last) || last <= first || last > first + MOST_YEARS) {
      throw new ModelError(
        "invalid",
        `”Till och med år” ska vara ett år från ${first + 1} till ${first + MOST_YEARS}.`,
      );
    }
    const wageGrowth = typedValue(WAGES, typed.wageGrowth);
    const uplift = typedValue(UPLIFT, typed.uplift);
    const more = typedValue(PERSONS, typed.personsAYear);
    const steps = Array.from({ length: last - first }, (_, place) => ({
      year: first + place + 1,
      wageGrowth,
      persons: inputs.values.persons.plus(more.times(place + 1)),
    }));
    return { kind: "ok", years: providerPath(inputs, steps, uplift) };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { kind: "wrong", message: error.message };
  }
}
