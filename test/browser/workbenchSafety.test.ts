import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { enter, openPage, startEmpty, startWorkbench, type Workbench } from "./workbenchPage";

const AXE = readFileSync(join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

let workbench: Workbench;
let context: BrowserContext;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  workbench = await startWorkbench();
  context = await workbench.visitor();
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (failure) => void complaints.push(String(failure.error())));
  page = await openPage(context, workbench.address);
  await page.frameLocator(".pane__frame").getByRole("tab").first().waitFor();
});

afterAll(() => workbench.close());

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** Serious and critical findings of axe-core, as text. */
async function findings(): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Finding[] }> };
    };
    // The pane has its own test; a frame cannot be looked into from here.
    return (await axe.run({ exclude: [["iframe"]] })).violations;
  });
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

test("a whole visit asks no other host and breaks no rule of its own policy", async () => {
  await startEmpty(page);
  await enter(page, "=PA.KOSTNAD(2025;455;565386)");
  // A web link in a cell: the component would fetch the site's icon from a search engine.
  await enter(page, "https://www.forsakringskassan.se");
  await enter(page, "[Lagen](https://www.riksdagen.se)");
  // The link's own little window, where the icon would be.
  await page.mouse.move(300, 240);
  await page.mouse.move(80, 227);
  await page.locator(".o-link-tool").waitFor();
  await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  await page.getByRole("button", { name: "Malmö-exemplet" }).click();
  await page.waitForFunction(() => document.title === "Malmö-exemplet – PA-kalkyl");
  await page.getByRole("button", { name: "Om", exact: true }).click();
  await page.keyboard.press("Escape");

  const elsewhere = requests.filter(
    (url) => !url.startsWith(workbench.address) && !/^(data|blob):/.test(url),
  );
  expect(requests.length).toBeGreaterThan(5);
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a link that would run a script is not opened, and the page says so", async () => {
  await startEmpty(page);
  await enter(page, "[Kalkyl](javascript:alert(1))");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Alt+Enter");
  await page.getByText("Länken öppnas inte: den är ingen webbadress").waitFor();
  expect(context.pages()).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test("a link to a mail address keeps it", async () => {
  await startEmpty(page);
  await enter(page, "[Skriv](mailto:controller@malmo.se)");
  const grid = await page.locator(".o-grid canvas").first().boundingBox();
  await page.mouse.move(400, 400);
  await page.mouse.move((grid?.x ?? 0) + 90, (grid?.y ?? 0) + 37);
  expect(await page.locator(".o-link-tool").innerText()).toContain("mailto:controller@malmo.se");
});

test("the licence texts that Om links to are there", async () => {
  await page.getByRole("button", { name: "Om", exact: true }).click();
  const links = await page
    .locator(".dialog a")
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  await page.keyboard.press("Escape");
  expect(links.length).toBeGreaterThan(3);
  const texts = await Promise.all(links.map(async (link) => (await fetch(link)).text()));
  expect(texts[0]).toMatch(/GNU LESSER GENERAL PUBLIC LICENSE/i);
  expect(texts.every((text) => text.length > 500)).toBe(true);
});

test("axe-core finds nothing serious on the page, in a dialog or in a notice", async () => {
  expect(await findings()).toEqual([]);
  await page.getByRole("button", { name: "Om", exact: true }).click();
  expect(await findings()).toEqual([]);
  await page.keyboard.press("Escape");
  const second = await openPage(context, workbench.address);
  page = second;
  await page.locator(".notice").waitFor();
  expect(await findings()).toEqual([]);
});
