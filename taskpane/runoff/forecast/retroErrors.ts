import { yearPeriod } from "../../../src/calendar/period";
import { Decimal } from "../../../src/exact/decimal";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { Base } from "../../../src/forecast/base/base";
import { ModelError } from "../../../src/modelError";
import { sfbCost } from "../../../src/rules/sfbCost";
import type { FetchedForm } from "../../risk/form";
import { wholeKronor } from "../../shared/numbers";
import type { Calculated } from "../evaluate";
import type { RetroAnswers } from "./retroIntake";

/** What Retro gives Osäkerhet: told first, and taken in one step. */
export interface RetroErrors {
  /** The one of the SFB persons is left as it is where the invoices are of LSS too. */
  readonly stockError?: FetchedForm;
  readonly knownError?: FetchedForm;
  /** In sentences. */
  readonly told: readonly string[];
}

/** A person on 20 hours the whole base year, kr. @throws ModelError for a year without a schablon. */
function personOf(year: number, { ownRates }: Calculated): Decimal {
  return sfbCost({
    period: yearPeriod(year),
    persons: new Decimal(1),
    ...(ownRates && { ownRates }),
  });
}

function refusal({ source, result }: Calculated, base: Base | undefined): string | undefined {
  if (source.unit === "tusen dollar") return "Triangeln är inte i kronor eller personer.";
  if (base?.values.year === undefined) {
    return "Prognosen har inget basår än. Hämta eller fyll i det i fliken Prognos först.";
  }
  if ((base.example === undefined) === (source.example === true)) {
    return "Exempel blandas inte med egna siffror: triangeln och prognosens basår ska båda vara egna eller båda exempel.";
  }
  return result.total.standardError === null
    ? "Medelfelet är okänt: triangeln har för få perioder. Läs fler månader eller år."
    : undefined;
}

/**
 * The standard error of what is outstanding as Osäkerhet takes it: kr of what is booked, and over what a person costs
 * in the base year that of the SFB persons; of a triangle of persons theirs alone.
 *
 * @param today as 2026-03-31, for a source without a day of its own.
 */
export function retroErrors(
  calculated: Calculated,
  law: RetroAnswers["law"],
  base: Base | undefined,
  today: string,
): RetroErrors | { readonly refused: string } {
  const refused = refusal(calculated, base);
  if (refused !== undefined) return { refused };
  const { source, result } = calculated;
  const from = `ur Retro ${source.dataDate === "" ? today : source.dataDate}, ${source.name}`;
  const fetched = (value: Decimal, decimals: number): FetchedForm => ({
    value: swedishNumber(value.toDecimalPlaces(decimals)),
    from,
  });
  const error = new Decimal(result.total.standardError ?? 0);
  if (source.unit === "personer") {
    const stockError = fetched(error, 2);
    return { stockError, told: [`Medelfelet är ${stockError.value} personer.`] };
  }
  const knownError = fetched(error, 0);
  const kronor = `Medelfelet i det som återstår är ${wholeKronor(error)} kr.`;
  if (law !== "sfb") {
    return {
      knownError,
      told: [kronor, "Antalet SFB-personer lämnas: fakturorna gäller inte bara SFB."],
    };
  }
  try {
    const year = Number(base?.values.year);
    const person = personOf(year, calculated);
    const stockError = fetched(error.div(person), 2);
    return {
      ...{ stockError, knownError },
      told: [
        kronor,
        `En person med 20 timmar i veckan kostar ${wholeKronor(person)} kr ${year}, så det är ${stockError.value} SFB-personer.`,
      ],
    };
  } catch (problem) {
    if (problem instanceof ModelError) return { refused: problem.message };
    throw problem;
  }
}
