import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { preProcessFile } from "typescript";

const ROOT = join(__dirname, "..", "..");

/** What each file imports, types too: paths from the project's folder. */
export type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>;

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((path) => /\.tsx?$/.test(path));
}

/** The file that is meant; undefined where it is no source. */
function importedFrom(file: string, specifier: string): string | undefined {
  const path = posix.join(posix.dirname(file), specifier);
  return [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) =>
    existsSync(join(ROOT, each)),
  );
}

/** What the files of the project's folders import from one another. */
export function importGraph(folders: readonly string[]): ImportGraph {
  const files = folders.flatMap(sources);
  return new Map(
    files.map((file) => {
      const { importedFiles } = preProcessFile(readFileSync(join(ROOT, file), "utf8"));
      const paths = importedFiles
        .filter(({ fileName }) => fileName.startsWith("."))
        .map(({ fileName }) => importedFrom(file, fileName))
        .filter((path) => path !== undefined);
      return [file, new Set(paths)];
    }),
  );
}

/** The same between their folders. */
export function folderGraph(files: ImportGraph): ImportGraph {
  const folders = new Map<string, Set<string>>();
  for (const [file, imported] of files) {
    const folder = posix.dirname(file);
    const others = folders.get(folder) ?? new Set<string>();
    folders.set(folder, others);
    for (const path of imported) {
      if (posix.dirname(path) !== folder) others.add(posix.dirname(path));
    }
  }
  return folders;
}
