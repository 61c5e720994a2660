import { type Day, formatDay, toDay, yearOf } from "../../src/calendar/day";
import type { DatedValue, Series } from "../../src/parameters/types";
import { canonicalFormula, swedishFormula } from "../catalogue/buildFormula";
import type { FormulaArgument } from "../catalogue/readArgument";
import type { Insertion } from "../insert/useInsert";

function isWholeYear({ from, through }: DatedValue, year: number): boolean {
  return from <= toDay(year, 1, 1) && (through === undefined || through >= toDay(year, 12, 31));
}

/** `=PA.PARAMETER("schablonbelopp";2026)`; the day itself where the value does not hold all year. */
export function parameterFormula(series: Series, entry: DatedValue, day: Day): Insertion {
  const year = yearOf(day);
  const args: FormulaArgument[] = [
    { kind: "text", value: series.name },
    isWholeYear(entry, year)
      ? { kind: "number", value: year }
      : { kind: "text", value: formatDay(day) },
  ];
  return {
    canonical: canonicalFormula("PARAMETER", args),
    shown: swedishFormula("PARAMETER", args),
  };
}
