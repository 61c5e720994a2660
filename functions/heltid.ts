import { Decimal } from "../src/exact/decimal";
import { heltidsmatt } from "../src/parameters/heltidsmatt";
import { fullTimeFactor } from "../src/rules/fullTimeFactor";
import { elementwise } from "./pipeline/elementwise";
import { workingWeek } from "./pipeline/kinds";
import { defaultedNumber, requiredNumber } from "./pipeline/numberParameter";
import { storeDefault } from "./pipeline/storeDefault";

export const definition = elementwise(
  "HELTID",
  [
    requiredNumber("veckotimmar", workingWeek),
    defaultedNumber("referens", storeDefault(heltidsmatt, "heltidsmått privat norm"), workingWeek),
  ],
  (weeklyHours, reference) => fullTimeFactor(new Decimal(weeklyHours), new Decimal(reference)),
);

/**
 * Hur mycket dyrare en timme blir med ett kortare heltidsmått och samma månadslön: referens / veckotimmar.
 * @customfunction HELTID HELTID
 * @helpurl https://localhost:3000/help/heltid.html
 * @param veckotimmar Heltidsmåttet i timmar per vecka, till exempel 37. Ett tal: 34 timmar och 20 minuter är 34,33, inte 34:20.
 * @param [referens] Heltidsmåttet att jämföra med, i timmar per vecka. Utelämnad: 40.
 * @returns En faktor: 1,08 betyder 8 % dyrare per timme.
 * @source Kollektivavtalens heltidsmått; 5 § arbetstidslagen (1982:673) för 40 timmar.
 * @english How much dearer an hour becomes with a shorter full-time week and the same monthly pay: reference / weekly hours.
 * @englishparam veckotimmar The full-time week in hours, for example 37. A number: 34 hours and 20 minutes is 34.33, not 34:20.
 * @englishparam referens The full-time week to compare with, in hours. Omitted: 40.
 * @example =PA.HELTID(34,33)
 */
export function heltid(veckotimmar: unknown[][], referens?: unknown[][]): unknown[][] {
  return definition.evaluate([veckotimmar, referens]);
}
