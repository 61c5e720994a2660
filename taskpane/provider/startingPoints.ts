import type { ProviderGiven } from "../../src/provider/providerInputs";
import { malmoCalibrated } from "../../malmo/provider/malmoCalibrated";
import { malmoInputs } from "../../malmo/provider/malmoInputs";
import { malmoYears } from "../../malmo/provider/malmoYears";
import { type Typed, typedOf } from "./typedFields";

export interface StartingPoint {
  readonly key: string;
  readonly name: string;
  readonly typed: () => Typed;
}

/** A year and hours to begin from; everything else is as assumed. */
const EXAMPLE: ProviderGiven = { year: 2025, sfbActiveHours: 10_000, monthlyPay: 28_000 };

function malmo(year: number): Typed {
  const solution = malmoCalibrated(year);
  return typedOf(solution.solved ? solution.inputs.given : malmoInputs(year).given);
}

/** What the fields can be filled with, Malmö's latest year first. */
export const startingPoints: readonly StartingPoint[] = [
  ...malmoYears.toReversed().map(({ year }) => ({
    key: `malmo-${year}`,
    name: `Malmö ${year}`,
    typed: () => malmo(year),
  })),
  { key: "defaults", name: "Förvalda värden", typed: () => typedOf(EXAMPLE) },
];
