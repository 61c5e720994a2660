import { arbetsgivaravgift } from "../src/parameters/arbetsgivaravgift";
import { semesterersattning } from "../src/parameters/semesterersattning";
import { Decimal } from "../src/exact/decimal";
import { swedishNumber } from "../src/exact/swedishNumber";
import { ModelError } from "../src/modelError";
import { sickPayReimbursement } from "../src/rules/sickPayReimbursement";
import { elementwise } from "./pipeline/elementwise";
import {
  contributions as dueOnPay,
  hours,
  hoursPerWeek,
  kronorPerHour,
  share,
  sickPeriods,
} from "./pipeline/kinds";
import { hoursByPeriod } from "./pipeline/hoursByPeriod";
import { defaultedNumber, requiredNumber } from "./pipeline/numberParameter";
import { storeDefault } from "./pipeline/storeDefault";

export const definition = elementwise(
  "SJUKLÖN",
  [
    requiredNumber("timlön", kronorPerHour),
    hoursByPeriod("sjuktimmar", hours),
    requiredNumber("veckotimmar", hoursPerWeek),
    defaultedNumber("perioder", 1, sickPeriods),
    defaultedNumber("semesterersättning", storeDefault(semesterersattning), share),
    defaultedNumber("avgifter", storeDefault(arbetsgivaravgift), dueOnPay),
    defaultedNumber("avtal", 0, share),
  ],
  (hourlyWage, sickHours, weeklyHours, periods, holidayPay, contributions, agreement) => {
    const claim = (lost: number, count: number): Decimal =>
      sickPayReimbursement({
        hourlyWage: new Decimal(hourlyWage),
        sickHours: new Decimal(lost),
        weeklyHours: new Decimal(weeklyHours),
        periods: new Decimal(count),
        holidayPay: new Decimal(holidayPay),
        contributions: new Decimal(contributions),
        agreement: new Decimal(agreement),
      });
    if (typeof sickHours === "number") return claim(sickHours, periods);
    if (periods !== 1 && periods !== sickHours.length) {
      throw new ModelError(
        "invalid",
        `perioder fick ${swedishNumber(periods)}, men sjuktimmar har ${sickHours.length} perioder med timmar. Lämna perioder tomt.`,
      );
    }
    // Each period has its own karensavdrag, and none is more than that period's sick pay.
    return sickHours.reduce((sum, lost) => sum.plus(claim(lost, 1)), new Decimal(0));
  },
);

/**
 * Det kommunen ersätter för en assistents sjuklön dag 1–14: 80 % av lönen, minus karensavdrag, plus semesterersättning, avgifter och avtalskostnader.
 * @customfunction SJUKLON SJUKLÖN
 * @helpurl https://localhost:3000/help/sjuklon.html
 * @param timlön Den sjuka assistentens timlön med tillägg, i kronor.
 * @param sjuktimmar Timmar som fallit bort under dag 1–14. Ett område med en kolumn per sjukperiod ger en summa per rad; en ensam kolumn eller rad ett svar per cell.
 * @param veckotimmar Assistentens timmar per vecka i medeltal, för karensavdraget.
 * @param [perioder] Antal sjukperioder när deras timmar är hopslagna. Lönen i var och en är då okänd: ett avdrag som är större än en kort periods sjuklön blir för stort. Utelämnad: 1.
 * @param [semesterersättning] Semesterersättning som andel av lönen; 0 när semesterlön betalas i stället. Utelämnad: 0,12.
 * @param [avgifter] Arbetsgivaravgifter som andel av lönen. Utelämnad: 0,3142.
 * @param [avtal] Avtalsförsäkring och pension som andel av lönen. Utelämnad: 0.
 * @returns Kronor att ersätta där en vikarie har anlitats. Avgifter och semesterersättning på själva karensavdraget räknas inte med.
 * @source 9 § 2 lagen (1993:387) om stöd och service till vissa funktionshindrade; 6 och 7 §§ lagen (1991:1047) om sjuklön; RÅ 2009 ref. 104 (den sjuka assistentens kostnad) och HFD 2015 ref. 72 (bara där en vikarie har anlitats).
 * @english What the municipality reimburses for an assistant's sick pay, days 1–14: 80 % of the pay, less the qualifying deduction, plus holiday pay, contributions and agreed costs.
 * @englishparam timlön The sick assistant's hourly pay with supplements, in kronor.
 * @englishparam sjuktimmar Hours lost during days 1–14. A range with a column a sick period gives a sum a row; a single column or row an answer a cell.
 * @englishparam veckotimmar The assistant's average hours a week, for the qualifying deduction.
 * @englishparam perioder Number of sick periods where their hours are taken together. The pay of each is then unknown: a deduction larger than a short period's pay is too large. Omitted: 1.
 * @englishparam semesterersättning Holiday pay as a share of the pay; 0 where holidays are paid instead. Omitted: 0.12.
 * @englishparam avgifter Employer contributions as a share of the pay. Omitted: 0.3142.
 * @englishparam avtal Agreed insurance and pension as a share of the pay. Omitted: 0.
 * @example =PA.SJUKLÖN(170;40;40)
 */
export function sjuklon(
  timlön: unknown[][],
  sjuktimmar: unknown[][],
  veckotimmar: unknown[][],
  perioder?: unknown[][],
  semesterersättning?: unknown[][],
  avgifter?: unknown[][],
  avtal?: unknown[][],
): unknown[][] {
  return definition.evaluate([
    timlön,
    sjuktimmar,
    veckotimmar,
    perioder,
    semesterersättning,
    avgifter,
    avtal,
  ]);
}
