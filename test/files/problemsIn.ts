import { createRequire } from "node:module";
import { join } from "node:path";
import { sdkProblemsIn } from "./sdkProblemsIn";

// The validator is no public export of its package, so it is taken by its place in it.
const { validateXlsxBuffer } = createRequire(__filename)(
  join(
    __dirname,
    "../../node_modules/@cj-tech-master/excelts/dist/cjs/modules/excel/utils/ooxml-validator/index.js",
  ),
) as { validateXlsxBuffer(bytes: Uint8Array): Promise<{ problems: readonly unknown[] }> };

/** Where a saved file breaks the rules of its format, by Microsoft's own validator and another. */
export const problemsIn = async (bytes: Uint8Array): Promise<readonly unknown[]> => [
  ...(await validateXlsxBuffer(bytes)).problems,
  ...sdkProblemsIn(bytes),
];
