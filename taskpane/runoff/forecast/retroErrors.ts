import { monthPeriod, type Period, yearPeriod } from "../../../src/calendar/period";
import { Decimal } from "../../../src/exact/decimal";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { Base } from "../../../src/forecast/base/base";
import { ModelError } from "../../../src/modelError";
import { sfbCost } from "../../../src/rules/sfbCost";
import { servicePeriod } from "../../../src/runoff/reading/servicePeriod";
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

interface Behind {
  /** kr. */
  readonly error: number;
  /** A person on 20 hours the whole period, kr. */
  readonly person: Decimal;
  /** "december 2025" */
  readonly when: string;
}

const costOf = (period: Period, { ownRates }: Calculated): Decimal =>
  sfbCost({ period, persons: new Decimal(1), ...(ownRates && { ownRates }) });

/**
 * Whose persons the error of the stock is: those of the base year's last period, whose invoices are the last to come
 * and who are there at its end. Where it has no error of its own, of all that is outstanding over a year's cost.
 *
 * @throws ModelError for a period without a schablon.
 */
function behindStock(calculated: Calculated, baseYear: number): Behind {
  const { origins, total } = calculated.result;
  const last = origins
    .map(({ origin, standardError }) => ({ period: servicePeriod(origin), standardError, origin }))
    .findLast(({ period }) => period?.year === baseYear);
  const { year, month } = last?.period ?? { year: baseYear, month: undefined };
  const period = month === undefined ? yearPeriod(year) : monthPeriod(year, month);
  return last === undefined || last.standardError === null
    ? {
        error: total.standardError ?? 0,
        person: costOf(yearPeriod(baseYear), calculated),
        when: String(baseYear),
      }
    : { error: last.standardError, person: costOf(period, calculated), when: last.origin };
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
 * The standard error of what is outstanding as Osäkerhet takes it: kr of what is booked, and of the base year's
 * last period over what a person costs in it that of the SFB persons; of a triangle of persons theirs alone.
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
    const { error: own, person, when } = behindStock(calculated, Number(base?.values.year));
    const stockError = fetched(new Decimal(own).div(person), 2);
    return {
      ...{ stockError, knownError },
      told: [
        kronor,
        `För ${when} är det ${wholeKronor(new Decimal(own))} kr, och en person med 20 timmar i veckan kostar då ${wholeKronor(person)} kr: ${stockError.value} SFB-personer vid basårets slut.`,
      ],
    };
  } catch (problem) {
    if (problem instanceof ModelError) return { refused: problem.message };
    throw problem;
  }
}
