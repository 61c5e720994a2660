import type { BrowserContext, Page } from "playwright-core";
import { DICTIONARY } from "../../workbench/page/translate/translate";
import { nextPicture, openEmpty, picture, startWorkbench, type Workbench } from "./workbenchPage";

let workbench: Workbench;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
  context = await workbench.visitor();
  page = await openEmpty(context, workbench.address);
});

afterAll(() => workbench.close());

/** What the page adds to the menus itself. */
const OWN = [
  ...["Ny arbetsbok", "Öppna …", "Spara som Excel-fil", "Öppna Malmö-exemplet"],
  "Öppna Exempelkommun",
  "Spara för LibreOffice och andra program",
  "Spara en kopia med öppna formler",
  "Välj färg",
];
/** Formats are shown by their sample, functions and cells by their name, signs without letters. */
const SAMPLE = /^(\P{L}+|[\P{L}kr]+|[A-ZÅÄÖ0-9._:]+|PA-kalkyl|Serie \d|Blad\d)$/u;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const KNOWN = [...OWN, ...DICTIONARY.values()].map(
  (text) => new RegExp(`^${escape(text).replace(/%s|%\\\(\w+\\\)s/g, ".+")}$`, "s"),
);

/** Texts that are neither in the dictionary nor a sample: English that a user would meet. */
const foreign = (texts: readonly string[]) =>
  texts
    .map((text) => text.trim())
    .filter(
      (text) => text !== "" && !SAMPLE.test(text) && !KNOWN.some((known) => known.test(text)),
    );

const menuTexts = () => page.locator(".o-menu .o-menu-item-name").allInnerTexts();

/** Closes what is open: Escape takes one level at a time. */
async function closeMenus(): Promise<void> {
  for (let i = 0; i < 5 && (await page.locator(".o-menu").count()) > 0; i++) {
    await page.keyboard.press("Escape");
    await nextPicture(page);
  }
}

afterEach(closeMenus);

/** Opens every submenu of the open menu in turn and collects what they say. */
async function walkOpenMenu(): Promise<string[]> {
  const texts = await menuTexts();
  const roots = page.locator(".o-menu").first().locator(".o-menu-item:has(.o-menu-item-root)");
  for (let i = 0; i < (await roots.count()); i++) {
    await roots.nth(i).hover();
    await roots.nth(i).click();
    const opened = page.locator(".o-menu").nth(1).locator(".o-menu-item-name");
    await opened.first().waitFor();
    await nextPicture(page);
    texts.push(...(await menuTexts()));
  }
  return [...new Set(texts)];
}

test("every top menu and submenu is in Swedish", async () => {
  const menus = page.locator(".o-topbar-menu");
  expect(await menus.allInnerTexts()).toEqual([
    "Arkiv",
    "Redigera",
    "Visa",
    "Infoga",
    "Format",
    "Data",
  ]);
  const texts: string[] = [];
  for (let i = 0; i < (await menus.count()); i++) {
    await menus.nth(i).click();
    await page.locator(".o-menu").first().waitFor();
    texts.push(...(await walkOpenMenu()));
    await closeMenus();
  }
  expect(texts.length).toBeGreaterThan(80);
  expect(foreign(texts)).toEqual([]);
});

test("nothing is offered that an Excel file could not hold or that belongs to another product", async () => {
  await page.locator(".o-topbar-menu", { hasText: "Infoga" }).click();
  const texts = await menuTexts();
  expect(texts.join(" ")).not.toMatch(/pivot|karusell|carousel|odoo/i);
});

test.each([
  ["cells", { x: 300, y: 320 }],
  ["column headings", { x: 200, y: 155 }],
  ["row headings", { x: 24, y: 240 }],
])("the context menu of %s is in Swedish", async (_where, { x, y }) => {
  await page.mouse.click(x, y, { button: "right" });
  await page.locator(".o-menu").first().waitFor();
  const texts = await walkOpenMenu();
  expect(texts.length).toBeGreaterThan(4);
  expect(foreign(texts)).toEqual([]);
});

test("the context menu of a sheet is in Swedish", async () => {
  await page.locator(".o-sheet").first().click({ button: "right" });
  await page.locator(".o-menu").first().waitFor();
  expect(foreign(await walkOpenMenu())).toEqual([]);
});

test("the toolbar's tooltips are in Swedish", async () => {
  const titles = await page
    .locator(".o-spreadsheet-topbar [title], .o-spreadsheet-bottombar-wrapper [title]")
    .evaluateAll((found) => found.map((element) => element.getAttribute("title") ?? ""));
  expect(titles.length).toBeGreaterThan(12);
  // A shortcut stands in brackets after the name.
  expect(foreign(titles.map((title) => title.replace(/\s*\([^()]*\)$/, "")))).toEqual([]);
});

test.each([
  ["Redigera", /^Sök och ersätt/],
  ["Format", /^Villkorsstyrd formatering/],
  ["Data", /^Dataverifiering/],
  ["Data", /^Namngivna områden/],
  ["Data", /^Kolumnstatistik/],
  ["Data", /^Dela upp text/],
  ["Infoga", /^Diagram/],
])("the side panel of %s, %s, is in Swedish", async (menu, item) => {
  await page.mouse.click(300, 400);
  await page.locator(".o-topbar-menu", { hasText: menu }).click();
  await page.locator(".o-menu-item", { hasText: item }).first().click();
  const panel = page.locator(".o-sidePanel");
  await panel.first().waitFor();
  const texts = await panel.evaluateAll((panels) =>
    panels.flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement?.closest("svg, style") === null) {
          found.push((walker.currentNode.textContent ?? "").replace(/\s+/g, " "));
        }
      }
      for (const field of element.querySelectorAll("[placeholder], [title], [aria-label]")) {
        for (const name of ["placeholder", "title", "aria-label"]) {
          found.push(field.getAttribute(name) ?? "");
        }
      }
      return found;
    }),
  );
  await picture(page, `panel-${menu}-${item.source.replace(/\W/g, "")}`);
  expect(foreign(texts)).toEqual([]);
  await page.locator(".o-sidePanelClose, .o-sidePanel-close").first().click();
  await page.keyboard.press("Escape");
});
