import type { Change } from "../../../src/forecast/changes/change";
import type { Decimal } from "../../../src/exact/decimal";
import { forecast } from "../../../src/forecast/forecast";
import { ModelError } from "../../../src/modelError";
import { withChange, withoutChange } from "../state/scenarioEdits";
import type { Work } from "../state/work";

/** How much more a year costs with a change than without it, kr. */
export interface YearEffect {
  readonly year: number;
  readonly more: Decimal;
}

/** The year that it begins in and the first whole one. */
const TOLD = 2;

/**
 * What a change of a scenario does to the cost, by the forecast itself with it and without it: the first
 * two years that differ by a krona or more; none: no year does. Undefined where there is no forecast.
 */
export function changeEffect(
  work: Work,
  scenario: string,
  change: Change,
): readonly YearEffect[] | undefined {
  const { base, lastYear } = work;
  if (base === undefined) return undefined;
  const yearsOf = ({ scenarios }: Work) =>
    forecast({ base, scenarios, scenario, lastYear }).years.filter(
      ({ kind }) => kind === "prognos",
    );
  try {
    const without = yearsOf(withoutChange(work, scenario, change.id));
    const effects: YearEffect[] = [];
    for (const { year, total } of yearsOf(withChange(work, scenario, change))) {
      const before = without.find((each) => each.year === year);
      if (total === undefined || before?.total === undefined) return undefined;
      effects.push({ year, more: total.minus(before.total) });
    }
    return effects.filter(({ more }) => !more.toDecimalPlaces(0).isZero()).slice(0, TOLD);
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}
