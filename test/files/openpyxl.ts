import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Shown = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Debian's own Python has Debian's packages; another may stand before it. */
const python = ["/usr/bin/python3", "python3"].find(
  (command) => spawnSync(command, ["-c", "import openpyxl"]).status === 0,
);

/** What openpyxl, another program that reads workbooks, finds in the cells of each sheet. */
export function throughOpenpyxl(bytes: Uint8Array): Shown {
  const folder = mkdtempSync(join(tmpdir(), "pa-kalkyl-openpyxl-"));
  const file = join(folder, "bok.xlsx");
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync(
    python ?? "python3",
    ["-W", "ignore", join(__dirname, "savedValues.py"), file],
    { encoding: "utf8", maxBuffer: 1e9 },
  );
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Shown;
}

// Skipped where openpyxl is missing: it is no npm package. .ci/run installs it, so there it always runs.
export const whereOpenpyxlIs = python !== undefined ? describe : describe.skip;
