import type { BrowserContext, Frame, Page } from "playwright-core";
import { openExample, openTab, overflow, paneOf, seriousFindings } from "./paneFrame";
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
  await openTab(pane, "Egen regi");
  await openExample(pane);
});
afterAll(() => workbench.close());

const plain = (text: string): string =>
  text.replace(/[\u00a0\u202f]/g, " ").replaceAll("\u2212", "-");

/** Kronor and kr per hour of each row of the bridge's table, as a screen reader has it. */
async function bridge(): Promise<Map<string, readonly string[]>> {
  const rows = await pane
    .locator("table", { has: pane.locator("caption", { hasText: "Brygga" }) })
    .locator("tbody tr")
    .evaluateAll((all) =>
      all.map((row) => Array.from(row.children, (cell) => cell.textContent ?? "")),
    );
  return new Map(rows.map(([label = "", ...cells]) => [label, cells.map(plain)]));
}

test("an edited driver redraws the bridge, with the keyboard alone", async () => {
  const before = (await bridge()).get("Resultat");
  expect(before?.[0]).toBe("-13 410");
  await pane.getByRole("button", { name: "Lön, anställning och frånvaro" }).press("Enter");
  const pay = pane.getByLabel("Månadslön (kr/månad)", { exact: true });
  await pay.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("30000");
  expect((await bridge()).get("Resultat")?.[0]).not.toBe(before?.[0]);
  await page.keyboard.press("Tab");
  expect(await pane.evaluate(() => document.activeElement?.getAttribute("placeholder"))).toMatch(
    /^4\d/,
  );
});

test("goal seek puts in what gives zero", async () => {
  await pane.getByRole("button", { name: "Målsökning" }).click();
  await pane.getByLabel("Räknat").selectOption("beforeGrant");
  await pane.getByRole("button", { name: "Sök", exact: true }).click();
  await pane.getByRole("button", { name: "Använd värdet" }).click();
  expect((await bridge()).get("Resultat")?.[0]).toMatch(/^-?0$/);
  await pane.getByRole("button", { name: "Ångra", exact: true }).click();
});

test("the added sheet's cells are the pane's figures, and a second one gets a name of its own", async () => {
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).click();
  await pane.getByText("är tillagt sist i arbetsboken").waitFor();
  const shown = await bridge();
  const cells = await values(page, "A9:C24");
  expect(cells).toHaveLength(shown.size);
  for (const [label, kronor, perHour] of cells) {
    const [paneKronor = "", panePerHour = ""] = shown.get(String(label)) ?? [];
    const digits = (text: string): number => Number(text.replaceAll(" ", "").replace(",", "."));
    // The pane's are tkr, the workbook's unit until another is chosen.
    expect(Math.round(Number(kronor) / 1000)).toBeCloseTo(digits(paneKronor), 6);
    expect(Number(perHour)).toBeCloseTo(digits(panePerHour), 6);
  }
  const names = await page.evaluate(() => window.paWorkbookPort?.sheetNames());
  // Malmö's own sheet has the name already.
  expect(names?.filter((name) => name.startsWith("Egen regi"))).toEqual([
    "Egen regi",
    "Egen regi 2",
  ]);
  await picture(page, "egen-regi-blad");
});

test("what cannot be read is told, and the last result stays", async () => {
  const before = await bridge();
  // In the section that the first test opened.
  const pay = pane.getByLabel("Månadslön (kr/månad)", { exact: true });
  await pay.fill("mycket");
  await pane.getByText("Gammalt resultat").waitFor();
  expect(await pay.getAttribute("aria-invalid")).toBe("true");
  expect(await bridge()).toEqual(before);
  await picture(page, "egen-regi-fel");
  await pay.fill("30000");
});

test("the view fits 350 px and has no serious fault for assistive technology", async () => {
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(pane)).toEqual([]);
});
