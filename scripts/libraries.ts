import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./generate/paths";
import { bomOf } from "./packed/bom";
import { libraryIn } from "./packed/library";
import { licensePage } from "./packed/licensePage";
import { PACKED } from "./packed/packedIn";

// Of the libraries that webpack has packed: dist/licenses, a page for each of theirs, and the list of
// parts, dist/sbom.cdx.json.
const DIST = join(ROOT, "dist");
const LICENSES = join(DIST, "licenses");

const pages = Object.fromEntries(
  readdirSync(PACKED)
    .sort()
    .map((file) => {
      const folders = JSON.parse(readFileSync(join(PACKED, file), "utf8")) as string[];
      const libraries = folders.map(libraryIn).sort((a, b) => (a.name < b.name ? -1 : 1));
      return [file.replace(/\.json$/, ""), libraries];
    }),
);
mkdirSync(LICENSES, { recursive: true });
for (const [page, libraries] of Object.entries(pages)) {
  writeFileSync(join(LICENSES, `${page}.html`), licensePage(libraries));
}
const { name, version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<
  "name" | "version",
  string
>;
writeFileSync(join(DIST, "sbom.cdx.json"), `${bomOf(pages, { name, version })}\n`);
