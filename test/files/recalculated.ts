import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");

export interface RecalculatedCell {
  readonly cell: string;
  readonly formel?: string;
  readonly värde: unknown;
  readonly fel?: string;
}

/** What `npm run kalkyl -- FILE --json` gives: its exit code, and every PA cell. */
export function recalculated(file: string): {
  readonly status: number | null;
  readonly cells: readonly RecalculatedCell[];
} {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(ROOT, "workbench/kalkyl/main.ts"), file, "--json"],
    {
      cwd: ROOT,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: dirname(file) },
      maxBuffer: 1e9,
    },
  );
  return { status, cells: JSON.parse(stdout) as RecalculatedCell[] };
}
