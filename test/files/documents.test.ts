import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");
const documents = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md"],
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const text = (document: string): string => readFileSync(join(ROOT, document), "utf8");

/** Commands of npm's own that need no script. */
const BUILT_IN = ["ci", "install"];

test("there are documents to hold", () => {
  expect(documents.length).toBeGreaterThan(40);
});

test.each(documents)("%s names commands that exist, and leads to files that do", (document) => {
  const commands = [...text(document).matchAll(/\bnpm (?:run )?([a-z:]+)/g)].map(
    ([, name = ""]) => name,
  );
  expect(commands.filter((name) => !(name in scripts) && !BUILT_IN.includes(name))).toEqual([]);
  const links = [...text(document).matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)(?:#[^)\s]*)?\)/g)].map(
    ([, target = ""]) => target,
  );
  const missing = links.filter(
    (link) => !existsSync(join(ROOT, dirname(document), decodeURI(link))),
  );
  expect(missing).toEqual([]);
});

test("the settings that README names are read by the build or the tests", () => {
  const named = new Set(text("README.md").match(/\b(?:PA_[A-Z_]+|OFFICE_JS_URL|CHROME_PATH)\b/g));
  expect(named.size).toBeGreaterThan(1);
  const code = ["scripts", "test", "bench"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(ROOT, folder, name), "utf8")),
  );
  expect([...named].filter((name) => !code.some((each) => each.includes(name)))).toEqual([]);
});
