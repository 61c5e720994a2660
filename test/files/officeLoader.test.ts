import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { buildSettings } from "../../scripts/buildSettings";

const LOADER = readFileSync(join(__dirname, "..", "..", "dist", "office-loader.js"), "utf8");
const OWN_SCRIPTS = ["functions.js", "taskpane.js"];

/** What the loader puts into a page that was opened so, in order. */
function loadedScripts(
  query = "",
  prepare?: (window: JSDOM["window"]) => void,
): HTMLScriptElement[] {
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: `https://localhost:3000/taskpane.html${query}`,
    runScripts: "outside-only",
  });
  prepare?.(window);
  window.eval(LOADER);
  return [...window.document.querySelectorAll("script")];
}

const sources = (scripts: readonly HTMLScriptElement[]): (string | null)[] =>
  scripts.map((script) => script.getAttribute("src"));

test("in the workbench the pane loads its own scripts only, the functions first", () => {
  expect(sources(loadedScripts())).toEqual(OWN_SCRIPTS);
});

test.each([
  ["by its address", "?_host_Info=Excel$Win32$16.01$sv-SE", undefined],
  [
    "by the name of the window",
    "",
    (window: JSDOM["window"]) => {
      window.name = JSON.stringify({ hostInfo: "Excel$Web$16.00$sv-SE" });
    },
  ],
  [
    "after a reload, by what Office left in the session",
    "",
    (window: JSDOM["window"]) => {
      window.sessionStorage.setItem("hostInfoValue", "Excel$Mac$16.00$sv-SE");
    },
  ],
])("inside Excel, known %s, office.js comes before both", (_how, query, prepare) => {
  expect(sources(loadedScripts(query, prepare))).toEqual([
    buildSettings().officeJsUrl,
    ...OWN_SCRIPTS,
  ]);
});

test("a window with a name of its own is not Office", () => {
  const named = loadedScripts("", (window) => {
    window.name = "calculation";
  });
  expect(sources(named)).toEqual(OWN_SCRIPTS);
});

test("the scripts keep their order whichever arrives first", () => {
  expect(loadedScripts().map((script) => script.async)).toEqual([false, false]);
});
