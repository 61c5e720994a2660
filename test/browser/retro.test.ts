import { join } from "node:path";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { builtFile } from "../../scripts/builds/buildList";
import { openExample, openTab, overflow, paneOf, seriousFindings } from "./paneFrame";
import {
  enter,
  goTo,
  openPage,
  picture,
  startWorkbench,
  values,
  type Workbench,
} from "./workbenchPage";
import { newPage } from "./slowMachine";

const DIST = join(__dirname, "../../dist");

let workbench: Workbench;
let context: BrowserContext;
let page: Page;
let pane: Frame;
const complaints: string[] = [];

beforeAll(async () => {
  workbench = await startWorkbench();
  context = await workbench.visitor();
  page = await openPage(context, workbench.address);
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  pane = await paneOf(page);
  await openTab(pane, "Retro");
  await openExample(pane);
  await pane.getByLabel("Utgå från").selectOption("raa");
});
afterAll(() => workbench.close());

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
/** The text for the accounts on the sheet, wherever it stands there. */
const comment = async (): Promise<string> => {
  const texts = (await values(page, "A1:A120")).map(([text]) => plain(String(text)));
  return texts.find((text) => text.startsWith("För perioderna")) ?? "";
};
const part = (name: string) => pane.getByRole("button", { name, exact: true });

test("the published triangle is calculated in the pane as printed", async () => {
  const summary = plain(await pane.locator(".retro .summary").innerText());
  expect(summary).toContain("52 135 tusen dollar");
  expect(summary).toContain("± 26 909");
});

test("10 000 draws are made in a worker under the page's policy", async () => {
  const worker = page.waitForEvent("worker");
  await part("Fördjupning").press("Enter");
  await part("Bootstrap").press("Enter");
  await pane.getByRole("button", { name: "Dra", exact: true }).press("Enter");
  expect((await worker).url()).toBe(
    `${workbench.address}${builtFile(DIST, "bootstrap-worker.js")}`,
  );
  await pane.getByText("Percentil 95", { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

test("a host that refuses workers gets the same figures, drawn in slices", async () => {
  const cells = async (frame: Frame | Page): Promise<string[]> =>
    (await frame.locator(".retro form.form td").allInnerTexts()).map(plain);
  const drawn = await cells(pane);
  expect(drawn.length).toBeGreaterThan(8);
  const other = await newPage(context);
  await other.addInitScript(() => {
    (window as unknown as { Worker: unknown }).Worker = function refused() {
      throw new DOMException("refused", "SecurityError");
    };
  });
  await other.goto(`${workbench.address}taskpane.html`);
  await openTab(other, "Retro");
  await openExample(other);
  await other.getByLabel("Utgå från").selectOption("raa");
  await other.getByRole("button", { name: "Fördjupning", exact: true }).click();
  await other.getByRole("button", { name: "Bootstrap", exact: true }).click();
  await other.getByRole("button", { name: "Dra", exact: true }).click();
  await other.getByText("Percentil 95", { exact: true }).waitFor();
  expect(await cells(other)).toEqual(drawn);
  await other.close();
});

test("the added sheet holds the pane's figures, and reading its triangle gives them again", async () => {
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).click();
  await pane.getByText("är tillagt sist i arbetsboken").waitFor();
  const [[outstanding, error] = []] = await values(page, "B5:C5");
  expect([Number(outstanding).toFixed(2), Number(error).toFixed(2)]).toEqual([
    "52135.23",
    "26909.01",
  ]);
  await picture(page, "retro-blad");
  expect(await comment()).toMatch(
    /^För perioderna 1981 till 1990 är 160 987 tusen dollar .*Mest återstår för 1988 \(10 907 tusen dollar\)/,
  );
  const formula = await pane.locator(".retro code.formula").innerText();
  const address = /!([A-Z]+\d+:[A-Z]+\d+)/.exec(formula)?.[1] ?? "";
  await page.locator(".o-named-range-selector-container input").fill(address);
  await page.locator(".o-named-range-selector-container input").press("Enter");
  await pane.getByRole("button", { name: "Hämta dina siffror" }).click();
  await pane.getByRole("button", { name: "Använd", exact: true }).click();
  const summary = plain(await pane.locator(".retro .summary").innerText());
  expect(summary).toContain("Bokförs i hela kronor: 52 135 kr.");
  expect(summary).toContain("± 27");
});

test("the text for the accounts on the sheet follows a changed cell", async () => {
  // 1990, so far 2 063, to the double: what is outstanding of it doubles too.
  await goTo(page, "B44");
  await page.keyboard.press("Delete");
  // No hand is so fast that it types before the formula bar has followed.
  await page.waitForFunction(
    () => document.querySelector(".o-topbar-composer .o-composer")?.textContent === "",
  );
  await enter(page, "4126");
  // 16 339,44 × 2 = 32 678,88
  expect(await comment()).toContain("1990 (32 679 tusen dollar)");
});

test.each([
  ["ljus", "light"],
  ["mork", "dark"],
] as const)(
  "every part opened fits 350 and 320 px and is sound, %s",
  async (name, colorScheme) => {
    const other = await workbench.browser.newContext({
      viewport: { width: 350, height: 900 },
      locale: "sv-SE",
      colorScheme,
    });
    const alone = await newPage(other);
    await alone.goto(`${workbench.address}taskpane.html`);
    await openTab(alone, "Retro");
    await openExample(alone);
    const closed = alone.locator(".retro .entry__button[aria-expanded=false]");
    while ((await closed.count()) > 0) await closed.first().press("Enter");
    for (const width of [350, 320]) {
      await alone.setViewportSize({ width, height: 900 });
      expect(await overflow(alone)).toBeLessThanOrEqual(0);
    }
    await alone.setViewportSize({ width: 350, height: 900 });
    expect(await seriousFindings(alone)).toEqual([]);
    await picture(alone, `retro-${name}`);
    await other.close();
  },
  90_000,
);
