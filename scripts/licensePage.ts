import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LicenseWebpackPlugin } from "license-webpack-plugin";
import type { Compiler } from "webpack";
import { TEXT_POLICY } from "./contentSecurity";
import { escaped } from "./generate/escaped";

const ROOT = join(__dirname, "..");
/** By the name of the package: the texts of those that come without one. */
const WRITTEN = join(ROOT, "assets", "licenses");

interface Packed {
  readonly name: string;
  readonly packageJson?: { readonly version?: string };
  readonly licenseId?: string | null;
  readonly licenseText?: string | null;
}

function section({ name, packageJson, licenseId, licenseText }: Packed): string {
  const title = [name, packageJson?.version, licenseId && `(${licenseId})`]
    .filter(Boolean)
    .join(" ");
  return `<h2 id="${escaped(name)}">${escaped(title)}</h2>\n<pre lang="en">${escaped(licenseText ?? "")}</pre>`;
}

/** Every library by its name, each to be linked to by it. */
function page(libraries: readonly Packed[]): string {
  const sorted = [...libraries].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${TEXT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Licenser</title>
<link rel="stylesheet" href="../help/help.css">
<h1>Licenser</h1>
${sorted.map(section).join("\n")}
</html>
`;
}

function refuse(name: string, why: string): never {
  throw new Error(`${name} ${why}`);
}

/**
 * Names modules by their file alone. Of an ES module's name ("javascript/esm|…/decimal.mjs") the plugin
 * (4.0.2) finds no file, and left out every library that is one.
 */
function namedByFile(compiler: Compiler): void {
  const last = { name: "NamedByFile", stage: 100 };
  compiler.hooks.compilation.tap(last, (compilation) => {
    compilation.hooks.statsFactory.tap(last, ({ hooks }) => {
      hooks.extract.for("module").tap(last, (module: { identifier?: string }) => {
        if (module.identifier === undefined) return;
        module.identifier = module.identifier.replace(/^javascript\/\w+\|/, "");
      });
    });
  });
}

/**
 * Writes dist/licenses/<page>.html: the licence of every library that is in a build, as their terms
 * ask. A library without a text, or whose licence is the GPL, ends the build.
 *
 * @param other libraries that it packs no module of: given out as they are, or within another's file.
 */
export function licensePage(name: string, other: readonly string[] = []) {
  const plugin = new LicenseWebpackPlugin({
    outputFilename: `licenses/${name}.html`,
    perChunkOutput: false,
    renderLicenses: page,
    licenseTextOverrides: Object.fromEntries(
      readdirSync(WRITTEN).map((file) => [
        file.replace(/\.txt$/, ""),
        readFileSync(join(WRITTEN, file), "utf8"),
      ]),
    ),
    additionalModules: other.map((library) => ({
      name: library,
      directory: join(ROOT, "node_modules", library),
    })),
    unacceptableLicenseTest: (license) => /(?<!L)GPL/.test(license),
    handleUnacceptableLicense: (library, license) => refuse(library, `is ${license}.`),
    handleMissingLicenseText: (library) =>
      refuse(library, "has no licence text: put one into assets/licenses."),
  });
  return {
    apply(compiler: Compiler): void {
      namedByFile(compiler);
      plugin.apply(compiler as never);
    },
  };
}
