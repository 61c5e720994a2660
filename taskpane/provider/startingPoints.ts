import type { ProviderGiven } from "../../src/provider/providerInputs";
import { MALMO_EXAMPLE } from "../../malmo/malmoExample";
import { malmoCalibrated } from "../../malmo/provider/malmoCalibrated";
import { malmoInputs } from "../../malmo/provider/malmoInputs";
import { malmoYears } from "../../malmo/provider/malmoYears";
import { type Typed, typedOf } from "./typedFields";

export interface StartingPoint {
  readonly key: string;
  readonly name: string;
  /** Whose figures they are, where they are not the user's own. */
  readonly example?: string;
  readonly typed: () => Typed;
}

/** A year and hours that are nobody's; everything else is as assumed. */
const SOME: ProviderGiven = { year: 2025, sfbActiveHours: 10_000, monthlyPay: 28_000 };

function malmo(year: number): Typed {
  const solution = malmoCalibrated(year);
  return typedOf(solution.solved ? solution.inputs.given : malmoInputs(year).given);
}

const years = malmoYears.map(({ year }) => year).toReversed();
const INVENTED = "Exempel: förvalda värden";

export const OWN = "own";
export const EXAMPLE = `malmo-${years[0] ?? ""}`;

/** What the fields can be filled with: what one types oneself, and examples, Malmö's latest year first. */
export const startingPoints: readonly StartingPoint[] = [
  { key: OWN, name: "Egna uppgifter", typed: () => ({}) },
  ...years.map((year) => ({
    key: `malmo-${year}`,
    name: `${MALMO_EXAMPLE} ${year}`,
    example: MALMO_EXAMPLE,
    typed: () => malmo(year),
  })),
  { key: "defaults", name: INVENTED, example: INVENTED, typed: () => typedOf(SOME) },
];
