import { Decimal } from "../exact/decimal";

/** Up to this a value is a share or a factor of a price, whose second decimal says too little. */
const FEW_UP_TO = 10;
/** Decimals of large values and of small; then as many as the two need to differ. */
const LADDER = [2, 4, 6, 8] as const;

/**
 * How many decimals a factor's two values are shown with, in the table, the comment and on the sheet: two,
 * four where both are below ten, and more where they would look the same and are not.
 */
export function factorDecimals(budget: Decimal, outturn: Decimal): number {
  const isLarge = Decimal.max(budget.abs(), outturn.abs()).gte(FEW_UP_TO);
  const rungs = isLarge ? LADDER : LADDER.slice(1);
  const [most] = LADDER.slice(-1);
  if (budget.eq(outturn)) return rungs[0] ?? 0;
  const differ = (decimals: number): boolean =>
    !budget.toDecimalPlaces(decimals).eq(outturn.toDecimalPlaces(decimals));
  return rungs.find(differ) ?? most ?? 0;
}
