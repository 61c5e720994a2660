import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newsIn } from "../../scripts/generate/news";
import { MODEL_VERSION } from "../../src/version";
import { news } from "../../taskpane/about/generated/news";

const CHANGELOG = readFileSync(join(__dirname, "../../CHANGELOG.md"), "utf8");

test("the pane tells first of the version that it is", () => {
  expect(news[0]?.version).toBe(MODEL_VERSION);
  expect(newsIn(CHANGELOG)[0]?.version).toBe(MODEL_VERSION);
});

test("the Swedish points of each version are taken, each as one line", () => {
  const changelog = `# Changelog

## 1.1.0

- **English.** All periods.

### På svenska

Shown in the pane.

- Första
  raden fortsätter.
- Andra.

## 1.0.0

### På svenska

- Tredje.
`;
  expect(newsIn(changelog)).toEqual([
    { version: "1.1.0", points: ["Första raden fortsätter.", "Andra."] },
    { version: "1.0.0", points: ["Tredje."] },
  ]);
});

test("a version that the pane could say nothing of is refused", () => {
  expect(() => newsIn("## 1.2.0\n\n- Only English.\n")).toThrow(/"1\.2\.0" has no points/);
});
