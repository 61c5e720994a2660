import { Decimal } from "../../../src/exact/decimal";
import { ModelError } from "../../../src/modelError";
import { type GapYear, wagePath } from "../../../src/provider/wagePath";
import { typedNumber } from "../../work/typedNumber";

/** What is typed: the base year, and each year's wage increase since then, kr an hour. */
export interface TypedGaps {
  readonly baseYear: number;
  readonly increases: Readonly<Record<number, string>>;
}

/** A year's row: the schablon is decided; the gap is there when the wages are known. */
export interface GapRow {
  readonly year: number;
  readonly schablonIncrease: Decimal;
  readonly known?: Pick<GapYear, "wageIncrease" | "gap" | "kronor">;
  readonly error?: string;
}

const ZERO = new Decimal(0);

function increaseOf(text: string, year: number): Decimal {
  const what = `Löneökningen till ${year}`;
  const refused = `${what} är ”${text.trim().slice(0, 40)}” men ska vara kronor per timme, till exempel 59 eller 12,50.`;
  return new Decimal(typedNumber(text, { unit: "kronor per timme", refused }).value);
}

/** Wages against the decided schablon from the base year, year by year; kronor with the same hours every year. */
export function gapRows(
  { baseYear, increases }: TypedGaps,
  lastYear: number,
  hours: Decimal,
): readonly GapRow[] {
  return Array.from({ length: Math.max(0, lastYear - baseYear) }, (_, place): GapRow => {
    const year = baseYear + place + 1;
    const [schablon] = wagePath(baseYear, [{ year, wageIncrease: ZERO, hours }]);
    const schablonIncrease = schablon?.schablonIncrease ?? ZERO;
    const text = increases[year] ?? "";
    if (text.trim() === "") return { year, schablonIncrease };
    try {
      const [known] = wagePath(baseYear, [{ year, wageIncrease: increaseOf(text, year), hours }]);
      return known === undefined ? { year, schablonIncrease } : { year, schablonIncrease, known };
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      return { year, schablonIncrease, error: error.message };
    }
  });
}
