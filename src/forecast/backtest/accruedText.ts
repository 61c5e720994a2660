import type { BackTestPart } from "./backTest";
import { errorText } from "./errorText";
import { type AheadTest, aheadMethods } from "./oneYearAhead";
import { yearsText } from "./yearsText";

/**
 * The mean errors once more, against the outturn with late invoices in the years that they are for; undefined where
 * there are none, or no year that the methods share.
 */
export function accruedText({ accrued }: AheadTest, part: BackTestPart): string | undefined {
  const of = accrued.filter((each) => each.part === part);
  const years = of[0]?.common?.years;
  if (years === undefined) return undefined;
  const told = aheadMethods.flatMap(({ id, label }) => {
    const figures = of.find(({ method }) => method === id)?.common;
    return figures === undefined ? [] : [`${label.toLowerCase()} ${errorText(figures)}`];
  });
  return `Mot utfallet med sena fakturor i det år de avser, ${yearsText(years)}: ${told.join(", ")}.`;
}
