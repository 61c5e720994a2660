import { Decimal } from "../../../src/exact/decimal";
import type { EqualisationGiven } from "../../../src/equalisation/fields/equalisationInput";
import type { EqualisationId } from "../../../src/equalisation/fields/equalisationFields";

export type Figures = Readonly<Partial<Record<EqualisationId, number | string>>>;

export const givenOf = (figures: Figures): EqualisationGiven =>
  Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, new Decimal(value)]));

/** A made-up municipality of 20 000 with made-up prices, its accounts by the annex's letters. */
export const made: Figures = {
  year: 2026,
  dataYear: 2024,
  tableYear: 2026,
  inhabitants: 20_000,
  sfbPersons: 25,
  lssPersons: 10,
  fkCharge: 8_700_000,
  adultHomes: 20,
  dayActivities: 60,
  contacts: 30,
  nationCost: 6_600_000_000,
  nationLss: 4500,
  nationSfb: 13_000,
  adultHomePrice: 1_100_000,
  dayActivityPrice: 250_000,
  shortStayPrice: 200_000,
  wages: 20_000_000,
  purchased: 18_000_000,
  internalCosts: 2_000_000,
  sharedByKey: 500_000,
  sharedByScb: 1_500_000,
  internalIncome: 1_000_000,
  fromFk: 4_000_000,
  sold: 600_000,
  correction: "1.02",
  nationStandard: 3000,
  nationInhabitants: 10_000_000,
  adjustment: -5,
};

/** The same without some of its figures. */
export function without(figures: Figures, ...ids: readonly EqualisationId[]): Figures {
  return Object.fromEntries(
    Object.entries(figures).filter(([id]) => !ids.includes(id as EqualisationId)),
  );
}
