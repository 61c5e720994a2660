import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const ROOT = join(__dirname, "../..");

/** The program behind `npm run kalkyl` as one script beside the project's packages: a file starts it a score of times. */
export function kalkylProgram(name: string): string {
  const cache = join(ROOT, "node_modules", ".cache", "pa-kalkyl-test");
  mkdirSync(cache, { recursive: true });
  const program = join(cache, `${name}.cjs`);
  buildSync({
    entryPoints: [join(ROOT, "workbench/kalkyl/main.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    external: ["@odoo/o-spreadsheet", "jsdom"],
    logLevel: "error",
  });
  return program;
}
