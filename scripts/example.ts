import { writeFileSync } from "node:fs";
import path from "node:path";
import { malmoWorkbook } from "../workbench/malmo";
import { ROOT } from "./generate/paths";

// dist/malmo-exemplet.json: the workbook that opens at the first visit, composed here so that no
// visit has to.
writeFileSync(path.join(ROOT, "dist/malmo-exemplet.json"), JSON.stringify(malmoWorkbook()));
