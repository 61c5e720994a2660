import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { keptWith, readBuilds, writeBuilds } from "./buildList";
import { HASHED } from "./hashedName";

/** As a whole or not at all: nobody is given half a file. */
function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const half = `${to}.part`;
  copyFileSync(from, half);
  renameSync(half, to);
}

/** What a page loads before the page, so that no page that is opened meanwhile lacks a file. */
const inOrder = (file: string): number => (HASHED.test(file) ? 0 : file.endsWith(".html") ? 2 : 1);

export interface PutBuild {
  readonly put: number;
  /** Of builds that are no longer kept. */
  readonly removed: readonly string[];
}

/**
 * Puts a build where a web server gives it out, over the one that is there. The files of the builds before it stay
 * (KEPT_BUILDS), for panes that are open; those of older ones are removed. No other file is.
 *
 * @throws Error where there is no whole build to put, or the list in the folder cannot be read.
 */
export function putBuild(built: string, folder: string): PutBuild {
  const [build] = readBuilds(built);
  if (build === undefined) throw new Error(`Det finns inget bygge i ${built}. Kör npm run build.`);
  const before = readBuilds(folder);
  const kept = keptWith(build, before);
  const ofBuild = new Set(build.files);
  const files = readdirSync(built, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => statSync(join(built, file)).isFile())
    // The list is written below, and what the build notes of itself is nobody else's.
    .filter((file) => !/(^|\/)\./.test(file) && (!HASHED.test(file) || ofBuild.has(file)))
    .sort((a, b) => inOrder(a) - inOrder(b));
  for (const file of files) {
    if (HASHED.test(file) && existsSync(join(folder, file))) continue;
    put(join(built, file), join(folder, file));
  }
  writeBuilds(folder, kept);
  const wanted = new Set(kept.flatMap(({ files: each }) => each));
  const removed = [...new Set(before.flatMap(({ files: each }) => each))].filter(
    (file) => !wanted.has(file) && existsSync(join(folder, file)),
  );
  for (const file of removed) rmSync(join(folder, file));
  return { put: files.length, removed };
}
