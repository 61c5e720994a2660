import { readdirSync } from "node:fs";
import path from "node:path";

export const ROOT = path.resolve(__dirname, "../..");

const FUNCTIONS = path.join(ROOT, "functions");
export const GENERATED = path.join(FUNCTIONS, "generated");
export const PARAMETERS_VERSION = path.join(ROOT, "src/parameters/generated/version.ts");
export const CHANGELOG = path.join(ROOT, "CHANGELOG.md");
export const NEWS = path.join(ROOT, "taskpane/about/generated/news.ts");
export const CASES = path.join(ROOT, "test/cases");
export const HANDBOOK = path.join(ROOT, "docs/handbok");

/** Files of the room that hold no function. */
const OTHERS = new Set(["index.ts", "neutralFunction.ts"]);

/** The files of functions/ that hold one function each, in order of their names. */
export function functionFiles(): string[] {
  return readdirSync(FUNCTIONS)
    .filter((file) => file.endsWith(".ts") && !OTHERS.has(file))
    .sort()
    .map((file) => path.join(FUNCTIONS, file));
}
