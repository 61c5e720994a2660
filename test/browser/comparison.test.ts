import type { BrowserContext, Frame, Page } from "playwright-core";
import { openExample, openTab, overflow, paneOf, seriousFindings } from "./paneFrame";
import { newPage } from "./slowMachine";
import { openPage, picture, startWorkbench, values, type Workbench } from "./workbenchPage";

let workbench: Workbench;
let context: BrowserContext;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  context = await workbench.visitor();
  page = await openPage(context, workbench.address);
  pane = await paneOf(page);
  await openTab(pane, "Jämförelse");
});
afterAll(() => workbench.close());

test("a series is chosen and shown as a table with the keyboard, and its chart fits 350 and 320 px", async () => {
  const alone = await newPage(
    await workbench.browser.newContext({ viewport: { width: 350, height: 900 }, locale: "sv-SE" }),
  );
  await alone.goto(`${workbench.address}taskpane.html`);
  await openTab(alone, "Jämförelse");
  await openExample(alone);
  const parts = alone.locator(".comparison > .entries > .entry .entry__button");
  for (let k = 0; k < (await parts.count()); k += 1) {
    await parts.nth(k).press("Enter");
    for (const width of [350, 320]) {
      await alone.setViewportSize({ width, height: 900 });
      expect(await overflow(alone)).toBeLessThanOrEqual(0);
    }
    expect(await seriousFindings(alone)).toEqual([]);
  }
  await alone.getByRole("button", { name: "Rikets serier", exact: true }).press("Enter");
  const series = alone.getByLabel("Serie");
  await series.focus();
  await series.selectOption("flöden");
  await alone.getByLabel("Visa lagändringar och domar i diagrammen").press("Space");
  await alone.getByText("Tvåårsomprövningarna stoppas").waitFor();
  await alone.getByRole("button", { name: "Visa som tabell", exact: true }).press("Enter");
  // Tabell 11, s. 78.
  const row = alone.getByRole("row", { name: /^2024/ });
  expect((await row.innerText()).split(/\s+/)).toEqual(["2024", "752", "691", "61"]);
  await picture(alone, "jamforelse");
});

test("the sheet that is written has the pane's figures, live", async () => {
  await openExample(pane);
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).press("Enter");
  await pane.getByText("är tillagt sist i arbetsboken").waitFor();
  const rows = await values(page, "A7:I12");
  const [, , persons, , , , , expected, difference] = rows[4] ?? [];
  // 435 persons in 2024, expected 365 644 × 13 330 / 10 587 710.
  expect(persons).toBe(435);
  expect(Number(expected)).toBeCloseTo((365_644 * 13_330) / 10_587_710, 6);
  expect(Number(difference)).toBeCloseTo(435 - (365_644 * 13_330) / 10_587_710, 6);
  await picture(page, "jamforelse-blad");
});
