import { Decimal } from "../exact/decimal";
import type { ForecastYear } from "../forecast/forecastResult";
import { parts, type PartId } from "../forecast/part";
import type { Cell } from "../labelled/cell";

const ZERO = new Decimal(0);

/** A part of two forecasts' years as rows: name and the two sides. */
export interface ScenarioPartRows {
  readonly part: string;
  readonly factors: readonly (readonly Cell[])[];
}

/** What a part's cost is made of: its volume, and what the cost per unit is called. */
const VOLUMES: Partial<
  Record<
    PartId,
    { readonly volume: string; readonly price: string; readonly of: keyof ForecastYear }
  >
> = {
  sfb: { volume: "Personer", price: "Kostnad per person", of: "sfbPersons" },
  lss: { volume: "Timmar", price: "Kostnad per timme", of: "lssHours" },
};

/**
 * A year of two scenarios, or of two forecasts, part by part: volume, and the cost per unit that
 * follows from the total. A part without a volume has its cost as the only factor; one that is 0 on
 * both sides is left out.
 */
export function scenarioRows(
  first: ForecastYear,
  second: ForecastYear,
): readonly ScenarioPartRows[] {
  const sides = [first, second];
  return parts.flatMap(({ id, label }) => {
    const cost = sides.map((side) => side.parts[id] ?? ZERO);
    if (cost.every((kronor) => kronor.isZero())) return [];
    const amounts = cost.map((kronor) => kronor.toDecimalPlaces(2).toNumber());
    const { of, volume = "", price = "" } = VOLUMES[id] ?? {};
    const volumes = of === undefined ? [] : sides.map((side) => Number(side[of]));
    const split = volumes.length > 0 && volumes.every((each) => each !== 0);
    const factors = split
      ? [
          [volume, ...volumes],
          [price, null, null],
          ["Totalt", ...amounts],
        ]
      : [["Kostnad", ...amounts]];
    return [{ part: label, factors }];
  });
}
