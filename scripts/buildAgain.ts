import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST, SOURCES } from "./buildDist";
import { LIST, readBuilds } from "./builds/buildList";
import { HASHED } from "./builds/hashedName";
import { ROOT } from "./generate/paths";

/** Of every file of the newest build in a folder. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const own = new Set(readBuilds(folder)[0]?.files);
  return new Map(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      // Beside it lie files of the builds before it, and the list of them.
      .filter(
        (file) => file !== LIST && (!HASHED.test(file) || own.has(file.replaceAll("\\", "/"))),
      )
      .map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(join(folder, file)))
          .digest("hex"),
      ]),
  );
}

/** Builds in another folder, time zone and language: what may differ between two who build the same. */
function buildIn(folder: string): void {
  for (const source of [...SOURCES, "tsconfig.json"]) {
    if (existsSync(join(ROOT, source))) {
      cpSync(join(ROOT, source), join(folder, source), { recursive: true });
    }
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
    cwd: folder,
    env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The second build failed.");
}

/** Builds dist/ once more, elsewhere, and throws where a single byte differs: who doubts can build it too. */
export function buildAgain(): void {
  const folder = mkdtempSync(join(tmpdir(), "pa-bygg-om-"));
  try {
    buildIn(folder);
    const [first, second] = [hashes(DIST), hashes(join(folder, "dist"))];
    const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
      (file) => first.get(file) !== second.get(file),
    );
    if (differing.length > 0) {
      throw new Error(`Built twice, these files differ: ${differing.join(", ")}`);
    }
    console.log(`${first.size} files, the same both times`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
