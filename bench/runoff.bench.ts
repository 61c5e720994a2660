import { bootstrap } from "../src/runoff/methods/bootstrap/bootstrap";
import { mack } from "../src/runoff/methods/mack";
import { seededUniform } from "../src/runoff/methods/bootstrap/seededUniform";
import type { Triangle } from "../src/runoff/triangle/triangle";
import { triangleFrom } from "../src/runoff/triangle/triangleFrom";
import { compare } from "./compare";
import type { BenchRow } from "./row";

const REPLICATES = 10_000;

function square(size: number): Triangle {
  const uniform = seededUniform(size);
  const values = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, k) =>
      i + k < size ? (1_000_000 * (1 + uniform())) / (k + 1) ** 2 : null,
    ),
  );
  return triangleFrom({ values, incremental: true });
}

/** The factors alone, in plain loops: what chain ladder costs without errors and checks. */
function plainFactors({ rows, delays }: Triangle): number {
  let product = 1;
  for (let k = 0; k + 1 < delays; k += 1) {
    let now = 0;
    let next = 0;
    for (const row of rows) {
      if (row.length < k + 2) break;
      now += row[k] as number;
      next += row[k + 1] as number;
    }
    product *= next / now;
  }
  return product;
}

/** As many uniform draws as the bootstrap needs at least: one a cell and two a future one. */
function plainDraws(size: number): number {
  const uniform = seededUniform(1);
  const draws = REPLICATES * ((size * (size + 1)) / 2 + size * (size - 1));
  let sum = 0;
  for (let i = 0; i < draws; i += 1) sum += uniform();
  return sum;
}

export function measure(): Promise<BenchRow[]> {
  const months = square(60);
  const years = square(10);
  const chain = compare(
    () => mack(months),
    () => plainFactors(months),
    { rounds: 15, times: 50 },
  );
  const drawn = compare(
    () => bootstrap(years, { replicates: REPLICATES }),
    () => plainDraws(10),
    { rounds: 7, times: 1 },
  );
  const mackRow = "RETRO, Mack on 60 × 60 months";
  const bootstrapRow = "RETRO, bootstrap 10,000 × (10 × 10)";
  return Promise.resolve([
    { what: mackRow, value: chain.seconds, unit: "s", limit: 0.002 },
    { what: mackRow, value: chain.ratio, unit: "× plain factors", limit: 200 },
    { what: bootstrapRow, value: drawn.seconds, unit: "s", limit: 0.3 },
    { what: bootstrapRow, value: drawn.ratio, unit: "× the draws alone", limit: 15 },
  ]);
}
