import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { buildIn, readBuilds, writeBuilds } from "../../scripts/builds/buildList";
import { HASHED, plainName } from "../../scripts/builds/hashedName";
import { putBuild } from "../../scripts/builds/putBuild";

const DIST = join(__dirname, "../../dist");

/** What keeps its name, of the pages that the test opens. */
const BY_NAME = ["taskpane.html", "index.html", "functions.js", "icon-32.png", "examples.json"];
const EXAMPLES = ["malmo-exemplet.json", "exempelkommun.json"];

/** What of the build belongs to the pane; the rest, the workbench's, is the same in the next build. */
const OF_THE_PANE =
  /^(functions|taskpane|view-[a-z]+|own-[a-z]+|forecast-[a-z]+|sheets-forecast|rewriter|[a-z]+-worker|office-loader)\.(js|css)$/;

const hashOf = (file: string): string => HASHED.exec(file)?.[0].split(".")[1] ?? "";

/** The version that the n:th build after the one in dist/ says it is. */
export const versionOf = (n: number): string => `1.${n}.0`;

/**
 * The build in dist/ as it would be n changes of the pane later: every file of the pane has another name, and
 * every file that names it names the new one. Without the parts that no page here asks for.
 */
function laterBuild(n: number, folder: string): void {
  const files = readBuilds(DIST)[0]?.files ?? [];
  const renamed = new Map(
    files
      .filter((file) => n > 0 && OF_THE_PANE.test(plainName(file)))
      .map((file) => {
        const next = createHash("sha256").update(`${n} ${file}`).digest("hex").slice(0, 16);
        return [hashOf(file), next];
      }),
  );
  const anew = (text: string): string =>
    text.replace(/[0-9a-f]{16}/g, (hash) => renamed.get(hash) ?? hash);
  for (const file of [...files, ...BY_NAME, ...EXAMPLES]) {
    const to = join(folder, anew(file));
    mkdirSync(dirname(to), { recursive: true });
    if (!/\.(js|css|html)$/.test(file)) cpSync(join(DIST, file), to);
    else {
      const text = anew(readFileSync(join(DIST, file), "utf8"));
      const version = `data-version="${versionOf(n)}"`;
      writeFileSync(to, text.replace(/data-version="[^"]*"/, version));
    }
  }
  const about = { version: versionOf(n), parameters: "2026-11-29" };
  writeBuilds(folder, [buildIn(folder, about)]);
}

/** A folder that a web server gives out, with one build put over the other. */
export class SwappedBuilds {
  readonly folder = mkdtempSync(join(tmpdir(), "pa-byten-"));
  private next = 0;

  /** Puts so many builds over the one that is there, as `npm run deploy` does. */
  put(count = 1): void {
    for (let i = 0; i < count; i++) {
      const built = mkdtempSync(join(tmpdir(), "pa-bygge-"));
      laterBuild(this.next, built);
      putBuild(built, this.folder);
      rmSync(built, { recursive: true });
      this.next += 1;
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
