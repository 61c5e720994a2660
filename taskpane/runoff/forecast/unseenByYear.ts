import { monthPeriod, yearPeriod } from "../../../src/calendar/period";
import { Decimal } from "../../../src/exact/decimal";
import { sfbCost } from "../../../src/rules/sfbCost";
import { servicePeriod, type ServicePeriod } from "../../../src/runoff/reading/servicePeriod";
import type { Calculated } from "../evaluate";

/** What is not yet invoiced of one year. */
export interface UnseenYear {
  readonly year: number;
  /** kr */
  readonly amount: Decimal;
  /** The average persons of the year that are behind invoices of months that have some. */
  readonly persons: Decimal;
}

export interface UnseenByYear {
  readonly years: readonly UnseenYear[];
  /** Persons at the end of the base year that no invoice has shown. */
  readonly atEnd: Decimal;
}

const MONTHS = 12;
const ONE = new Decimal(1);
const ZERO = new Decimal(0);

interface Part extends ServicePeriod {
  readonly value: number;
  /** No invoice at all has come: nobody is missing among the seen, the whole period is. */
  readonly unseen: boolean;
}

function partsOf({ result, unseen }: Calculated): readonly Part[] | undefined {
  const all = [
    ...result.origins.map(({ origin, outstanding }) => ({
      origin,
      value: outstanding,
      unseen: false,
    })),
    ...(unseen?.periods ?? []).map(({ origin, amount }) => ({
      origin,
      value: amount,
      unseen: true,
    })),
  ];
  const parts = all.flatMap(({ origin, ...part }) => {
    const period = servicePeriod(origin);
    return period === undefined ? [] : [{ ...period, ...part }];
  });
  return parts.length < all.length ? undefined : parts;
}

const costOfOne = ({ year, month }: ServicePeriod): Decimal =>
  sfbCost({
    period: month === undefined ? yearPeriod(year) : monthPeriod(year, month),
    persons: ONE,
  });

/** Amounts: persons are what an invoiced month's outstanding amount pays for. */
function ofAmounts(parts: readonly Part[], baseYear: number): UnseenByYear {
  const years = [...new Set(parts.map(({ year }) => year))].sort((one, other) => one - other);
  const last = parts.findLast(({ unseen, year }) => !unseen && year <= baseYear);
  return {
    years: years.map((year) => {
      const own = parts.filter((part) => part.year === year);
      const sum = (some: readonly Part[]): Decimal =>
        some.reduce((all, { value }) => all.plus(value), ZERO);
      return {
        year,
        amount: sum(own),
        // Of years to come the rate may not be known, and nothing is put there.
        persons:
          year > baseYear
            ? ZERO
            : sum(own.filter(({ unseen }) => !unseen)).div(costOfOne({ year, month: undefined })),
      };
    }),
    atEnd: last?.year === baseYear ? new Decimal(last.value).div(costOfOne(last)) : ZERO,
  };
}

/** New persons by the period they begin in: from then on they are there, in the first year for the part that is left. */
function ofPersons(parts: readonly Part[], baseYear: number): UnseenByYear {
  const begun = parts.filter(({ year }) => year <= baseYear);
  const first = Math.min(...begun.map(({ year }) => year));
  const count = Math.max(0, baseYear - first + 1);
  const share = (part: Part, year: number): Decimal => {
    if (year !== part.year) return year > part.year ? ONE : ZERO;
    return part.month === undefined ? ONE.div(2) : new Decimal(MONTHS + 1 - part.month).div(MONTHS);
  };
  return {
    years: Array.from({ length: begun.length === 0 ? 0 : count }, (_, place) => {
      const year = first + place;
      const persons = begun.reduce(
        (all, part) => all.plus(share(part, year).times(part.value)),
        ZERO,
      );
      return { year, persons, amount: persons.times(costOfOne({ year, month: undefined })) };
    }),
    atEnd: begun.reduce((all, { value }) => all.plus(value), ZERO),
  };
}

/**
 * What the run-off expects that no invoice has shown, year by year up to and with the base year and after it:
 * kronor of SFB and the persons behind them. Undefined where a period is neither a year nor a month.
 *
 * @throws ModelError as sfbCost, for a year whose schablon is not decided
 */
export function unseenByYear(calculated: Calculated, baseYear: number): UnseenByYear | undefined {
  const parts = partsOf(calculated);
  if (parts === undefined) return undefined;
  return calculated.source.unit === "personer"
    ? ofPersons(parts, baseYear)
    : ofAmounts(parts, baseYear);
}
