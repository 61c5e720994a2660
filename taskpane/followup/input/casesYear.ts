import { monthPeriod } from "../../../src/calendar/period";
import type { CaseRow } from "../../../src/cases/list/caseRow";
import { figuresOf } from "../../../src/cases/sums/figuresOf";
import { preparedCases } from "../../../src/cases/sums/preparedCases";
import { Decimal } from "../../../src/exact/decimal";
import { lastDecidedYear } from "../../../src/parameters/decidedSchablon";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import type { OwnRates } from "../../../src/rules/ownRates";
import { sourceName } from "../../cases/input/sourceName";
import { UPLIFT } from "../../cases/uplift";
import { typedValue } from "../../work/typedFigure";
import type { WorkbookPort } from "../../workbook/port";
import { FROM_CASES } from "../form";
import { ownCases } from "./ownCases";
import type { TakenForecast } from "./restOf";

const MONTHS = 12;
const ORE = 2;
const DECIMALS = 6;

/** A year of a list of cases by month: SFB, LSS and both, to the öre. */
export function casesForecast(
  rows: readonly CaseRow[],
  year: number,
  name: string,
  { uplift, own }: { readonly uplift: Decimal; readonly own?: OwnRates | undefined },
): TakenForecast {
  const periods = Array.from({ length: MONTHS }, (_, k) => monthPeriod(year, k + 1));
  const months = figuresOf(preparedCases(rows), periods, (period) =>
    hourlyRate(period, uplift, own),
  );
  const text = (value: Decimal): string => value.toDecimalPlaces(DECIMALS).toFixed();
  const of = (part: "sfb" | "lss"): readonly Decimal[] =>
    months.map((month) => month[part].toDecimalPlaces(ORE));
  const [sfb, lss] = [of("sfb"), of("lss")];
  return {
    rest: {
      ...{ name, scenario: FROM_CASES, year },
      sfbPersons: months.map(({ sfbPersonDays, days }) => text(sfbPersonDays.div(days))),
      lssHours: months.map(({ lssHours }) => text(lssHours)),
    },
    amounts: {
      ...{ sfb, lss },
      total: months.map((_, k) => (sfb[k] ?? new Decimal(0)).plus(lss[k] ?? 0)),
    },
  };
}

/**
 * A year of the tab Ärenden by month, its list read as it stands now.
 *
 * @throws ModelError `invalid`: no list, an example's, one with errors in it, a year without a schablon.
 */
export async function casesYear(
  port: WorkbookPort,
  { year, isExample }: { readonly year: number; readonly isExample: boolean },
  own: OwnRates | undefined,
): Promise<TakenForecast> {
  const { rows, place, work } = await ownCases(port, isExample);
  const isDecided = year <= lastDecidedYear;
  const growth = isDecided ? new Decimal(0) : typedValue(UPLIFT, work.uplift);
  return casesForecast(rows, year, `Ärenden, ${sourceName(place)}`, {
    ...{ uplift: growth, own },
  });
}
