import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { caseYearSteps } from "../../../src/risk/cases/caseYear";
import { atOnce } from "../../../src/steps/atOnce";
import { figures } from "./malmoCentre";

const MNKR = 1e6;

/** Debian's own Python has Debian's packages. */
const PYTHON = "/usr/bin/python3";
// Skipped where numpy is missing: it is no npm package. .ci/run installs it, so there it always runs.
const whereNumpyIs =
  spawnSync(PYTHON, ["-c", "import numpy"]).status === 0 ? describe : describe.skip;

interface Drawn {
  readonly percentiles: readonly number[];
  readonly changes: readonly number[];
}

whereNumpyIs("a program of its own, in numpy (where it is installed)", () => {
  // 40 000 draws here: the standard error of P90 is √(0.09/40 000)/f = 0.009 mnkr; its own 400 000 add 0.003.
  test("draws the same small municipality to the same percentiles", () => {
    const script = join(__dirname, "smallMunicipality.py");
    const other = JSON.parse(execFileSync(PYTHON, [script], { encoding: "utf8" })) as Drawn;
    const { summary, lssChanges } = atOnce(
      caseYearSteps(
        {
          ...{ days: 365, rate: 347.7, draws: 40_000 },
          cases: [
            ...Array.from({ length: 8 }, () => ({ kind: "sfb" }) as const),
            ...[168, 60, 45, 30].map((weeklyHours) => ({ kind: "lss", weeklyHours }) as const),
          ],
        },
        figures,
      ),
    );
    const here = [summary.p10, summary.p50, summary.p90];
    expect(other.percentiles).toHaveLength(here.length);
    other.percentiles.forEach((expected, i) => {
      expect(Math.abs((here[i] ?? Infinity) - expected) / MNKR).toBeLessThan(0.03);
    });
    expect(other.changes).toHaveLength(3);
    other.changes.forEach((expected, i) => {
      expect(Math.abs((lssChanges[i]?.probability ?? 1) - expected)).toBeLessThan(0.01);
    });
  }, 60_000);
});
