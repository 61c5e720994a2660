import { SECTION } from "./report";

/** What the report says of wages and schablon 2020-2024, and prints of it. */
export const WAGE_GAP = {
  baseYear: 2020,
  year: 2024,
  wageIncrease: 59,
  printedSchablonIncrease: 29,
  printedSchablonShare: 0.094,
  printedGap: 30,
  source: `${SECTION.provider}: ”ökade assistansersättningen med 9,4 procent eller 29 kronor per timme och lönerna med 19,5 procent eller 59 kronor per timme”`,
  gapSource: `${SECTION.provider}: ”för varje timme som utfördes 2024 ökade gapet med 30 kronor”`,
} as const;

/** Weekly hours of a full-time post in Malmö, and the reference the report compares with. */
export const FULL_TIME = {
  reference: 40,
  malmo: [37, 36.33, 34.33],
  source: `${SECTION.provider}, Heltidsmått: ”37, 36,33 respektive 34,33 timmar per vecka”`,
  referenceSource: `${SECTION.provider}, Heltidsmått: ”Privata aktörer använder oftast heltidsmåttet 40 timmar”`,
} as const;
