import type { BrowserContext, Page } from "playwright-core";
import {
  enter,
  formulaBar,
  openPage,
  picture,
  startWorkbench,
  values,
  type Workbench,
} from "./workbenchPage";
import { newPage } from "./slowMachine";

let workbench: Workbench;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
  context = await workbench.visitor();
});

afterAll(() => workbench.close());

beforeEach(async () => {
  page = await openPage(context, workbench.address);
  await page.frameLocator(".pane__frame").getByRole("tab").first().waitFor();
});

afterEach(() => page.close());

/** In which part of the page the keyboard is. */
const part = () =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (here?.tagName === "IFRAME") return "pane";
    if (here?.closest("#bar")) return "bar";
    if (here?.closest(".o-spreadsheet-topbar")) return "menus";
    return here?.closest(".o-grid") ? "grid" : (here?.tagName ?? "nowhere");
  });

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test("the keyboard is in the cells from the start, and F6 goes round the page both ways", async () => {
  expect(await part()).toBe("grid");
  const visited: string[] = [];
  for (let i = 0; i < 4; i++) {
    await press("F6");
    visited.push(await part());
  }
  expect(visited).toEqual(["pane", "bar", "menus", "grid"]);
  await press("Shift+F6");
  expect(await part()).toBe("menus");
  await press("Escape");
  expect(await part()).toBe("grid");
});

test("a workbook is made, named and saved without the mouse", async () => {
  await press("F6", "F6");
  for (let i = 0; i < 10; i++) {
    if ((await page.evaluate(() => document.activeElement?.textContent)) === "Nytt") break;
    await press("Tab");
  }
  await press("Enter");
  await page.waitForFunction(() => document.title === "Ny arbetsbok – PA-kalkyl");
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid") !== null);
  await enter(page, "=PA.LSS(2025;565386)");
  // 565 386 × 342,60
  expect(await values(page, "A1")).toEqual([[193_701_243.6]]);
  await press("F6", "F6");
  await page.keyboard.type("Från tangenterna");
  await press("Enter");
  expect(await part()).toBe("grid");
  const [download] = await Promise.all([page.waitForEvent("download"), press("Control+s")]);
  expect(download.suggestedFilename()).toBe("Från tangenterna.xlsx");
});

test("the grid's menus open and are chosen from with the arrow keys", async () => {
  await press("ArrowDown", "Shift+F6");
  expect(await part()).toBe("menus");
  await press("ArrowRight", "ArrowRight", "ArrowRight", "Enter");
  await page.locator(".o-menu").waitFor();
  // Infoga: Infoga rad → Rad ovanför
  await press("ArrowDown", "ArrowRight");
  await page.locator(".o-menu").nth(1).waitFor();
  await press("Enter");
  await page.locator(".o-menu").first().waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid") !== null);
  await page.waitForFunction(() => document.title.startsWith("•"));
  expect(await values(page, "A2")).toEqual([[null]]);
  await press("Control+z");
});

test("a colour is chosen with the arrow keys, and Escape leaves the colours as they were", async () => {
  await enter(page, "färgad");
  await press("ArrowUp", "Shift+F6");
  const name = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  for (let i = 0; i < 30 && (await name()) !== "Fyllningsfärg"; i++) await press("ArrowRight");
  await press("Enter");
  const colours = page.getByRole("dialog", { name: "Färger" });
  await colours.waitFor();
  await page.waitForFunction(() => document.activeElement?.closest(".o-color-picker") !== null);
  await press("Home");
  expect(await name()).toBe("svart #000000");
  await press("ArrowDown", "ArrowRight");
  expect(await name()).toBe("röd #FF0000");
  await picture(page, "fargval-tangenter");
  await press("Escape");
  await colours.waitFor({ state: "detached" });
  expect(await part()).toBe("grid");
  expect(await page.title()).toContain("•");

  await press("Shift+F6");
  for (let i = 0; i < 30 && (await name()) !== "Fyllningsfärg"; i++) await press("ArrowRight");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.closest(".o-color-picker") !== null);
  await press("Home", "ArrowDown", "ArrowRight", "Enter");
  await colours.waitFor({ state: "detached" });
  expect(await part()).toBe("grid");
  const bar = page.locator('[title="Fyllningsfärg"] > span');
  expect(await bar.getAttribute("style")).toMatch(/#FF0000/);
});

test("the pane closes and opens by Ctrl+Alt+P, and the keyboard is not lost in it", async () => {
  await press("F6");
  expect(await part()).toBe("pane");
  await press("Control+Alt+p");
  expect(await page.locator("#pane").isHidden()).toBe(true);
  expect(await part()).toBe("grid");
  await press("Control+Alt+p");
  expect(await page.locator("#pane").isVisible()).toBe(true);
});

/** Notes in the page what commands its pane is given, from the pane's first moment. */
async function noteCommands(): Promise<() => Promise<string[]>> {
  const noted = await newPage(context);
  await page.close();
  page = noted;
  await page.addInitScript(() => {
    const given: string[] = [];
    const top = window.parent as Window & { given?: string[] };
    top.given ??= given;
    Object.defineProperty(window, "paSendCommand", {
      get: () => (command: string) => void top.given?.push(command),
      set: () => undefined,
    });
  });
  await page.goto(workbench.address);
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid") !== null);
  return () => page.evaluate(() => (window as Window & { given?: string[] }).given ?? []);
}

test("the shortcuts of Excel reach the pane from the cells and from the pane itself", async () => {
  const given = await noteCommands();
  await page.frameLocator(".pane__frame").getByRole("tab").first().waitFor();
  await press("Control+Alt+Shift+R", "F6");
  expect(await part()).toBe("pane");
  await press("Control+Alt+Shift+S", "Control+Alt+Shift+Q");
  expect(await given()).toEqual(["show", "write"]);
});

test("a shortcut opens the pane where it is closed, and the command is not lost", async () => {
  const given = await noteCommands();
  await page.frameLocator(".pane__frame").getByRole("tab").first().waitFor();
  await press("Control+Alt+p");
  await page.reload();
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid") !== null);
  expect(await page.locator("#pane").isHidden()).toBe(true);
  await press("Control+Alt+Shift+J");
  await page.locator("#pane").waitFor({ state: "visible" });
  await page.waitForFunction(() => (window as Window & { given?: string[] }).given?.length === 1);
  expect(await given()).toEqual(["compare"]);
  // As it was for the tests that follow.
  await press("Control+Alt+p", "Control+Alt+p");
});

test("a dialog keeps the keyboard and gives it back to the cells", async () => {
  await enter(page, "ändrat");
  await press("Shift+F6", "Enter");
  await page.locator(".o-menu").waitFor();
  await press("ArrowDown", "Enter");
  await page.getByRole("dialog", { name: "Spara ändringarna först?" }).waitFor();
  for (let i = 0; i < 5; i++) {
    await press("Tab");
    // Beyond the last button the browser's own bar has its turn; never the page behind.
    expect(await page.evaluate(() => document.activeElement?.closest("#bar, main, aside"))).toBe(
      null,
    );
  }
  await press("Escape");
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid") !== null);
  await press("ArrowUp");
  expect(await formulaBar(page)).toContain("ändrat");
});

test("the menus are reached by F10, from the pane too", async () => {
  await press("F10");
  expect(await part()).toBe("menus");
  await press("Escape", "F6");
  expect(await part()).toBe("pane");
  await press("F10");
  expect(await part()).toBe("menus");
});
