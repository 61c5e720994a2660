import { writeFileSync } from "node:fs";
import path from "node:path";
import { functions } from "../functions";
import metadata from "../functions/generated/functions.json";
import { createModel } from "../workbench/engine/createModel";
import type { NeutralFunction } from "../workbench/engine/metadata";
import { prepareEngine } from "../workbench/engine/prepare";
import { malmoWorkbook } from "../workbench/malmoWorkbook";
import { ROOT } from "./generate/paths";

// dist/malmo-exemplet.json: the workbook that opens at the first visit, composed here so that no
// visit has to. In the component's own short form of the cells, which it opens faster; that this
// workbook comes back whole from it is held by a test (test/files/example.test.ts).
console.debug = () => undefined;
prepareEngine(metadata, functions as unknown as Record<string, NeutralFunction>);
const example = createModel(malmoWorkbook()).exportData();
writeFileSync(path.join(ROOT, "dist/malmo-exemplet.json"), JSON.stringify(example));
