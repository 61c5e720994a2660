import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openFunction, openTab, overflow, seriousFindings } from "./paneFrame";
import { startWorkbench, type Workbench } from "./workbenchPage";
import { newPage } from "./slowMachine";

const PICTURES = join(__dirname, "../artifacts");

let workbench: Workbench;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

type Look = NonNullable<Parameters<Workbench["browser"]["newContext"]>[0]>;

interface Alone {
  readonly page: Page;
  /** Requests to another host than the page's own. */
  readonly foreign: string[];
  /** What the browser complained about: refused by the security policy, missing, thrown. */
  readonly complaints: string[];
}

/** The pane opened for itself, as wide as Excel shows it. */
async function openAlone(look: Look = {}, width = 350): Promise<Alone> {
  const context = await workbench.browser.newContext({
    viewport: { width, height: 900 },
    locale: "sv-SE",
    ...look,
  });
  const page = await newPage(context);
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(workbench.address) && !url.startsWith("data:")) foreign.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${workbench.address}taskpane.html`);
  await page.waitForSelector("[role=tab]");
  await openTab(page, "Funktioner");
  return { page, foreign, complaints };
}

async function visitEverything(page: Page): Promise<void> {
  const names = await page.getByRole("button", { name: /^PA\./ }).allInnerTexts();
  expect(names.length).toBeGreaterThanOrEqual(15);
  for (const name of names) {
    await page.getByRole("button", { name: name.trim(), exact: true }).click();
    const fill = page.getByRole("button", { name: "Fyll i exemplet" });
    if ((await fill.count()) > 0) await fill.click();
    await page.locator(".result").waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  }
  await openTab(page, "Parametrar");
  for (const button of await page.locator(".entry__button").all()) await button.click();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await openTab(page, "Om");
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const [first, last] = ["Prognos", "Egen regi"].map((name) =>
    page.getByRole("tab", { name, exact: true }).boundingBox(),
  );
  expect((await first)?.y).toBe((await last)?.y);
}

test.each([350, 320])(
  "at %i px every view fits, nothing is asked of another host and nothing complains",
  async (width) => {
    const { page, foreign, complaints } = await openAlone({}, width);
    await visitEverything(page);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test("without a workbook it computes, and says why nothing can be inserted", async () => {
  const { page } = await openAlone();
  await page.getByText("Panelen är öppen för sig, utan arbetsbok.").waitFor();
  await openFunction(page, "KOSTNAD");
  await page.getByRole("button", { name: "Fyll i exemplet" }).click();
  await page.locator(".result__number", { hasText: /^356\s264\s943,60$/ }).waitFor();
  const button = page.getByRole("button", { name: "Sätt in i cellen" });
  expect(await button.getAttribute("aria-disabled")).toBe("true");
  await page.context().close();
});

test("every link leads to a page of our own that exists", async () => {
  const { page } = await openAlone();
  const names = await page.getByRole("button", { name: /^PA\./ }).allInnerTexts();
  const links = new Set<string>();
  for (const name of names) {
    await page.getByRole("button", { name: name.trim(), exact: true }).click();
    links.add((await page.getByRole("link").getAttribute("href")) ?? "");
  }
  await openTab(page, "Om");
  // The handbook and the licences.
  const about = await page.getByRole("link").all();
  for (const link of about) links.add((await link.getAttribute("href")) ?? "");
  expect(links.size).toBe(names.length + 2);
  for (const link of links) {
    const { status } = await page.evaluate(
      async (address) => ({ status: (await fetch(address)).status }),
      link,
    );
    expect([link, status]).toEqual([link, 200]);
  }
  await page.context().close();
});

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ["ljus", { colorScheme: "light" }],
  ["mork", { colorScheme: "dark" }],
  ["hogkontrast", { forcedColors: "active", colorScheme: "dark" }],
];

test.each(LOOKS)("the look %s is readable in every view (pictures kept)", async (name, look) => {
  const { page } = await openAlone(look);
  const picture = async (view: string): Promise<void> => {
    // axe cannot see the computer's own colours, and needs not: they are the user's choice.
    if (look.forcedColors !== "active") expect(await seriousFindings(page)).toEqual([]);
    await page.screenshot({ path: join(PICTURES, `panel-${view}-${name}.png`) });
  };
  await picture("funktioner");
  await openFunction(page, "KOSTNAD");
  await page.getByRole("button", { name: "Fyll i exemplet" }).click();
  await page.locator(".result__number").scrollIntoViewIfNeeded();
  await picture("kostnad");
  await page.getByLabel("sfb_personer").fill("-5");
  await page.getByLabel("lss_timmar").fill("565.386");
  await page.getByText(/kan läsas på två sätt/).waitFor();
  await picture("fel");
  await openTab(page, "Parametrar");
  await picture("parametrar");
  await page.getByRole("button", { name: "Schablonbelopp", exact: true }).click();
  await picture("schablonbelopp");
  await openTab(page, "Om");
  await picture("om");
  await openTab(page, "Prognos");
  await picture("prognos");
  await page.getByRole("button", { name: "Exempel", exact: true }).click();
  await page.getByRole("button", { name: "Scenarier", exact: true }).click();
  await page.getByRole("button", { name: "Schablon, löner och pris" }).click();
  await page.getByRole("textbox", { name: /^Nyttjandegrad 2027/ }).fill("hög");
  await page.keyboard.press("Enter");
  await page.getByText(/”Nyttjandegrad” är ”hög” men ska vara ett tal/).waitFor();
  await picture("prognos-antaganden");
  await page.context().close();
});

test("a tab whose file cannot be fetched says so, and opens when it is tried again", async () => {
  const { page } = await openAlone();
  await page.route("**/view-retro.*.js", (route) => route.abort());
  await openTab(page, "Retro");
  await page.getByText("Fliken Retro kunde inte visas.").waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(page)).toEqual([]);
  await openTab(page, "Prognos");
  await page.getByRole("region", { name: "Prognos" }).waitFor();
  await page.unroute("**/view-retro.*.js");
  await openTab(page, "Retro");
  await page.getByRole("button", { name: "Försök igen" }).click();
  await page.getByRole("button", { name: "Exempel", exact: true }).waitFor();
  await page.context().close();
});
