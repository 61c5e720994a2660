import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../generate/paths";

/** By the name of the package: the texts of those that come without one. */
const WRITTEN = join(ROOT, "assets", "licenses");

/** A library that the build holds something of. */
export interface Library {
  /** Its own name, whatever it is called in package.json here. */
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly texts: readonly string[];
  /** The archive's hash as package-lock.json has it: "sha512-…", in base64. */
  readonly integrity: string;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

/** What stands in a package beside the code because its terms ask that it follows it. */
const TERMS = /^(licen[cs]e|copying|notice|copyrightnotice)(\.(md|txt))?$/i;

function textsOf(name: string, folder: string): string[] {
  const written = join(WRITTEN, `${name}.txt`);
  const files = existsSync(written)
    ? [written]
    : readdirSync(folder)
        .filter((file) => TERMS.test(file))
        .sort()
        .map((file) => join(folder, file));
  return files.map((file) => readFileSync(file, "utf8").trim());
}

function refuse(name: string, why: string): never {
  throw new Error(`${name} ${why}`);
}

/**
 * The library in a folder, given from the project's root. One without a licence text, under the GPL or
 * without a hash in package-lock.json ends the build.
 */
export function libraryIn(folder: string): Library {
  const { name, version, license } = readJson<Omit<Library, "texts" | "integrity">>(
    join(ROOT, folder, "package.json"),
  );
  const { packages } = readJson<{ packages: Record<string, { integrity?: string } | undefined> }>(
    join(ROOT, "package-lock.json"),
  );
  const texts = textsOf(name, join(ROOT, folder));
  const integrity = packages[folder.replaceAll("\\", "/")]?.integrity;
  if (texts.length === 0) {
    refuse(name, "has no licence text: put one into assets/licenses.");
  }
  if (/(?<!L)GPL/.test(license)) refuse(name, `is ${license}.`);
  if (integrity === undefined) refuse(name, "has no hash in package-lock.json.");
  return { name, version, license, texts, integrity };
}
