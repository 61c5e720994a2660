import type { Period } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import { swedishNumber } from "../exact/swedishNumber";
import { ModelError } from "../modelError";
import { hogreTimbelopp } from "../parameters/hogreTimbelopp";
import { kommunensTimmar } from "../parameters/kommunensTimmar";
import { requiredEntry, seriesOf } from "../parameters/required";
import { exactValue } from "../parameters/valueOn";
import { requireAtLeastZero, requireShare } from "./checks";
import { hourlyRate } from "./hourlyRate";
import type { OwnRates } from "./ownRates";

const hoursSeries = seriesOf(kommunensTimmar);
const higherSeries = seriesOf(hogreTimbelopp);

export interface SfbInput {
  readonly period: Period;
  /** Average number of persons over the period. */
  readonly persons: Decimal;
  /** Nyttjandegrad: share of the hours actually used, 0-1; default 1. */
  readonly utilisation?: Decimal | undefined;
  /** Yearly uplift of the schablon after the last decided year, e.g. 0.015. */
  readonly uplift?: Decimal | undefined;
  /** The user's own schablon by year, for years that are not decided. */
  readonly ownRates?: OwnRates | undefined;
  /** Share of the persons with högre timbelopp, 0-1; default 0. */
  readonly higherRateShare?: Decimal | undefined;
  /** Their average sum above the schablon, as a share of it, 0-0.12; default 0. */
  readonly higherRateUplift?: Decimal | undefined;
  /** Invoices of earlier periods, kr; default 0. */
  readonly lateInvoices?: Decimal | undefined;
  /** Repaid by Försäkringskassan, kr; default 0. */
  readonly repayments?: Decimal | undefined;
  /** Grants from Migrationsverket, kr; default 0. */
  readonly stateGrants?: Decimal | undefined;
}

/**
 * The municipality's cost of the first 20 hours a week under SFB, kr (51 kap. 22 § SFB, 10 §
 * förordningen 1993:1091): persons × 20 × days/7 × schablon × nyttjandegrad, högre timbelopp on top,
 * plus late invoices, less repayments and grants.
 */
export function sfbCost(input: SfbInput): Decimal {
  const { period, persons, utilisation, uplift, ownRates, lateInvoices, repayments, stateGrants } =
    input;
  requireAtLeastZero(persons, "Antalet personer");
  let product = persons
    .times(exactValue(requiredEntry(hoursSeries, period.from)))
    .times(period.days)
    .times(hourlyRate(period, uplift, ownRates));
  if (utilisation !== undefined) {
    requireShare(utilisation, "Nyttjandegraden");
    product = product.times(utilisation);
  }
  product = withHigherRate(product, input);
  // Divided last: whole weeks then give exact kronor.
  let cost = product.div(7);
  if (lateInvoices !== undefined) {
    requireAtLeastZero(lateInvoices, "Beloppet för sena fakturor");
    cost = cost.plus(lateInvoices);
  }
  if (repayments !== undefined) {
    requireAtLeastZero(repayments, "Återbetalat belopp");
    cost = cost.minus(repayments);
  }
  if (stateGrants !== undefined) {
    requireAtLeastZero(stateGrants, "Statsbidragets belopp");
    cost = cost.minus(stateGrants);
  }
  return cost;
}

function withHigherRate(product: Decimal, input: SfbInput): Decimal {
  const { period, higherRateShare, higherRateUplift } = input;
  if (higherRateShare === undefined || higherRateUplift === undefined) return product;
  requireShare(higherRateShare, "Andelen med högre timbelopp");
  requireAtLeastZero(higherRateUplift, "Det högre timbeloppets påslag");
  const most = exactValue(requiredEntry(higherSeries, period.from));
  if (higherRateUplift.gt(most)) {
    throw new ModelError(
      "invalid",
      `Det högre timbeloppets påslag är ${swedishNumber(higherRateUplift)} men får vara högst ` +
        `${swedishNumber(most)} av schablonbeloppet (51 kap. 11 § socialförsäkringsbalken).`,
    );
  }
  return product.times(higherRateShare.times(higherRateUplift).plus(1));
}
