import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { outputs } from "./generate/outputs";
import { HANDBOOK, ROOT } from "./generate/paths";

/**
 * `npm run generate` writes what follows from the functions and the parameters: Excel's metadata in two
 * languages, the register, the handbook, the parameters' own version and what the pane says is new. With --check it writes nothing and fails where a file is stale.
 */
async function main(check: boolean): Promise<void> {
  const files = await outputs();
  const stale: string[] = [];
  for (const [file, content] of files) {
    if (existsSync(file) && readFileSync(file, "utf8") === content) continue;
    stale.push(path.relative(ROOT, file));
    if (check) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const leftOver = readdirSync(HANDBOOK)
    .map((name) => path.join(HANDBOOK, name))
    .filter((file) => file.endsWith(".md") && !files.has(file))
    .map((file) => path.relative(ROOT, file));
  if (leftOver.length > 0) {
    throw new Error(`Nothing makes these pages; delete them: ${leftOver.join(", ")}`);
  }
  if (!check) {
    console.log(stale.length === 0 ? "Nothing to generate." : `Generated ${stale.join(", ")}`);
  } else if (stale.length > 0) {
    throw new Error(`Stale; run npm run generate: ${stale.join(", ")}`);
  }
}

main(process.argv.includes("--check")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
