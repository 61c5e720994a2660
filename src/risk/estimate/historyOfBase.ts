import { accruedBase } from "../../forecast/backtest/accruedBase";
import type { Base } from "../../forecast/base/base";
import type { Figure } from "../../forecast/base/figure";
import type { RiskHistoryYear } from "./riskHistory";

const double = (figure: Figure | undefined): number | undefined =>
  figure === undefined ? undefined : Number(figure);

const MONTHS = 12;

/**
 * The years that the forecast's base knows as the spread is estimated from them, each as it was accrued: the
 * history, and the base year itself, which is over. A year's LSS persons, where only its hours are known, are as
 * many as give those hours with the base year's hours a person: they say only how much a change was to be expected.
 */
export function historyOfBase(given: Base): readonly RiskHistoryYear[] {
  const { values, history = [] } = accruedBase(given);
  const baseYear = Number(values.year);
  const lssPersons = double(values.lssPersons);
  const monthly = double(values.lssHoursPerPerson);
  const lssHours =
    double(values.lssHours) ??
    (lssPersons === undefined || monthly === undefined ? undefined : lssPersons * monthly * MONTHS);
  const each = lssHours && lssPersons ? lssHours / lssPersons : undefined;
  const years = history
    .filter(({ year }) => year <= baseYear)
    .map((known): RiskHistoryYear => {
      const hours = double(known.lssHours);
      return {
        year: known.year,
        sfbPersons: double(known.sfbPersons),
        lssHours: hours,
        lssPersons: hours === undefined || each === undefined ? undefined : hours / each,
        outturnSfb: double(known.outturnSfb),
        outturnLss: double(known.outturnLss),
      };
    });
  const own = years.find(({ year }) => year === baseYear);
  return [
    ...years.filter((year) => year !== own),
    {
      year: baseYear,
      sfbPersons: double(values.sfbPersons) ?? own?.sfbPersons,
      lssPersons: lssPersons ?? own?.lssPersons,
      lssHours: lssHours ?? own?.lssHours,
      outturnSfb: double(values.outturnSfb) ?? own?.outturnSfb,
      outturnLss: double(values.outturnLss) ?? own?.outturnLss,
      outturnProvider: double(values.outturnProvider),
      providerPersons: double(values.providerPersons),
    },
  ];
}
