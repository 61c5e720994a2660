import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HASHED, plainName } from "./hashedName";

/** What one build's pages load under names that no other build has given to anything else. */
export interface Build {
  /** The same for builds of the same files. */
  readonly id: string;
  readonly version: string;
  /** The day of the parameters. */
  readonly parameters: string;
  /** Paths within the folder, with "/". */
  readonly files: readonly string[];
}

/** The builds that a folder has files of, the newest first. No server shows dotfiles. */
export const LIST = ".builds.json";

/**
 * An open pane asks for files of the build that it was opened from. They are kept for this many builds; a pane
 * that is older says that there is a new version, and can only be opened again.
 */
const KEPT_BUILDS = 10;

function isBuild(value: unknown): value is Build {
  const { id, version, parameters, files } = (value ?? {}) as Partial<Build>;
  return (
    [id, version, parameters].every((text) => typeof text === "string") &&
    Array.isArray(files) &&
    files.every((file) => typeof file === "string" && HASHED.test(file) && !file.includes(".."))
  );
}

/** @throws Error where the list is there and cannot be read: nothing may then be taken away by it. */
export function readBuilds(folder: string): readonly Build[] {
  const file = join(folder, LIST);
  if (!existsSync(file)) return [];
  const list: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!Array.isArray(list) || !list.every(isBuild)) throw new Error(`${file} is no list of builds`);
  return list;
}

export function writeBuilds(folder: string, builds: readonly Build[]): void {
  writeFileSync(join(folder, LIST), `${JSON.stringify(builds, null, 1)}\n`);
}

/** What has just been built into a folder that held nothing. */
export function buildIn(folder: string, about: Pick<Build, "version" | "parameters">): Build {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => HASHED.test(file))
    .sort();
  const id = createHash("sha256").update(files.join("\n")).digest("hex").slice(0, 16);
  return { id, ...about, files };
}

/** Those whose files are kept when a build takes its place before the ones that were there. */
export const keptWith = (build: Build, earlier: readonly Build[]): readonly Build[] =>
  [build, ...earlier.filter(({ id }) => id !== build.id)].slice(0, KEPT_BUILDS);

/** A file of the newest build, by its name without the hash. */
export function builtFile(folder: string, name: string): string {
  const file = readBuilds(folder)[0]?.files.find((each) => plainName(each) === name);
  if (file === undefined) throw new Error(`The build has no ${name}`);
  return file;
}
