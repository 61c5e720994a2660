import { createRequire } from "node:module";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { BenchRow } from "./row";

interface Measured {
  readonly pa: number;
  readonly ordinary: number;
}

/**
 * 10 000 single PA.KOSTNAD cells in the workbench, recalculated after one input changed, against
 * the same sheet with the arithmetic typed as ordinary formulas. Bundled as the page is: run from
 * the sources, the test runner's wrapping of every inner function would be measured too.
 */
export function measure(): Promise<BenchRow[]> {
  const bundle = join(__dirname, "..", "node_modules", ".cache", "pa-bench", "recalculate.cjs");
  buildSync({
    entryPoints: [join(__dirname, "workbench", "recalculate.ts")],
    outfile: bundle,
    bundle: true,
    platform: "node",
    external: ["@odoo/o-spreadsheet"],
  });
  const { recalculate } = createRequire(__filename)(bundle) as { recalculate(): Measured };
  const measured = recalculate();
  return Promise.resolve([
    {
      what: "10 000 single PA.KOSTNAD recalculated in the workbench",
      value: measured.pa / measured.ordinary,
      unit: "× ordinary formulas",
      limit: 2,
    },
    {
      what: "10 000 single PA.KOSTNAD recalculated in the workbench",
      value: measured.pa,
      unit: "ms",
    },
  ]);
}
