import { Decimal } from "../../../src/exact/decimal";
import { ModelError } from "../../../src/modelError";
import type { ProviderInputs } from "../../../src/provider/providerInputs";
import { type PathYear, providerPath } from "../../../src/provider/providerPath";
import { readSwedishNumber, type WrittenNumber } from "../../../src/swedish/readNumber";
import { typedShare } from "../../shared/typedShare";

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

export const MOST_YEARS = 15;

/** What a change a year may be: typed in per cent. */
export const GROWTH = { unit: "andel/år", min: -0.5, max: 0.5 } as const;

const growthOf = (text: string, name: string, example: string): Decimal =>
  numberOf(text, name, example, (read) => typedShare(GROWTH, read, `”${name}”`));

function numberOf(
  text: string,
  name: string,
  example: string,
  value = (read: WrittenNumber): Decimal => new Decimal(read.value),
): Decimal {
  const read = readSwedishNumber(text);
  if (read?.kind === "number") return value(read);
  throw new ModelError(
    "invalid",
    read?.message ??
      `”${name}” är ”${text.trim().slice(0, 40)}” men ska vara ett tal, till exempel ${example}.`,
  );
}

/** The provider's years from that of the fields to the last one, or what is wrong. */
export function aheadYears(inputs: ProviderInputs, typed: TypedAhead): Ahead {
  try {
    const first = Math.floor(inputs.period.from / 10_000);
    const last = numberOf(typed.lastYear, "Till och med år", "2030").toNumber();
    if (!Number.isInteger(last) || last <= first || last > first + MOST_YEARS) {
      throw new ModelError(
        "invalid",
        `”Till och med år” ska vara ett år från ${first + 1} till ${first + MOST_YEARS}.`,
      );
    }
    const wageGrowth = growthOf(typed.wageGrowth, "Löneökning per år", "3 %");
    const uplift = growthOf(typed.uplift, "Uppräkning av schablonen per år", "1,5 %");
    const more = numberOf(typed.personsAYear, "Fler brukare per år", "0 eller −2");
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
