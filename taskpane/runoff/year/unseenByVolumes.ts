import { ModelError } from "../../../src/modelError";
import type { OwnRates } from "../../../src/rules/ownRates";
import { servicePeriod } from "../../../src/runoff/reading/servicePeriod";
import { driverMonths } from "../../../src/runoff/year/driverMonths";
import type { Source } from "../input/source";
import { typedOfYear } from "./typedOfYear";
import type { YearTyped } from "./yearTyped";

/**
 * The months without any invoice by the volumes typed for the full year, kr, so that one month has one
 * forecast; undefined: no volumes, or no months of kronor. What is typed wrong is told where it is typed.
 */
export function unseenByVolumes(
  { unit, unseen }: Source,
  fields: YearTyped,
  ownRates?: OwnRates,
): readonly number[] | undefined {
  if (unit !== "kr" || unseen.length === 0) return undefined;
  try {
    const sfbPersons = typedOfYear(fields, "sfbPersons");
    const lssHours = typedOfYear(fields, "lssHours");
    if (sfbPersons === undefined && lssHours === undefined) return undefined;
    const amounts = unseen.flatMap((name) => {
      const period = servicePeriod(name);
      if (period?.month === undefined) return [];
      const { year, month } = period;
      return driverMonths([{ month, sfbPersons, lssHours }], { year, ownRates });
    });
    return amounts.length === unseen.length
      ? amounts.map(({ drivers }) => drivers.toNumber())
      : undefined;
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return undefined;
  }
}
