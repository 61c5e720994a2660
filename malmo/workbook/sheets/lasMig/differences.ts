import type { FormatName } from "../../../../sheets/builder/looks";
import { WAGE_GAP } from "../../data/wageGap";

export interface Difference {
  what: string;
  printed: number;
  computed: string;
  format: FormatName;
  why: string;
}

const { baseYear, year, wageIncrease } = WAGE_GAP;

/** Where the report prints something else than its own figures compute to. */
export const differences: readonly Difference[] = [
  {
    what: `Schablonens ökning ${baseYear}–${year}, %`,
    printed: WAGE_GAP.printedSchablonShare,
    computed: `=PA.SCHABLON(${year})/PA.SCHABLON(${baseYear})-1`,
    format: "percent2",
    why: "332,60/304,30 ger 9,30 procent; utredningen trycker 9,4.",
  },
  {
    what: `Schablonens ökning ${baseYear}–${year}, kr per timme`,
    printed: WAGE_GAP.printedSchablonIncrease,
    computed: `=PA.SCHABLON(${year})-PA.SCHABLON(${baseYear})`,
    format: "kronor",
    why: "332,60 − 304,30 = 28,30; utredningen trycker 29.",
  },
  {
    what: `Lönegap ${baseYear}–${year}, kr per timme`,
    printed: WAGE_GAP.printedGap,
    computed: `=PA.LÖNEGAP(${baseYear},${year},${wageIncrease})`,
    format: "kronor",
    why: "59 − 28,30 = 30,70; utredningen räknar på avrundade tal: 59 − 29 = 30.",
  },
];
