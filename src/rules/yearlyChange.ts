import { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";

/** Last year that is calculated forward; beyond it a compounded change says nothing. */
export const LAST_FORECAST_YEAR = 2100;

const LIMIT = new Decimal("0.5");

/** A yearly change and the year it is calculated to. Half up or down a year at most: 1,5 for 1,5 % is a slip. */
export function requireYearlyChange(change: Decimal, year: number, what: string): void {
  if (!change.isFinite() || change.abs().gt(LIMIT)) {
    throw new ModelError(
      "invalid",
      `${what} är ${swedishNumber(change)} men ska vara en andel mellan \u22120,5 och 0,5 (1,5 procent skrivs 0,015).`,
    );
  }
  requireReachable(year);
}

/** A year that is calculated forward to. */
export function requireReachable(year: number): void {
  if (year > LAST_FORECAST_YEAR) {
    throw new ModelError(
      "invalid",
      `År ${year} ligger för långt fram: framskrivning görs till och med ${LAST_FORECAST_YEAR}.`,
    );
  }
}
