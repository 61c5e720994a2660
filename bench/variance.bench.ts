import { Decimal } from "../src/exact/decimal";
import { variance } from "../src/variance/variance";
import { compare } from "./compare";
import type { BenchRow } from "./row";

const FACTORS = 10;

/** Values as they are typed: up to six digits. */
const budget = Array.from({ length: FACTORS }, (_, i) => new Decimal(103 + i * 7).div(10));
const outturn = budget.map((value, i) => value.plus((i % 3) - 1).plus("0.25"));
const factors = budget.map((_, i) => `Faktor ${i + 1}`);
const cells = [{ budget, outturn }];

export function measure(): Promise<BenchRow[]> {
  const shapley = compare(
    () => variance({ factors, cells }),
    () => variance({ factors, cells, method: "sequential" }),
    { rounds: 15, times: 20 },
  );
  const what = "AVVIKELSE, Shapley with 10 factors";
  return Promise.resolve([
    { what, value: shapley.seconds, unit: "s", limit: 0.02 },
    { what, value: shapley.ratio, unit: "× sequential", limit: 10 },
  ]);
}
