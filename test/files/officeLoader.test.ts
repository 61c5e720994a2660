import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { builtFile } from "../../scripts/builds/buildList";
import { buildSettings } from "../../scripts/buildSettings";

const DIST = join(__dirname, "..", "..", "dist");
const LOADER = readFileSync(join(DIST, builtFile(DIST, "office-loader.js")), "utf8");
const OWN_SCRIPTS = ["functions.0123456789abcdef.js", "taskpane.0123456789abcdef.js"];

const opened: JSDOM["window"][] = [];
afterEach(() => {
  for (const window of opened.splice(0)) window.close();
});

/** A page that was opened so, with the loader run in it. */
function openedPage(query = "", prepare?: (window: JSDOM["window"]) => void): JSDOM["window"] {
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: `https://localhost:3000/taskpane.html${query}`,
    runScripts: "dangerously",
  });
  opened.push(window);
  prepare?.(window);
  const loader = window.document.createElement("script");
  loader.dataset["scripts"] = OWN_SCRIPTS.join(" ");
  loader.textContent = LOADER;
  window.document.head.append(loader);
  return window;
}

const scriptsIn = ({ document }: JSDOM["window"]): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>("script[src]"),
];

const sources = (window: JSDOM["window"]): (string | null)[] =>
  scriptsIn(window).map((script) => script.getAttribute("src"));

const IN_EXCEL = "?_host_Info=Excel$Win32$16.01$sv-SE";

test("in the workbench the pane loads its own scripts only, the functions first", () => {
  expect(sources(openedPage())).toEqual(OWN_SCRIPTS);
});

test.each([
  ["by its address", IN_EXCEL, undefined],
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
  const window = openedPage(query, prepare);
  // Fetched beside it meanwhile.
  const ahead = [...window.document.querySelectorAll("link[rel=preload]")];
  expect(ahead.map((link) => link.getAttribute("href"))).toEqual(OWN_SCRIPTS);
  expect(sources(window)).toEqual([buildSettings().officeJsUrl]);
  scriptsIn(window)[0]?.dispatchEvent(new window.Event("load"));
  expect(sources(window)).toEqual([buildSettings().officeJsUrl, ...OWN_SCRIPTS]);
});

test("an office.js that cannot be reached keeps the pane waiting no longer than it is known", () => {
  const window = openedPage(IN_EXCEL);
  scriptsIn(window)[0]?.dispatchEvent(new window.Event("error"));
  expect(sources(window).slice(1)).toEqual(OWN_SCRIPTS);
  expect(window.document.documentElement.dataset["host"]).toBe("office");
});

test("an office.js that neither comes nor fails is given up after twenty seconds, and loads nothing twice", () => {
  const later: [run: () => void, ms: number][] = [];
  const window = openedPage(IN_EXCEL, (page) => {
    page.setTimeout = ((run: () => void, ms: number) => later.push([run, ms])) as never;
  });
  expect(later.map(([, ms]) => ms)).toEqual([20_000]);
  later[0]?.[0]();
  expect(sources(window).slice(1)).toEqual(OWN_SCRIPTS);
  scriptsIn(window)[0]?.dispatchEvent(new window.Event("load"));
  expect(sources(window).slice(1)).toEqual(OWN_SCRIPTS);
});

test("a window with a name of its own is not Office", () => {
  const named = openedPage("", (window) => {
    window.name = "calculation";
  });
  expect(sources(named)).toEqual(OWN_SCRIPTS);
});

test("the scripts keep their order whichever arrives first", () => {
  expect(scriptsIn(openedPage()).map((script) => script.async)).toEqual([false, false]);
});
