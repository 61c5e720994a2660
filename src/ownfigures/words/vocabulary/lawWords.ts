import { whole, word, type Word } from "./word";

/** 20 timmar is the law's name for SFB, not a number of hours: Malmöutredningen 8.1, 51 kap. 22 § SFB. */
export const lawWords: readonly Word[] = [
  whole(
    "(?:de )?(?:20 första (?:assistans)?timmar\\p{L}*|(?:första )?20 ?(?:assistans)?(?:timmar\\p{L}*|tim\\.?|h)(?: ?(?:\\/|per|i) ?v(?:\\p{L}*|\\.)?)?)",
    {
      parts: ["sfb"],
    },
  ),
  whole("sfb ?(?:och|&|\\+|\\/|samt|,) ?lss|lss ?(?:och|&|\\+|\\/|samt|,) ?sfb", {
    parts: ["total"],
    sum: true,
  }),
  whole(
    "(?:ersättning|betalning|debitering|faktura|fakturor|kostnad|avgift) till (?:försäkringskassan|fk)",
    {
      parts: ["sfb"],
      measure: "cost",
    },
  ),
  whole("till (?:försäkringskassan|fk)", { parts: ["sfb"] }),
  whole("kommunens (?:andel|del)", {}),
  // Before \u201dpersonal\u201d as the staff.
  word("(?<!\\p{L})personal assistance(?!\\p{L})", { assistance: true }),
];
