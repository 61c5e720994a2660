import { toDay } from "../../calendar/day";
import { Decimal } from "../../exact/decimal";
import { kommunensTimmar } from "../../parameters/kommunensTimmar";
import { requiredEntry, seriesOf } from "../../parameters/required";
import { exactValue } from "../../parameters/valueOn";
import type { GridMonth } from "../months/monthGrid";
import type { PartId } from "../results/part";
import type { TrackId } from "../tracks/tracks";

/**
 * One term of a month's cost: a product of tracks, times what the calendar gives, divided last.
 * That every term is a product is what makes a difference possible to explain exactly.
 */
export interface Term {
  readonly part: PartId;
  readonly tracks: readonly TrackId[];
  /** Of the calendar alone; default 1. */
  readonly factor?: (month: GridMonth) => Decimal;
  readonly divisor: number;
  readonly sign: 1 | -1;
}

const hoursSeries = seriesOf(kommunensTimmar);
/** Tracks × 24: twelfths of persons, half a month's flow. */
const PERSONS = 24;
const WEEK = 7;
const YEAR = 12;

const LSS_PRICE = ["schablon", "lssPriceFactor", "municipalShare"] as const;
const SICK = ["sickHourCost", "wages", "municipalShare"] as const;

/** The municipality's hours a week and person, 51 kap. 22 § SFB. */
function weeklyHours({ year, month }: GridMonth): Decimal {
  return exactValue(requiredEntry(hoursSeries, toDay(year, month, 1)));
}

function days({ days: number }: GridMonth): Decimal {
  return new Decimal(number);
}

/** The cost of a month: the sum of these terms (docs/prognos.md). */
export const terms: readonly Term[] = [
  {
    part: "sfb",
    tracks: ["sfbPersonDays24", "schablon", "utilisation", "higher", "municipalShare"],
    factor: weeklyHours,
    divisor: PERSONS * WEEK,
    sign: 1,
  },
  { part: "lss", tracks: ["lssPersons24", "lssHours", ...LSS_PRICE], divisor: PERSONS, sign: 1 },
  {
    part: "lss",
    tracks: ["transferExtraHours", "transferred24", ...LSS_PRICE],
    divisor: PERSONS,
    sign: -1,
  },
  { part: "lss", tracks: ["parentalHours", ...LSS_PRICE], factor: days, divisor: WEEK, sign: 1 },
  {
    part: "provider",
    tracks: ["providerPersons", "providerDeficit", "providerShare"],
    divisor: YEAR,
    sign: 1,
  },
  { part: "sickPay", tracks: ["sickPay", "wages", "municipalShare"], divisor: YEAR, sign: 1 },
  {
    part: "sickPay",
    tracks: [...SICK, "sfbHoursPerWeek", "sfbPersonDays24"],
    divisor: PERSONS * WEEK,
    sign: 1,
  },
  { part: "sickPay", tracks: [...SICK, "lssPersons24", "lssHours"], divisor: PERSONS, sign: 1 },
  { part: "oneOffs", tracks: ["lateInvoices"], divisor: 1, sign: 1 },
  { part: "oneOffs", tracks: ["repayments"], divisor: 1, sign: -1 },
  { part: "oneOffs", tracks: ["otherItems"], divisor: 1, sign: 1 },
  { part: "oneOffs", tracks: ["stateGrants", "municipalShare"], divisor: YEAR, sign: -1 },
];
