import { Decimal } from "../src/exact/decimal";
import { surplusStaffCost } from "../src/provider/surplusStaffCost";
import { elementwise } from "./pipeline/elementwise";
import { kronorPerHour, persons, share, weeklyHoursOfMany, weeks } from "./pipeline/kinds";
import { defaultedNumber, requiredNumber } from "./pipeline/numberParameter";

export const definition = elementwise(
  "ÖVERTALIGHET",
  [
    requiredNumber("personer", persons),
    requiredNumber("timmar_per_vecka", weeklyHoursOfMany),
    requiredNumber("veckor", weeks),
    requiredNumber("timkostnad", kronorPerHour),
    defaultedNumber("andel_pan", 0, share),
    defaultedNumber("matchning", 0, share),
  ],
  (count, hoursPerWeek, length, hourlyCost, panShare, matchedShare) =>
    surplusStaffCost(
      {
        persons: new Decimal(count),
        hoursPerWeek: new Decimal(hoursPerWeek),
        weeks: new Decimal(length),
        panShare: new Decimal(panShare),
        matchedShare: new Decimal(matchedShare),
      },
      new Decimal(hourlyCost),
    ),
);

/**
 * Vad personal utan arbete kostar när ett uppdrag upphör: månadsavlönade (HÖK) tills de är matchade till annat arbete, PAN-anställda högst en månads uppsägningstid.
 * @customfunction OVERTALIGHET ÖVERTALIGHET
 * @helpurl https://localhost:3000/help/overtalighet.html
 * @param personer Antal brukare vars uppdrag upphör eller pausas.
 * @param timmar_per_vecka Assistanstimmar per vecka för varje brukare.
 * @param veckor Veckor tills personalen har annat arbete.
 * @param timkostnad Kostnad per timme i kronor, till exempel från TIMKOSTNAD.
 * @param [andel_pan] Andel av timmarna som utförs av PAN-anställda, mellan 0 och 1. Utelämnad: 0.
 * @param [matchning] Andel av de månadsavlönades tid som matchas till annat arbete, mellan 0 och 1. PAN-anställda matchas aldrig. Utelämnad: 0.
 * @returns Kronor.
 * @source Malmö stad, funktionsstödsnämndens utredning av personlig assistans 2020–2025, avsnitt 8.3. En månad är 365/7/12 veckor.
 * @english What staff without work cost when an assignment ends: monthly paid staff (HÖK) until matched to other work, PAN staff at most one month's notice.
 * @englishparam personer Number of persons whose assignment ends or pauses.
 * @englishparam timmar_per_vecka Assistance hours a week of each person.
 * @englishparam veckor Weeks until the staff have other work.
 * @englishparam timkostnad Cost per hour in kronor, for example from TIMKOSTNAD.
 * @englishparam andel_pan Share of the hours by PAN staff, between 0 and 1. Omitted: 0.
 * @englishparam matchning Share of the monthly paid staff's time that is matched to other work, between 0 and 1. PAN staff are never matched. Omitted: 0.
 * @example =PA.ÖVERTALIGHET(2;100;8;300)
 */
export function overtalighet(
  personer: unknown[][],
  timmar_per_vecka: unknown[][],
  veckor: unknown[][],
  timkostnad: unknown[][],
  andel_pan?: unknown[][],
  matchning?: unknown[][],
): unknown[][] {
  return definition.evaluate([
    personer,
    timmar_per_vecka,
    veckor,
    timkostnad,
    andel_pan,
    matchning,
  ]);
}
