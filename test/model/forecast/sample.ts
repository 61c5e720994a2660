import fc from "fast-check";
import type { Decimal } from "../../../src/exact/decimal";
import type { Base } from "../../../src/forecast/base/base";
import type { Change } from "../../../src/forecast/changes/change";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";

export const assumed = { status: "antagande", text: "Prov." } as const;

/** Malmö 2025: persons, hours and outturn of the report. */
export const malmo: Base = {
  name: "Malmö 2025",
  values: {
    year: 2025,
    sfbPersons: 455,
    sfbNet: 27,
    lssPersons: 183,
    lssHours: 565_386,
    outturnSfb: 154_970_000,
    outturnLss: 193_698_000,
    outturnProvider: 13_410_000,
    providerPersons: 56,
    providerHours: 5000,
    sickPay: 1_000_000,
    // In the outturn of LSS.
    outturnSickPay: 0,
  },
  series: {
    budget: [{ year: 2025, value: 354_799_000 }],
    inhabitants: [{ year: 2024, value: 365_644 }],
  },
};

export function change(
  field: Change["field"],
  operation: Change["operation"],
  from: string,
  value: number | string,
  more: Partial<Change> = {},
): Change {
  const id = `${field} ${operation} ${from} ${more.through ?? ""}`;
  return { id, field, operation, from, value, note: assumed, ...more };
}

export function scenario(id: string, changes: readonly Change[], on: string[] = []): Scenario {
  return { id, name: `Scenario ${id}`, on, changes };
}

/** What a forecast always has; an outturn may lack it. */
export function known(amount: Decimal | undefined): Decimal {
  if (amount === undefined) throw new Error("not known");
  return amount;
}

const year = fc.integer({ min: 2026, max: 2030 }).map(String);
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`);
const tenths = (min: number, max: number, unit = 10) =>
  fc.integer({ min: Math.round(min * unit), max: Math.round(max * unit) }).map((n) => n / unit);

/** Any sensible change: small enough that nobody becomes less than nobody. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(year, tenths(-0.02, 0.06, 1000)).map(([at, n]) => change("uplift", "set", at, n)),
  fc.tuple(year, tenths(0, 0.06, 1000)).map(([at, n]) => change("wageGrowth", "set", at, n)),
  fc
    .tuple(year, fc.integer({ min: 0, max: 2 }))
    .map(([at, n]) => change("upliftBasis", "set", at, n)),
  fc.tuple(month, tenths(0, 40)).map(([at, n]) => change("sfbInflow", "set", at, n)),
  fc.tuple(month, tenths(0, 20)).map(([at, n]) => change("sfbOutflow", "set", at, n)),
  fc.tuple(month, tenths(0, 10)).map(([at, n]) => change("transfers", "set", at, n)),
  fc.tuple(month, tenths(0, 4)).map(([at, n]) => change("lssInflow", "add", at, n)),
  fc
    .tuple(month, tenths(0.9, 1.1, 100))
    .map(([at, n]) => change("lssHoursPerPerson", "multiply", at, n)),
  fc.tuple(month, tenths(0.9, 1, 100)).map(([at, n]) => change("utilisation", "set", at, n)),
  fc.tuple(month, tenths(0, 80)).map(([at, n]) => change("providerPersons", "set", at, n)),
  fc
    .tuple(month, tenths(0, 9_000_000, 1))
    .map(([at, n]) => change("lateInvoices", "event", at, n + 1)),
  fc
    .tuple(month, fc.integer({ min: 0, max: 24 }))
    .map(([at, n]) => change("takeover", "set", at, n)),
);

const SETTING = new Set(["takeover"]);

/** A scenario that does not contradict itself. */
export function anyScenario(id: string, most: number, least = 0): fc.Arbitrary<Scenario> {
  return fc
    .uniqueArray(anyChange, {
      minLength: least,
      maxLength: most,
      size: "max",
      selector: (each) => (SETTING.has(each.field) ? each.field : each.id),
    })
    .map((changes) => scenario(id, changes));
}
