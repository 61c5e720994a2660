import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { countQuantile } from "../src/random/countQuantile";
import { normalQuantile } from "../src/random/normalQuantile";
import { seededStreams } from "../src/random/seededStreams";
import { studentTable } from "../src/random/studentTable";
import type { UniformStream } from "../src/random/uniformStream";
import { riskDrawsOf } from "../src/risk/draw/riskDrawsOf";
import { compare } from "./compare";
import { centre, figures, sizes } from "./risk/malmoDraws";
import type { BenchRow } from "./row";

const DRAWS = 10_000;
const YEARS = 10;
/**
 * The draws of the yearly form in one plain loop, and the least arithmetic that makes a cost of them: as many
 * numbers as the kernel draws of this municipality, which are 8 normal ones and a count a draw, and 14 normal ones,
 * 4 counts and 1 uniform a year.
 */
function plain(): number {
  const [stream] = seededStreams(1, 1) as [UniformStream];
  const shocks = studentTable(5);
  const normal = (): number => normalQuantile(stream.next());
  let sum = 0;
  for (let r = 0; r < DRAWS; r += 1) {
    let stock = 468.5 + countQuantile(stream.next(), 2, 1.3, 0.262364264467491);
    let hours = 565_386;
    let scale = 1;
    for (let i = 0; i < 8; i += 1) scale += 0.001 * normal();
    for (let y = 0; y < YEARS; y += 1) {
      stock *= 1 + 0.025 * scale * shocks.at(normal()) + 0.005 * normal();
      hours *= 1 + 0.045 * scale * shocks.at(normal()) + 0.01 * normal();
      const into = countQuantile(stream.next(), 0.055 * stock, 1.3, 0.262364264467491);
      const out = countQuantile(stream.next(), 0.055 * stock, 1.3, 0.262364264467491);
      const fresh = countQuantile(stream.next(), 18.3, 1.3, 0.262364264467491);
      const ended = countQuantile(stream.next(), 18.3, 1.3, 0.262364264467491);
      const change = 3086 * (fresh - ended + normal() + normal()) + hours * 0.02 * normal();
      const persons = stock + (into - out) / 2 + Math.sqrt((into + out) / 12) * normal();
      const price = 1 + 0.025 * normal();
      const users = 56 + normal() * normal() + normal();
      const worked = (hours + change / 2 + 3086 * normal()) * (1 + 0.01 * normal());
      stock += into - out + normal() + stream.next();
      hours += change;
      sum += persons * 362_601 * price + worked * 347.7 + users * 240_000;
    }
  }
  return sum;
}

const numpySeconds = (): number =>
  Number(execFileSync("/usr/bin/python3", [join(__dirname, "riskNumpy.py")], { encoding: "utf8" }));

const drawsMemory = (): number =>
  Number(
    execFileSync(
      process.execPath,
      ["--import", "tsx", join(__dirname, "risk", "drawsMemory.ts"), "100000"],
      { encoding: "utf8" },
    ),
  );

export function measure(): Promise<BenchRow[]> {
  const [one, ten] = [centre(2026), centre(2035)];
  const run = (monthly: boolean) => () =>
    riskDrawsOf(ten, sizes, figures, { draws: DRAWS, monthly });
  const yearly = compare(run(false), plain, { rounds: 7, times: 1 });
  const monthly = compare(run(true), plain, { rounds: 5, times: 1 });
  const cell = compare(() => riskDrawsOf(one, sizes, figures, { draws: DRAWS }), plain, {
    rounds: 7,
    times: 1,
  });
  const many = compare(() => riskDrawsOf(ten, sizes, figures, { draws: 5 * DRAWS }), run(false), {
    rounds: 2,
    times: 1,
  });
  const numpy = numpySeconds();
  const months = "RISK, 10,000 × 10 years by month";
  const years = "RISK, 10,000 × 10 years";
  return Promise.resolve([
    { what: months, value: monthly.seconds, unit: "s", limit: 0.4 },
    { what: months, value: monthly.seconds / numpy, unit: "× numpy", limit: 1.5 },
    { what: years, value: yearly.seconds, unit: "s", limit: 0.15 },
    { what: years, value: yearly.ratio, unit: "× a plain loop with the same draws", limit: 1.5 },
    { what: "RISK, a cell: 10,000 × 1 year", value: cell.seconds, unit: "s", limit: 0.05 },
    { what: "RISK, 50,000 draws against 10,000", value: many.ratio, unit: "×", limit: 6 },
    {
      what: "RISK, 100,000 draws × 10 years, most memory taken",
      value: drawsMemory(),
      unit: "MB",
      limit: 200,
    },
  ]);
}
