import { isGiven } from "./argument";
import type { OpenContext } from "./openContext";
import { NotOpen } from "./paCalls";

/** The schablon of a year, with an uplift for the years that are not decided. A formula without =. */
export function openRate(
  year: string,
  context: OpenContext,
  uplift: string | undefined,
  own: string | undefined,
): string {
  if (isGiven(own)) throw new NotOpen("Egna schablonbelopp (belopp) skrivs inte som formler.");
  if (!isGiven(uplift)) return context.plan.rate(year, undefined);
  const qualified = context.qualified(uplift);
  if (qualified === undefined) throw new NotOpen("Uppräkningen är varken en cell eller ett tal.");
  return context.plan.rate(year, qualified);
}
