import { type Day, formatDay } from "../calendar/day";
import { Decimal } from "../exact/decimal";
import { ModelError } from "../modelError";
import type { AgeClass } from "../parameters/foraldraavdrag";
import { otherNeedsClasses } from "../parameters/foraldraavdragAndra";
import { basicNeedsClasses } from "../parameters/foraldraavdragGrundlaggande";
import { valueOn } from "../parameters/valueOn";
import { requireAtLeastZero } from "./checks";

export interface ParentalDeductionInput {
  /** Age in whole years by the month rule of 4 a §, see deductionAge. */
  readonly age: number;
  /** The day of the assistance. */
  readonly day: Day;
  /** Deductible hours of grundläggande behov that day, the cap; default no cap. */
  readonly basicHours?: Decimal | undefined;
  /** Deductible hours of andra behov that day, the cap; default no cap. */
  readonly otherHours?: Decimal | undefined;
}

export interface ParentalDeduction {
  /** Hours a day. */
  readonly basic: Decimal;
  readonly other: Decimal;
  readonly total: Decimal;
  /** Hours a week with assistance every day: total × 7. */
  readonly weekly: Decimal;
}

const ZERO = new Decimal(0);

function deduction(
  classes: readonly AgeClass[],
  { age, day }: ParentalDeductionInput,
  cap: Decimal | undefined,
): Decimal {
  const ageClass = classes.find((each) => age >= each.fromAge && age <= each.throughAge);
  if (ageClass === undefined) return ZERO;
  const hours = valueOn(ageClass.series, day);
  if (hours === undefined) {
    throw new ModelError(
      "unknown",
      `Något schablonavdrag för föräldraansvar fanns inte ${formatDay(day)}. Det första gäller från 2023-01-01; ange det datumet eller ett senare.`,
    );
  }
  return cap === undefined ? hours : Decimal.min(hours, cap);
}

/**
 * Föräldraavdrag in hours a day (4 a § and bilagan, förordningen 1993:1091; 51 kap. 6 § SFB; 9 f §
 * LSS), never more than the day's deductible hours of each kind; zero from 18 years.
 *
 * @throws ModelError `unknown` before 1 January 2023, when no schablon existed.
 */
export function parentalDeduction(input: ParentalDeductionInput): ParentalDeduction {
  const { age, basicHours, otherHours } = input;
  if (!Number.isInteger(age) || age < 0) {
    throw new ModelError(
      "invalid",
      `Åldern är ${String(age).replace(".", ",")} men ska vara ett helt antal år, 0 eller mer.`,
    );
  }
  if (basicHours !== undefined) {
    requireAtLeastZero(basicHours, "Antalet avdragsgilla timmar för grundläggande behov");
  }
  if (otherHours !== undefined) {
    requireAtLeastZero(otherHours, "Antalet avdragsgilla timmar för andra behov");
  }
  const basic = deduction(basicNeedsClasses, input, basicHours);
  const other = deduction(otherNeedsClasses, input, otherHours);
  const total = basic.plus(other);
  return { basic, other, total, weekly: total.times(7) };
}
