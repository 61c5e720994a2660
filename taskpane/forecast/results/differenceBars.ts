import type { Decimal } from "../../../src/exact/decimal";
import { withDecimals, withSign } from "../../shared/numbers";
import { type Bar, nearStart, stepLevels, waterfallBars } from "../../shared/waterfallBars";
import type { ChangeRow } from "./changeRow";
import type { RoundedComparison } from "./roundedComparison";
import type { ShownUnit } from "./shownUnit";

interface Difference {
  readonly bars: readonly Bar[];
  /** Where the scale begins. */
  readonly begin: Decimal;
}

/** From the first scenario's cost to the second's, change by change, those that add nothing left out. */
export function differenceBars(
  rows: readonly ChangeRow[],
  amounts: RoundedComparison,
  names: readonly [first: string, second: string],
  { decimals }: ShownUnit,
): Difference {
  const changes = rows.flatMap(({ key, label, when }, place) => {
    const value = amounts.changes[place];
    return value === undefined || value.isZero()
      ? []
      : [{ key, name: `${label}, ${when}`, value, shown: withSign(value, decimals) }];
  });
  const total = (key: string, name: string, value: Decimal) => ({
    ...{ key, name, value },
    shown: withDecimals(value, decimals),
  });
  const begin = nearStart([
    ...stepLevels(amounts.first, changes),
    amounts.second,
  ]).toSignificantDigits(2, 1);
  return {
    begin,
    bars: waterfallBars(
      total("first", names[0], amounts.first),
      changes,
      total("second", names[1], amounts.second),
      begin,
    ),
  };
}
