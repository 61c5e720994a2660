import type { OutturnMonth } from "./forecastErrors";
import { type KeptForecast, keptTotal } from "./keptForecast";

/**
 * The outturn that forecasts are held against: of each year the closed months of the forecast that knows most
 * of them, of equals the last in the list.
 */
export function knownOutturn(forecasts: readonly KeptForecast[]): readonly OutturnMonth[] {
  const best = new Map<number, KeptForecast>();
  for (const each of forecasts) {
    const before = best.get(each.year);
    if (before === undefined || each.closedThrough >= before.closedThrough)
      best.set(each.year, each);
  }
  return [...best.values()].flatMap(({ year, closedThrough, months }) =>
    months
      .slice(0, closedThrough)
      .map((month, k) => ({ year, month: k + 1, total: keptTotal(month) })),
  );
}
