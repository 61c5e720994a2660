import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { JSDOM } from "jsdom";
import { builtFile, readBuilds } from "../../scripts/builds/buildList";
import { buildSettings } from "../../scripts/buildSettings";
import { metaPolicy } from "../../scripts/contentSecurity";
import { officeFiles } from "../../scripts/officeFiles";

const DIST = join(__dirname, "..", "..", "dist");
const read = (file: string): string => readFileSync(join(DIST, file), "utf8");
/** By its name without the hash. */
const built = (name: string): string => builtFile(DIST, name);

interface Metadata {
  readonly functions: readonly { readonly id: string }[];
}

/** Runs a built script alone on a page without anything, and tells which ids it registers. */
function registeredIds(file: string): string[] {
  const ids: string[] = [];
  const page: Record<string, unknown> = {
    CustomFunctions: { associate: (id: string) => ids.push(id) },
  };
  page.self = page.window = page.globalThis = page;
  runInNewContext(read(file), page);
  return ids;
}

test("functions.js alone registers every function that functions.json describes", () => {
  const { functions } = JSON.parse(read("functions.json")) as Metadata;
  expect(functions.length).toBeGreaterThan(0);
  expect(registeredIds("functions.js").sort()).toEqual(functions.map(({ id }) => id).sort());
});

test("the pane's page loads the functions that were built with it: the same script under another name", () => {
  expect(read(built("functions.js")) === read("functions.js")).toBe(true);
  expect(read("taskpane.html")).toContain(
    `data-scripts="${built("functions.js")} ${built("taskpane.js")}"`,
  );
});

test("functions.js runs without Office, as in the workbench", () => {
  const page: Record<string, unknown> = {};
  page.self = page.window = page;
  expect(() => runInNewContext(read("functions.js"), page)).not.toThrow();
});

test("the English descriptions are of the same functions", () => {
  const ids = (file: string): string[] =>
    (JSON.parse(read(file)) as Metadata).functions.map(({ id }) => id);
  expect(ids("functions.en-US.json")).toEqual(ids("functions.json"));
});

const PAGES = [
  ["taskpane.html", "pane"],
  ["index.html", "workbench"],
] as const;

describe.each(PAGES)("%s", (file, page) => {
  const html = read(file);

  test("carries its security policy", () => {
    expect(html).toContain(`content="${metaPolicy(page, buildSettings().officeJsUrl)}"`);
  });

  test("has no script or style of its own in the page, and loads nothing from another host", () => {
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>|<style|\son[a-z]+=/g)).toBeNull();
    expect(html.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)).toBeNull();
  });

  test("loads only files of the build", () => {
    const files = [...html.matchAll(/(?:src|href|data-scripts)="([^"#]*)"/g)].flatMap(
      ([, names = ""]) => names.split(" "),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((name) => !existsSync(join(DIST, name)))).toEqual([]);
  });
});

/** One of the library's own templates; its class names stand in our code too. */
const LIBRARY_TEMPLATE = 't-name="o-spreadsheet-TopBar"';

test("the spreadsheet library is in a chunk that the page loads later, and nowhere else", () => {
  // Fetched beside the page, and run when it is wanted.
  expect(read("index.html")).not.toMatch(/<script[^>]*o-spreadsheet/);
  const scripts = (readBuilds(DIST)[0]?.files ?? []).filter((file) => file.endsWith(".js"));
  const withLibrary = scripts.filter((file) => read(file).includes(LIBRARY_TEMPLATE));
  expect(withLibrary).toEqual([built("o-spreadsheet.js")]);
});

// Only at the head of a file does the browser see it.
test.each(["workbench.js", "grid.js", "o-spreadsheet.js"])("%s is compiled ahead", (script) => {
  expect(read(built(script))).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test("every module of functions.js is compiled as it is read, not when it runs", () => {
  expect(read("functions.js").match(/[[,]\(function\(/g)?.length).toBeGreaterThan(100);
});

test("office.js is there for networks without internet, as Microsoft made it", () => {
  const original = join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js", "dist");
  for (const file of officeFiles()) {
    expect(read(`office/${file}`)).toBe(readFileSync(join(original, file), "utf8"));
  }
});

test("the licence of every library that the build holds goes with it", () => {
  const { dependencies } = JSON.parse(
    readFileSync(join(__dirname, "..", "..", "package.json"), "utf8"),
  ) as { dependencies: Record<string, string> };
  // They run on the computer that serves the build, or calculates there, and are not part of it.
  const onlyServing = ["get-port", "jsdom", "open", "sirv"];
  const ours = Object.keys(dependencies).filter((name) => !onlyServing.includes(name));
  // Not asked for by name: a library's own libraries.
  const theirs = ["scheduler", "tslib", "d3-array", "@fluentui/utilities", "@kurkle/color"];
  const pages = readdirSync(join(DIST, "licenses")).map((file) => read(`licenses/${file}`));
  for (const page of pages) expect(page).toContain("Content-Security-Policy");
  const page = new JSDOM(pages.join("")).window.document;
  const nameOf = (name: string) => (name === "office-ui-fabric-react" ? "@fluentui/react" : name);
  for (const name of [...ours.map(nameOf), ...theirs]) {
    const text = page.getElementById(name)?.nextElementSibling?.textContent ?? "";
    expect([name, text]).toEqual([name, expect.stringMatching(/licen[cs]e|permission to use/i)]);
  }
  const font = page.getElementById("font-awesome")?.nextElementSibling?.textContent;
  expect(font).toContain("SIL OPEN FONT LICENSE Version 1.1");
  expect(page.getElementById("@odoo/owl")?.nextElementSibling?.textContent).toMatch(
    /GNU LESSER GENERAL PUBLIC LICENSE/i,
  );
});

test("no source map and no path of the machine that built it is given out", () => {
  const files = readdirSync(DIST, { recursive: true, encoding: "utf8" });
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  const own = ["functions.js", "taskpane.js", "workbench.js"].map(built);
  expect(own.filter((file) => read(file).includes(join(__dirname, "..", "..")))).toEqual([]);
});
