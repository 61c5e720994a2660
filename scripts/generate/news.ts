import { readFileSync } from "node:fs";
import { CHANGELOG } from "./paths";

/** The pane shows what is new in this many versions, the newest first. */
const VERSIONS = 5;

export interface VersionNews {
  readonly version: string;
  readonly points: readonly string[];
}

/** The points under "På svenska" of each version in the changelog, where all else is in English. */
export function newsIn(changelog: string): VersionNews[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const version = /^\d+\.\d+\.\d+/.exec(section)?.[0];
      const [, swedish = ""] = section.split(/^### På svenska$/m);
      const points = [...swedish.matchAll(/^- (.+(?:\n {2}.+)*)/gm)].map(([, point = ""]) =>
        point.replace(/\s+/g, " "),
      );
      if (version === undefined || points.length === 0) {
        throw new Error(`CHANGELOG.md: "${section.split("\n")[0]}" has no points På svenska`);
      }
      return { version, points };
    });
}

/** taskpane/about/generated/news.ts */
export function news(): string {
  const shown = newsIn(readFileSync(CHANGELOG, "utf8")).slice(0, VERSIONS);
  return `// Made by npm run generate from CHANGELOG.md. Do not edit.

/** What is new, by version, the newest first. */
export const news = ${JSON.stringify(shown, null, 2)} as const;
`;
}
