import type { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import { providerChanges } from "../../provider/providerChanges";
import { providerResult } from "../../provider/providerResult";
import { resolveInputs } from "../../provider/resolveInputs";
import { withGiven } from "../../provider/withGiven";
import type { ProviderGivenText } from "../base/providerGivenText";
import type { DeficitModel } from "./deficitModel";

/** Amounts that follow the wages beside the pay itself. */
export const FOLLOW_WAGES = [
  "obPerHour",
  "obPerJourHour",
  "travelCost",
  "administration",
  "administrationPerHour",
] as const;

/**
 * The provider's own model (docs/egen-regi.md) as a deficit per person: the base year's provider with the pay
 * and other amounts of the year and the year's schablon. Each year is calculated once.
 */
export function providerModelDeficit(given: ProviderGivenText, baseYear: number): DeficitModel {
  const start = resolveInputs({ ...given, year: baseYear });
  const { persons } = start.values;
  if (persons.isZero()) {
    throw new ModelError(
      "invalid",
      "\u201dBrukare\u201d i egen regis modell är 0. Ange antalet i snitt under basåret.",
    );
  }
  const known = new Map<string, Decimal>();
  return (wages, rate, year) => {
    const key = `${year} ${wages.toString()} ${rate.toString()}`;
    let deficit = known.get(key);
    if (deficit === undefined) {
      const amounts = FOLLOW_WAGES.map((id) => [id, start.values[id].times(wages)]);
      const inputs = withGiven(start, {
        ...providerChanges.pay(start, wages),
        ...(Object.fromEntries(amounts) as Partial<Record<(typeof FOLLOW_WAGES)[number], Decimal>>),
        year,
        schablon: rate,
      });
      deficit = providerResult(inputs).result.neg().div(persons);
      known.set(key, deficit);
    }
    return deficit;
  };
}
