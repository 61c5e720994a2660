import type { OneMore } from "../../src/cases/oneMore/oneMoreOf";
import type { CaseFigures } from "../../src/cases/sums/caseFigures";
import type { Decimal } from "../../src/exact/decimal";

/** A period by its name, "2026" or "2026-03". */
export interface NamedFigures {
  readonly name: string;
  readonly figures: CaseFigures;
}

/** What the sheet `Ärendekostnad` is filled with. */
export interface CaseCost {
  /** The list's cells as a formula names them. */
  readonly list: string;
  readonly year: number;
  readonly uplift: Decimal;
  /** The user's own schablonbelopp, by year, kr/hour. */
  readonly own: readonly { readonly year: number; readonly amount: Decimal }[];
  readonly years: readonly NamedFigures[];
  readonly months: readonly NamedFigures[];
  readonly whole: NamedFigures;
  readonly oneMore: OneMore;
}

/** One of the columns of PA.ÄRENDEN after the first. */
export const COST_COLUMNS = [
  { heading: "SFB-personer", format: "hours" },
  { heading: "LSS-personer", format: "hours" },
  { heading: "LSS-timmar", format: "whole" },
  { heading: "SFB", format: "whole" },
  { heading: "LSS", format: "whole" },
  { heading: "Totalt", format: "whole" },
] as const;
