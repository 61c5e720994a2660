import { Decimal } from "../exact/decimal";
import { knownField } from "../forecast/fields/fieldOf";
import type { ForecastYear } from "../forecast/results/forecastResult";
import { parts } from "../forecast/results/part";
import type { Cell } from "../labelled/cell";
import { PART_VOLUMES } from "./partVolumes";

const ZERO = new Decimal(0);
const ORE = 2;

/** What is compared of a forecast's year. */
export type YearCompared = Pick<ForecastYear, "parts" | "sfbPersons" | "lssHours">;

/** A year of a scenario. */
export interface ScenarioYear<Year extends YearCompared = ForecastYear> {
  readonly year: Year;
  /** The same year as if the state took over nothing; the year itself where it does not. */
  readonly untaken: Year;
}

/** A part of two forecasts' years as rows: name and the two sides. */
export interface ScenarioPartRows {
  readonly part: string;
  readonly factors: readonly (readonly Cell[])[];
  /** The state's takeover, where it changes the cost of the part on either side. */
  readonly known: readonly (readonly Cell[])[];
}

/**
 * A year of two scenarios, or of two forecasts, part by part: volume, and the cost per unit that
 * follows from the total. A part without a volume has its cost as the only factor; one that is 0 on
 * both sides is left out.
 *
 * A takeover by the state is no change of volume or price: volume and cost per unit are those without
 * it, and what it takes away is a known item. That amount is the scenario's own cost less its cost
 * without the takeover, which depends on no order of the factors and which the user can see in the
 * forecast by taking the takeover out (docs/avvikelse.md).
 */
export function scenarioRows(
  first: ScenarioYear<YearCompared>,
  second: ScenarioYear<YearCompared>,
): readonly ScenarioPartRows[] {
  const sides = [first, second];
  return parts.flatMap(({ id, label }) => {
    const inOre = (year: YearCompared): Decimal => (year.parts[id] ?? ZERO).toDecimalPlaces(ORE);
    const cost = sides.map(({ year }) => inOre(year));
    const untaken = sides.map((side) => inOre(side.untaken));
    if ([...cost, ...untaken].every((kronor) => kronor.isZero())) return [];
    const taken = cost.map((kronor, side) => kronor.minus(untaken[side] ?? kronor));
    const { of, volume = "", price = "" } = PART_VOLUMES[id] ?? {};
    const volumes = of === undefined ? [] : sides.map((side) => Number(side.untaken[of]));
    const split = volumes.length > 0 && volumes.every((each) => each !== 0);
    const amounts = (kronor: readonly Decimal[]) => kronor.map((each) => each.toNumber());
    return [
      {
        part: label,
        factors: split
          ? [
              [volume, ...volumes],
              [price, null, null],
              ["Totalt", ...amounts(cost)],
            ]
          : [["Kostnad", ...amounts(untaken)]],
        known: taken.every((kronor) => kronor.isZero())
          ? []
          : [[knownField("takeover").label, ...amounts(taken)]],
      },
    ];
  });
}
