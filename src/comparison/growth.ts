import { Decimal } from "../exact/decimal";
import { roundedParts } from "../exact/roundedParts";
import { ordersOf, shapleySums } from "../variance/shapleySums";

/** A year whose cost is the product of its factors, in the same order every year. */
export interface GrowthYear {
  readonly year: number;
  readonly factors: readonly Decimal[];
}

/** How the cost has changed from one year to a later one, and what each factor has added. */
export interface GrowthStep {
  readonly from: number;
  readonly through: number;
  readonly before: Decimal;
  readonly after: Decimal;
  /** By factor; they sum to the change. */
  readonly parts: readonly Decimal[];
}

export interface Growth {
  /** From each year to the next that is known. */
  readonly steps: readonly GrowthStep[];
  /** From the first to the last: each factor's steps together. */
  readonly whole: GrowthStep;
  /** Swedish: a year that is missing between two others makes one step of several years. */
  readonly gaps: readonly string[];
}

const costOf = ({ factors }: GrowthYear): Decimal =>
  factors.reduce((all, factor) => all.times(factor), new Decimal(1));

function stepOf(one: GrowthYear, next: GrowthYear): GrowthStep {
  const orders = ordersOf(one.factors.length);
  return {
    ...{ from: one.year, through: next.year, before: costOf(one), after: costOf(next) },
    parts: shapleySums(one.factors, next.factors).map((sum) => sum.div(orders)),
  };
}

/** More decimals than anything is shown with, fewer than are calculated. */
const DECIMALS = 20;

/** The parts as the change that they sum to: what 40 digits leave of a third is placed. */
function exactStep(step: GrowthStep): GrowthStep {
  const change = step.after.minus(step.before).toDecimalPlaces(DECIMALS);
  return { ...step, parts: roundedParts(step.parts, change, DECIMALS) };
}

/**
 * The growth of a cost that is a product, split on its factors by Shapley value a year at a time and summed
 * (docs/decisions/shapley.md): exact, and the same in whatever order the factors are listed. Undefined with
 * fewer than two years.
 */
export function growthOf(years: readonly GrowthYear[]): Growth | undefined {
  const inOrder = years.toSorted((one, other) => one.year - other.year);
  const steps = inOrder.slice(1).map((next, place) => stepOf(inOrder[place] ?? next, next));
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const parts = first.parts.map((_, place) =>
    steps.reduce<Decimal>((sum, step) => sum.plus(step.parts[place] ?? 0), new Decimal(0)),
  );
  return {
    steps: steps.map(exactStep),
    whole: exactStep({
      ...{ from: first.from, through: last.through, before: first.before, after: last.after },
      parts,
    }),
    gaps: steps
      .filter(({ from, through }) => through - from > 1)
      .map(
        ({ from, through }) =>
          `Uppgifter saknas mellan ${from} och ${through}: förändringen delas i ett steg.`,
      ),
  };
}
