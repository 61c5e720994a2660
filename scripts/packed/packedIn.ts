import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Chunk, Compilation, Compiler, Module } from "webpack";
import { ROOT } from "../generate/paths";

/** Where each page's list is kept from webpack to the step that writes licences and the list of parts. */
export const PACKED = join(ROOT, ".cache", "packed");

/** The folder of the library that a file belongs to; undefined of a file of our own. */
function libraryOf(file: string): string | undefined {
  if (!file.includes(`node_modules`)) return undefined;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const description = join(folder, "package.json");
    if (!existsSync(description)) continue;
    // Libraries have such files within them too, which say no more than what kind of modules follow.
    const { name, version } = JSON.parse(readFileSync(description, "utf8")) as Partial<
      Record<"name" | "version", string>
    >;
    if (name !== undefined && version !== undefined) return folder;
  }
  return undefined;
}

/** The folder as package-lock.json names it, wherever node_modules itself may be kept. */
function fromRoot(folder: string): string {
  return folder.slice(folder.indexOf(`${sep}node_modules${sep}`) + 1);
}

/** A module and those that webpack has put together into it. */
function* wholly(module: Module): Generator<Module> {
  yield module;
  const { modules } = module as { modules?: Iterable<Module> };
  for (const inner of modules ?? []) yield* wholly(inner);
}

/**
 * Webpack writes a few lines of its own into every script, and the plugin that takes style sheets out
 * those that fetch them.
 */
function runtimeOf(compilation: Compilation, chunk: Chunk): string[] {
  const names = [...compilation.chunkGraph.getChunkRuntimeModulesIterable(chunk)].map(
    ({ name }) => name,
  );
  return [
    ...(names.length > 0 ? ["webpack"] : []),
    ...(names.includes("css loading") ? ["mini-css-extract-plugin"] : []),
  ].map((library) => join(ROOT, "node_modules", library));
}

function librariesIn(compilation: Compilation): Set<string> {
  const libraries = new Set<string>();
  for (const chunk of compilation.chunks) {
    for (const library of runtimeOf(compilation, chunk)) libraries.add(library);
    for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
      for (const each of wholly(module)) {
        const library = libraryOf(each.nameForCondition() ?? "");
        if (library !== undefined) libraries.add(library);
      }
    }
  }
  return libraries;
}

/**
 * Notes every library that a page's build holds something of: seen in the modules themselves, also where
 * webpack has made one of many.
 *
 * @param other libraries that it packs no module of: given out as they are, or within another's file.
 */
export function packedIn(page: string, other: readonly string[] = []) {
  return {
    apply({ hooks }: Compiler): void {
      hooks.afterEmit.tap("packedIn", (compilation) => {
        const given = other.map((library) => join(ROOT, "node_modules", library));
        const folders = [...new Set([...librariesIn(compilation), ...given])];
        mkdirSync(PACKED, { recursive: true });
        const list = folders.map(fromRoot).sort();
        writeFileSync(join(PACKED, `${page}.json`), JSON.stringify(list));
      });
    },
  };
}
