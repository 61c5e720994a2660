import {
  type Day,
  dayFromNumber,
  dayNumber,
  daysInYear,
  formatDay,
  toDay,
} from "../../calendar/day";
import { formatPeriod, monthPeriod, yearPeriod } from "../../calendar/period";
import { Decimal } from "../../exact/decimal";
import type { Figure } from "../../forecast/base/figure";
import type { Change } from "../../forecast/changes/change";
import type { BaseValueId } from "../../forecast/fields/forecastFields";
import type { CaseRow } from "../list/caseRow";
import { rowsByCase } from "../list/rowsByCase";
import type { RateOf } from "../sums/caseFigures";
import { figuresOf } from "../sums/figuresOf";
import { preparedCases } from "../sums/preparedCases";
import { segmentsOf } from "../sums/segmentsOf";
import { sumOfFigures } from "../sums/sumOfFigures";
import { type LevelMonths, type ListLevel, listLevels } from "./listLevels";
import { personMoves } from "./personMoves";

/** What a forecast takes of the list: its base year, and what is known to change after it. */
export interface ListStock {
  readonly values: Readonly<Partial<Record<BaseValueId, Figure>>>;
  /** Dated, in the order of time: who begins, ends and changes law, and what that does to hours and price. */
  readonly changes: readonly Change[];
  /** Cases in force on some day of the base year or after it. */
  readonly cases: number;
  /** Whether all SFB persons' ages are known, so that children are told apart. */
  readonly agesKnown: boolean;
  /** How many known changes come after the last year, and are not among these. */
  readonly later: number;
}

export interface ListStockOptions {
  readonly baseYear: number;
  readonly lastYear: number;
  readonly rateOf: RateOf;
  /** Where it comes from, as each change is to say. */
  readonly origin: string;
}

/** A quotient is kept to this many decimals, as a field of the pane shows it. */
const DECIMALS = 10;
/** Further than any list says anything of. */
const FURTHEST = dayNumber(toDay(2199, 12, 31));

const isWhole = (persons: Decimal): boolean => persons.isInteger();

/** Persons on a day, by their probability. */
function personsOn(rows: readonly CaseRow[], day: number) {
  const sum = { sfb: new Decimal(0), lss: new Decimal(0), children: new Decimal(0) };
  for (const { law, from, through, probability, child } of rows.flatMap(segmentsOf)) {
    if (from > day || through < day) continue;
    if (law === "LSS") sum.lss = sum.lss.plus(probability);
    else {
      sum.sfb = sum.sfb.plus(probability);
      if (child === true) sum.children = sum.children.plus(probability);
    }
  }
  return sum;
}

type LevelValues = readonly (Decimal | undefined)[];

/** What a list without such columns has. */
const UNSAID: Readonly<Record<ListLevel, number | undefined>> = {
  utilisation: 1,
  higherShare: 0,
  higherUplift: 0,
  lssHoursPerPerson: undefined,
  lssPriceFactor: 1,
};

/** The levels that the list says something of: else the forecast's own stand. */
function told(levels: LevelMonths): readonly (readonly [ListLevel, LevelValues])[] {
  const all = Object.entries(levels) as [ListLevel, LevelValues][];
  return all.filter(([field, monthly]) => {
    const unsaid = UNSAID[field];
    return unsaid === undefined || monthly.some((value) => value?.eq(unsaid) === false);
  });
}

const reaches = ({ through }: CaseRow, first: Day): boolean =>
  through === undefined || through >= first;

/**
 * The list of cases as a forecast's stock: average persons and hours of the base year, persons at its end, and
 * each known change after it as a dated one. The forecast of the base with the changes is then what the list
 * itself comes to month by month, to the öre; expected inflow and outflow come on top of it.
 *
 * @throws ModelError for a schablon that is not known.
 */
export function listStock(
  rows: readonly CaseRow[],
  { baseYear, lastYear, rateOf, origin }: ListStockOptions,
): ListStock {
  const first = toDay(baseYear, 1, 1);
  const own = rows.filter((row) => reaches(row, first));
  const end = dayNumber(toDay(baseYear, 12, 31));
  const last = dayNumber(toDay(lastYear, 12, 31));
  const months = Array.from({ length: (lastYear - baseYear) * 12 }, (_, place) =>
    monthPeriod(baseYear + 1 + Math.floor(place / 12), (place % 12) + 1),
  );
  const year = sumOfFigures(
    figuresOf(preparedCases(own), [yearPeriod(baseYear)], () => new Decimal(1)),
  );
  const { sfb, lss, children } = personsOn(own, end);
  const agesKnown = own.every((row) =>
    segmentsOf(row).every((each) => each.law === "LSS" || each.child !== undefined),
  );
  const levels = listLevels(own, months, daysInYear(baseYear), rateOf);
  const values: Partial<Record<BaseValueId, Figure>> = {
    sfbPersons: year.sfbPersonDays.div(year.days).toDecimalPlaces(DECIMALS).toString(),
    sfbStock: sfb.toString(),
    ...(agesKnown && { sfbChildren: children.toString() }),
    lssPersons: year.lssPersonDays.div(year.days).toDecimalPlaces(DECIMALS).toString(),
    lssStock: lss.toString(),
    lssHours: year.lssHours.toDecimalPlaces(DECIMALS).toString(),
    knownInFlows: 1,
  };
  const changes: Change[] = [];
  const weighed = "efter sannolikheten för en ansökan hos Försäkringskassan";
  for (const { field, day, persons } of personMoves(own, end, last)) {
    if (!agesKnown && /Child|Turning/.test(field)) continue;
    const from = formatDay(dayFromNumber(day));
    changes.push({
      id: `${field}-${from}`,
      ...{ field, operation: "event", from, value: persons.toString() },
      note: isWhole(persons)
        ? { status: "indata", text: `${origin}.` }
        : { status: "antagande", text: `${origin}, ${weighed}.` },
    });
  }
  const setFrom = (field: Change["field"], from: string, value: Figure): void => {
    changes.push({
      id: `${field}-${from}`,
      ...{ field, operation: "set", from, value },
      note: { status: "indata", text: `${origin}: så många dagar som gäller i månaden.` },
    });
  };
  for (const [field, monthly] of told(levels)) {
    let now: Decimal | undefined;
    for (const [place, value] of monthly.entries()) {
      if (value === undefined || now?.eq(value) === true) continue;
      if (now === undefined) values[field] = value.toString();
      else {
        const from = formatPeriod(months[place] ?? yearPeriod(lastYear));
        setFrom(field, from, value.toString());
        if (field === "lssHoursPerPerson") setFrom("lssHoursSpread", from, 1);
      }
      now = value;
    }
  }
  if (values.lssHoursPerPerson !== undefined) values.lssHoursSpread = 1;
  return {
    values,
    changes: changes.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    cases: rowsByCase(own).size,
    agesKnown,
    later: personMoves(own, last, FURTHEST).length,
  };
}
