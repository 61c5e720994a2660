import { Decimal } from "../../exact/decimal";
import type { VarianceMethod } from "../comparison";
import { type Variance, variance } from "../variance";
import { type PartsVariance, varianceOfParts } from "../varianceOfParts";
import { malmoYear } from "./malmoYear";

interface Volume {
  readonly names: readonly [volume: string, price: string];
  readonly budget: number;
  readonly outturn: number;
}

/** Two factors, volume and cost per unit, from the year's cost on the two sides, kr. */
function byVolume(
  { names, ...volume }: Volume,
  cost: { budget: Decimal; activity: Decimal; outturn: Decimal },
  method: VarianceMethod,
  known: readonly { readonly name: string; readonly kronor: Decimal }[] = [],
): Variance {
  const zero = new Decimal(0);
  return variance({
    method,
    factors: names,
    known: known.map(({ name, kronor }) => ({ name, budget: zero, outturn: kronor })),
    cells: [
      {
        budget: [new Decimal(volume.budget), cost.budget.div(volume.budget)],
        outturn: [new Decimal(volume.outturn), cost.activity.div(volume.outturn)],
        budgetTotal: cost.budget,
        outturnTotal: cost.outturn,
      },
    ],
  });
}

/**
 * Malmö's budget deviation of a year, 2020-2025, by part, kr: known items, volume and cost per unit for
 * SFB and LSS. The report gives the own provider no budgeted volume, so its net cost is one factor.
 */
export function malmoDeviation(year: number, method: VarianceMethod = "shapley"): PartsVariance {
  const { report, known, sfbActivity } = malmoYear(year);
  const kronor = (tkr: number): Decimal => new Decimal(tkr).times(1000);
  const { sfb, lss, provider } = report;
  const lssCost = kronor(lss.cost);
  return varianceOfParts([
    {
      part: "SFB",
      variance: byVolume(
        {
          names: ["Personer", "Kostnad per person"],
          budget: sfb.budgetPersons,
          outturn: sfb.persons,
        },
        { budget: kronor(sfb.budget), activity: sfbActivity, outturn: kronor(sfb.cost) },
        method,
        known,
      ),
    },
    {
      part: "LSS",
      variance: byVolume(
        { names: ["Timmar", "Kostnad per timme"], budget: lss.budgetHours, outturn: lss.hours },
        { budget: kronor(lss.budget), activity: lssCost, outturn: lssCost },
        method,
      ),
    },
    {
      part: "Egen regi",
      variance: variance({
        method,
        factors: ["Nettokostnad utöver kommunbidraget"],
        cells: [{ budget: [kronor(provider.budget)], outturn: [kronor(provider.cost)] }],
      }),
    },
  ]);
}
