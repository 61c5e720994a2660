import { toDay } from "../../src/calendar/day";
import { dayPeriod, monthPeriod, type Period, yearPeriod } from "../../src/calendar/period";
import { Decimal } from "../../src/exact/decimal";
import { ModelError } from "../../src/modelError";
import { assistanceHours } from "../../src/rules/assistanceHours";
import { costPerPerformedHour } from "../../src/rules/costPerPerformedHour";
import { decision } from "../../src/rules/decision";
import { deductionAge } from "../../src/rules/deductionAge";
import { fixedPrice } from "../../src/rules/fixedPrice";
import { fullTimeFactor } from "../../src/rules/fullTimeFactor";
import { hourlyRate } from "../../src/rules/hourlyRate";
import { lssCost } from "../../src/rules/lssCost";
import { lssHours } from "../../src/rules/lssHours";
import { maxHigherRate } from "../../src/rules/maxHigherRate";
import { parentalDeduction } from "../../src/rules/parentalDeduction";
import { sfbCost } from "../../src/rules/sfbCost";
import { sfbHours } from "../../src/rules/sfbHours";
import { sickPayReimbursement } from "../../src/rules/sickPayReimbursement";
import { totalCost } from "../../src/rules/totalCost";
import { wageGap } from "../../src/rules/wageGap";

export { ModelError };

/** "2025", "2025-03" or "2025-03-15" */
export function periodOf(text: string): Period {
  const [year = 0, month, day] = text.split("-").map(Number);
  if (month === undefined) return yearPeriod(year);
  return day === undefined ? monthPeriod(year, month) : dayPeriod(toDay(year, month, day));
}

/** Texts of a case file as the rules take them: periods, days and decimals; numbers stay numbers. */
function read(input: Record<string, string | number>): Record<string, unknown> {
  const value = (key: string, raw: string | number): unknown => {
    if (typeof raw === "number") return raw;
    if (key === "period" || key === "base") return periodOf(raw);
    return key === "day" || key === "birthDay" ? periodOf(raw).from : new Decimal(raw);
  };
  return Object.fromEntries(Object.entries(input).map(([key, raw]) => [key, value(key, raw)]));
}

type Rule = (input: never) => unknown;

// The rules that take one object take it as it is; the others take their arguments by name.
const rules: Record<string, Rule> = {
  costPerPerformedHour,
  decision,
  fixedPrice,
  lssCost,
  lssHours,
  parentalDeduction,
  sfbCost,
  sickPayReimbursement,
  totalCost,
  wageGap,
  hourlyRate: ({ period, uplift }: { period: Period; uplift?: Decimal }) =>
    hourlyRate(period, uplift),
  maxHigherRate: ({ period, uplift }: { period: Period; uplift?: Decimal }) =>
    maxHigherRate(period, uplift),
  sfbHours: ({ period, persons }: { period: Period; persons: Decimal }) =>
    sfbHours(period, persons),
  assistanceHours: ({
    day,
    ...hours
  }: {
    day?: number;
    active: Decimal;
    waiting?: Decimal;
    standby?: Decimal;
  }) => assistanceHours(hours, day),
  deductionAge: ({ birthDay, day }: { birthDay: number; day: number }) =>
    deductionAge(birthDay, day),
  fullTimeFactor: ({ weeklyHours, reference }: { weeklyHours: Decimal; reference?: Decimal }) =>
    fullTimeFactor(weeklyHours, reference),
};

/** Applies the rule of a case file to a case's input. */
export function apply(rule: string, input: Record<string, string | number>): unknown {
  const found = rules[rule];
  if (found === undefined) throw new Error(`No rule ${rule}`);
  return found(read(input) as never);
}
