import { writeFileSync } from "node:fs";
import path from "node:path";
import { functions } from "../functions";
import metadata from "../functions/generated/functions.json";
import { createModel } from "../workbench/engine/createModel";
import type { NeutralFunction } from "../workbench/engine/metadata";
import { prepareEngine } from "../workbench/engine/prepare";
import { exampleWorkbook } from "../workbench/exampleWorkbook";
import { malmoWorkbook } from "../workbench/malmoWorkbook";
import { ROOT } from "./generate/paths";

// The workbook that opens at the first visit, and the made-up municipality's, composed here so that no
// visit has to. In the component's own short form of the cells, which it opens faster; that they
// come back whole from it is held by a test (test/files/example.test.ts).
console.debug = () => undefined;
prepareEngine(metadata, functions as unknown as Record<string, NeutralFunction>);
for (const [file, workbook] of [
  ["malmo-exemplet.json", malmoWorkbook()],
  ["exempelkommun.json", exampleWorkbook()],
] as const) {
  const composed = createModel(workbook).exportData();
  writeFileSync(path.join(ROOT, "dist", file), JSON.stringify(composed));
}
