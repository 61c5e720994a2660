import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import type { DriverId } from "../../../src/provider/driver";
import { drivers } from "../../../src/provider/driver";
import type { ProviderGiven } from "../../../src/provider/providerInputs";

const tenths = (most: number, decimals = 2) =>
  fc.integer({ min: 0, max: most * 10 ** decimals }).map((n) => n / 10 ** decimals);

/** A year's amount; below one krona it is taken for a share and refused. */
const kronor = tenths(9_000_000).map((amount) => (amount < 1 ? 0 : amount));

/** Two shares of a whole and what is left of it, exactly. */
const thirds = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([a, b]) => {
    const first = Math.min(a, b);
    const second = Math.abs(a - b);
    return [first / 100, second / 100, (100 - first - second) / 100] as const;
  });

/** Any provider that the checks let through, with every driver in play. */
export const anyProvider: fc.Arbitrary<ProviderGiven> = fc
  .record({
    year: fc.constantFrom<number | string>(2020, 2024, 2025, 2026, "2025-02", "2024-12"),
    sfbActiveHours: tenths(400_000),
    lssActiveHours: fc.integer({ min: 1, max: 90_000 }),
    sfbJourHours: tenths(50_000),
    lssJourHours: tenths(9_000),
    lssPriceFactor: tenths(2).map((each) => each || 1),
    monthlyPay: fc.integer({ min: 15_000, max: 60_000 }),
    po: tenths(0.6, 4),
    obPerHour: tenths(80),
    referencePay: fc.integer({ min: 15_000, max: 60_000 }),
    weeklyHours1: fc.integer({ min: 20, max: 45 }),
    vacation: tenths(0.2, 3),
    sickShare: tenths(0.2, 3),
    training: tenths(0.1, 3),
    jourReading: fc.constantFrom(1, 2),
    rotaHours: fc.integer({ min: 1, max: 700 }),
    rotaEmployees: fc.integer({ min: 1, max: 8 }),
    deathPersons: fc.integer({ min: 0, max: 9 }),
    hospitalPersons: fc.integer({ min: 0, max: 9 }),
    newCases: fc.integer({ min: 0, max: 9 }),
    visits: fc.integer({ min: 0, max: 20_000 }),
    administration: kronor,
    administrationPerHour: tenths(40),
    grant: kronor,
    forms: thirds,
    weeks: thirds,
  })
  .map(({ forms, weeks, ...given }) => ({
    ...given,
    hokShare: forms[0],
    panShare: forms[1],
    relativeShare: forms[2],
    weeklyShare1: weeks[0],
    weeklyShare2: weeks[1],
    weeklyShare3: weeks[2],
  }));

export const anyDriver: fc.Arbitrary<DriverId> = fc.constantFrom(...drivers.map(({ id }) => id));

export function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0));
}
