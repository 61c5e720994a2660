import { yearPeriod } from "../calendar/period";
import { Decimal } from "../exact/decimal";
import { hourlyRate } from "../rules/hourlyRate";
import { requireAtLeastZero } from "../rules/checks";
import { wageGap } from "../rules/wageGap";

export interface WageYear {
  readonly year: number;
  /** Wage cost an hour above the base year's, kr; negative where wages fell. */
  readonly wageIncrease: Decimal;
  /** Performed hours of the year. */
  readonly hours: Decimal;
}

export interface GapYear extends WageYear {
  readonly schablon: Decimal;
  readonly schablonIncrease: Decimal;
  /** Wage increase − schablon increase since the base year, kr/hour. */
  readonly gap: Decimal;
  /** gap × hours. */
  readonly kronor: Decimal;
  /** kronor of this and all earlier years of the path. */
  readonly accumulated: Decimal;
}

/**
 * Wages against the schablon by year (docs/egen-regi.md): the gap per hour since the base year, and what it
 * takes in kr each year and in all. Years after the last decided schablon need `uplift`.
 */
export function wagePath(
  baseYear: number,
  years: readonly WageYear[],
  uplift?: Decimal,
): readonly GapYear[] {
  const base = yearPeriod(baseYear);
  let accumulated = new Decimal(0);
  return years.map((each) => {
    requireAtLeastZero(each.hours, `Antalet timmar ${each.year}`);
    const period = yearPeriod(each.year);
    const gap = wageGap({ base, period, wageIncrease: each.wageIncrease, uplift });
    const schablon = hourlyRate(period, uplift);
    const kronor = gap.times(each.hours);
    accumulated = accumulated.plus(kronor);
    const schablonIncrease = each.wageIncrease.minus(gap);
    return { ...each, schablon, schablonIncrease, gap, kronor, accumulated };
  });
}
