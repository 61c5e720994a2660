import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readBuilds } from "../scripts/builds/buildList";
import type { BenchRow } from "./row";

const DIST = join(__dirname, "..", "dist");

function kilobytes(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** Size over the wire of what each page loads, from the build in dist/. */
export function measure(): Promise<BenchRow[]> {
  const files = (readBuilds(DIST)[0]?.files ?? []).filter((file) => /\.(js|css)$/.test(file));
  const starting = (prefix: string): string[] => files.filter((file) => file.startsWith(prefix));
  const pane = [
    ...starting("taskpane"),
    ...starting("fabric-config"),
    ...starting("office-loader"),
  ];
  const library = starting("o-spreadsheet");
  const functions = starting("functions.");
  const workbench = [...starting("workbench"), ...starting("grid"), ...starting("open-formulas")];
  const others = new Set([...functions, ...pane, ...library, ...workbench]);
  const later = files.filter((file) => !others.has(file));
  const unit = "kB gz";
  return Promise.resolve([
    { what: "functions.js", value: kilobytes(functions), unit, limit: 100 },
    {
      what: "The pane as it opens, without functions.js",
      value: kilobytes(pane),
      unit,
      limit: 220,
    },
    { what: "What the pane opens later, all of it", value: kilobytes(later), unit },
    { what: "The workbench's own code, with the functions", value: kilobytes(workbench), unit },
    { what: "The spreadsheet library", value: kilobytes(library), unit },
  ]);
}
