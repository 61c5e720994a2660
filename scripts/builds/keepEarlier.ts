import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Build, keptWith, readBuilds, writeBuilds } from "./buildList";

/** Puts files of earlier builds, which lie in another folder, beside the new one, and lists what belongs to which. */
export function keepEarlier(folder: string, build: Build, earlier: string): void {
  const kept = keptWith(build, readBuilds(earlier));
  for (const file of kept.slice(1).flatMap(({ files }) => files)) {
    if (existsSync(join(folder, file)) || !existsSync(join(earlier, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(earlier, file), join(folder, file));
  }
  writeBuilds(folder, kept);
}
