import { areaOf, placeOf } from "./areaOf";
import { isGiven } from "./argument";
import type { OpenContext } from "./openContext";
import { NotOpen } from "./paCalls";

/**
 * The schablon of a year, with an uplift and the user's own amounts for the years that are not decided. A formula
 * without =.
 */
export function openRate(
  year: string,
  context: OpenContext,
  uplift: string | undefined,
  own: string | undefined,
): string {
  const qualified = isGiven(uplift) ? context.qualified(uplift) : undefined;
  if (isGiven(uplift) && qualified === undefined) {
    throw new NotOpen("Uppräkningen är varken en cell eller ett tal.");
  }
  if (!isGiven(own)) return context.plan.rate(year, qualified);
  const area = areaOf(own, "belopp", context);
  return context.plan.rate(year, qualified, context.plan.own(placeOf(area), area));
}
