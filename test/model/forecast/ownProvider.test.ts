import { Decimal } from "../../../src/exact/decimal";
import type { Base } from "../../../src/forecast/base/base";
import { forecast } from "../../../src/forecast/forecast";
import { providerResult } from "../../../src/provider/providerResult";
import { resolveInputs } from "../../../src/provider/resolveInputs";
import { change, known, malmo, scenario } from "./sample";

const given = { persons: 56, sfbActiveHours: 300_000, monthlyPay: 29_000, po: "0.4718" } as const;

function deficits(base: Base, ...changes: Parameters<typeof scenario>[1]): Decimal[] {
  return forecast({ base, scenarios: [scenario("s", changes)], scenario: "s", lastYear: 2028 })
    .years.filter(({ kind }) => kind === "prognos")
    .map(({ parts }) => known(parts.provider));
}

test("simple: revenue follows the schablon, cost the wages", () => {
  // Base cost 13 410 000 + 56 × 5000 × 342.60 = 109 338 000; 2026: × 1.03 − 56 × 5000 × 347.70.
  const [first] = deficits(malmo, change("wageGrowth", "set", "2026", "0.03"));
  expect(first?.toFixed(6)).toBe(
    new Decimal("109338000").times("1.03").minus("97356000").toFixed(6),
  );
});

test("the deficit follows the persons", () => {
  const [whole] = deficits(malmo);
  const [half] = deficits(malmo, change("providerPersons", "set", "2026", 28));
  expect(half?.times(2).toFixed(6)).toBe(whole?.toFixed(6));
});

test("with its own model the deficit is that model's at the year's wages and schablon", () => {
  const [first] = deficits({ ...malmo, provider: given }, change("wageGrowth", "set", "2026", 0));
  const year = providerResult(
    resolveInputs({
      ...given,
      year: 2026,
      referencePay: resolveInputs({ ...given, year: 2025 }).values.referencePay,
    }),
  );
  expect(first?.toFixed(6)).toBe(year.result.neg().toFixed(6));
});

test("with its own model too, wages above the schablon make the deficit grow", () => {
  const path = deficits({ ...malmo, provider: given }, change("wageGrowth", "set", "2026", "0.03"));
  expect(path[2]?.gt(path[1] ?? 0) && path[1]?.gt(path[0] ?? 0)).toBe(true);
});
