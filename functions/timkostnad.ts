import { Decimal } from "../src/exact/decimal";
import { arbetsgivaravgift } from "../src/parameters/arbetsgivaravgift";
import { costPerPerformedHour } from "../src/rules/costPerPerformedHour";
import { elementwise } from "./pipeline/elementwise";
import { contributions, kronor, kronorPerHour, share, workingWeek } from "./pipeline/kinds";
import { defaultedNumber, requiredNumber } from "./pipeline/numberParameter";
import { storeDefault } from "./pipeline/storeDefault";

export const definition = elementwise(
  "TIMKOSTNAD",
  [
    requiredNumber("månadslön", kronor),
    requiredNumber("veckotimmar", workingWeek),
    defaultedNumber("po", storeDefault(arbetsgivaravgift), contributions),
    defaultedNumber("ob", 0, kronorPerHour),
    defaultedNumber("semester", 0, share),
    defaultedNumber("sjuk", 0, share),
    defaultedNumber("övrig_frånvaro", 0, share),
  ],
  (monthlyPay, weeklyHours, po, ob, vacation, sick, otherAbsence) =>
    costPerPerformedHour({
      monthlyPay: new Decimal(monthlyPay),
      weeklyHours: new Decimal(weeklyHours),
      po: new Decimal(po),
      ob: new Decimal(ob),
      vacation: new Decimal(vacation),
      sick: new Decimal(sick),
      otherAbsence: new Decimal(otherAbsence),
    }),
);

/**
 * Arbetsgivarens kostnad per utförd timme: 12 månadslöner med PO-pålägg delat med de timmar som återstår efter frånvaro, plus ob med PO-pålägg.
 * @customfunction TIMKOSTNAD TIMKOSTNAD
 * @helpurl https://localhost:3000/help/timkostnad.html
 * @param månadslön Månadslön för heltid, i kronor.
 * @param veckotimmar Heltidsmåttet i timmar per vecka, till exempel 37.
 * @param [po] PO-pålägg som andel av lönen. Utelämnad: 0,3142, bara arbetsgivaravgiften.
 * @param [ob] Ob-tillägg per utförd timme, i kronor. Utelämnad: 0.
 * @param [semester] Semester som andel av arbetstiden. Utelämnad: 0.
 * @param [sjuk] Sjukfrånvaro som andel av arbetstiden. Utelämnad: 0.
 * @param [övrig_frånvaro] Utbildning, möten och annan frånvaro som andel av arbetstiden. Utelämnad: 0.
 * @returns Kronor per utförd timme.
 * @source Räknesätt: 12 × månadslön × (1 + po) / (veckotimmar × 365/7 × (1 − frånvaro)) + ob × (1 + po).
 * @english The employer's cost per performed hour: 12 monthly salaries with on-costs over the hours left after absence, plus unsocial hours pay with on-costs.
 * @englishparam månadslön Full-time monthly pay, in kronor.
 * @englishparam veckotimmar The full-time week in hours, for example 37.
 * @englishparam po On-costs as a share of the pay. Omitted: 0.3142, employer contributions only.
 * @englishparam ob Unsocial hours pay per performed hour, in kronor. Omitted: 0.
 * @englishparam semester Holiday as a share of the working time. Omitted: 0.
 * @englishparam sjuk Sick leave as a share of the working time. Omitted: 0.
 * @englishparam övrig_frånvaro Training, meetings and other absence as a share of the working time. Omitted: 0.
 * @example =PA.TIMKOSTNAD(28000;37)
 */
export function timkostnad(
  månadslön: unknown[][],
  veckotimmar: unknown[][],
  po?: unknown[][],
  ob?: unknown[][],
  semester?: unknown[][],
  sjuk?: unknown[][],
  övrig_frånvaro?: unknown[][],
): unknown[][] {
  return definition.evaluate([månadslön, veckotimmar, po, ob, semester, sjuk, övrig_frånvaro]);
}
