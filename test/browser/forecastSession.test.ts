import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Frame, Page } from "playwright-core";
import cases from "../cases/egnasiffror/tabeller.json";
import { overflow, paneOf, seriousFindings } from "./paneFrame";
import {
  openEmpty,
  picture,
  startEmpty,
  startWorkbench,
  usable,
  type Workbench,
} from "./workbenchPage";

let workbench: Workbench;
let context: BrowserContext;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  context = await workbench.visitor();
  page = await openEmpty(context, workbench.address);
  pane = await paneOf(page);
});
afterAll(() => workbench.close());

const MOST_TABS = 90;

/** F6 until a part of the page has the focus, as someone without a mouse. */
async function toPart(part: ".pane" | ".o-grid"): Promise<void> {
  for (let presses = 0; presses < 6; presses += 1) {
    const inside = await page.evaluate(
      (wanted) => document.activeElement?.closest(wanted) !== null,
      part,
    );
    if (inside) return;
    await page.keyboard.press("F6");
  }
  throw new Error(`F6 never came to ${part}`);
}

/** Tab until what has the focus is called so, and Enter where it is a button. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    const called = await pane.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return (
        at?.getAttribute("aria-label") ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? ""
      );
    });
    if (name.test(called.trim())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(name)}`);
}
const press = async (name: RegExp): Promise<void> => {
  await tabTo(name);
  await page.keyboard.press("Enter");
};
const cell = (name: string): Promise<string> =>
  pane.getByRole("textbox", { name: new RegExp(`^${name}`) }).inputValue();
const sheets = (): Promise<string[]> =>
  page.evaluate(async () => (await window.paWorkbookPort?.sheetNames()) ?? []);
const stored = async (): Promise<string> =>
  (await page.evaluate(() => window.paWorkbookPort?.readStored("prognos")))?.text ?? "";

const INFLOW = "Nya SFB-personer per år";

test("a whole session by the keyboard: example, scenario, edit, run, compare, write, undo, save, open again", async () => {
  await toPart(".pane");
  await picture(page, "prognos-start");
  await press(/^Exempel$/);
  await pane.getByRole("heading", { name: /^2026: Malmö 2026 enligt utredningen/ }).waitFor();

  // A new scenario on the first one, with more new persons from 2027.
  await press(/^Scenarier$/);
  await press(/^Nytt scenario$/);
  await press(/^Personer och timmar/);
  await tabTo(new RegExp(`^${INFLOW} 2027`));
  await page.keyboard.type("60");
  await page.keyboard.press("Enter");
  expect(await cell(`${INFLOW} 2028`)).toBe("60");
  expect(await cell(`${INFLOW} 2026`)).toBe("24,75");
  await pane.getByText("Sparat i arbetsboken").waitFor();
  await picture(page, "prognos-antaganden");
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(pane)).toEqual([]);

  // Run, compare and write with the shortcuts.
  await page.keyboard.press("Control+Alt+Shift+R");
  await pane.getByRole("heading", { name: /^2026: Nytt scenario/ }).waitFor();
  await picture(page, "prognos-resultat");
  await page.keyboard.press("Control+Alt+Shift+J");
  await pane
    .getByRole("heading", { name: "Nytt scenario jämfört med Malmö 2026 enligt utredningen" })
    .waitFor();
  await pane.getByText("Varför skillnaden uppstår").waitFor();
  await picture(page, "prognos-jamfor");
  await page.keyboard.press("Control+Alt+Shift+S");
  await pane.getByRole("button", { name: "Ta bort bladen" }).waitFor();
  expect(await sheets()).toEqual(["Blad1", "Prognos", "Antaganden", "Indata"]);
  await picture(page, "prognos-skriven");

  // One undo in the workbook takes the sheets; one in the pane the value, and again puts it back.
  await toPart(".o-grid");
  await page.keyboard.press("Control+z");
  expect(await sheets()).toEqual(["Blad1"]);
  await toPart(".pane");
  await press(/^Scenarier$/);
  await press(/^Personer och timmar/);
  await tabTo(new RegExp(`^${INFLOW} 2027`));
  await page.keyboard.press("Control+z");
  expect(await cell(`${INFLOW} 2027`)).toBe("24,75");
  await page.keyboard.press("Control+y");
  expect(await cell(`${INFLOW} 2027`)).toBe("60");

  // What is being typed is in the saved file; a new workbook gets nothing of it.
  await tabTo(new RegExp(`^${INFLOW} 2027`));
  await page.keyboard.type("61");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Control+s"),
  ]);
  const path = join(mkdtempSync(join(tmpdir(), "pa-kalkyl-")), "prognos.xlsx");
  await download.saveAs(path);
  await picture(page, "prognos-sparad");
  await startEmpty(page);
  await pane.getByRole("button", { name: "Exempel", exact: true }).waitFor();
  expect(await stored()).toBe("");

  // Opened again: all of it is there, and it stays over a reload.
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.keyboard.press("Control+o"),
  ]);
  await chooser.setFiles(path);
  await pane
    .getByText("Basåret ”Exempel: Malmö 2025” och 7 scenarier finns i arbetsboken.")
    .waitFor();
  await picture(page, "prognos-fortsatt");
  await page.reload();
  await usable(page);
  pane = await paneOf(page);
  await toPart(".pane");
  await press(/^Fortsätt$/);
  await pane.getByRole("radio", { name: /^Nytt scenario/ }).check();
  await pane.getByRole("button", { name: "Personer och timmar" }).press("Enter");
  expect(await cell(`${INFLOW} 2027`)).toBe("61");
});

test("a small municipality, by the keyboard at 350 px: from its ledger table to the written forecast", async () => {
  await startEmpty(page);
  const [ledger] = cases.tables;
  const width = Math.max(...(ledger?.rows ?? []).map((row) => row.length));
  const rows = (ledger?.rows ?? []).map((row) =>
    Array.from({ length: width }, (_, at) => row[at] ?? null),
  );
  await page.evaluate(
    async (values) => window.paWorkbookPort?.writeValues({ sheet: "Blad1", address: "A1" }, values),
    rows,
  );
  await toPart(".pane");
  expect(await pane.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(350);
  let actions = 0;
  const action = async (name: RegExp): Promise<void> => {
    actions += 1;
    await press(name);
  };
  await action(/^Hämta dina siffror$/);
  await pane.getByRole("group", { name: "Din tabell" }).waitFor();
  await picture(page, "hamta-siffror");
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(pane)).toEqual([]);
  await action(/^Använd$/);
  await pane.getByText("Siffrorna är hämtade från Blad1!A1:F20.").waitFor();
  expect(await pane.getByText(/^SFB 2025: utfall/).innerText()).toBe(
    "SFB 2025: utfall 4\u00a0896 tkr, modellen 5\u00a0002 tkr (+2,2\u00a0%).",
  );
  await picture(page, "avstamning");
  expect(await seriousFindings(pane)).toEqual([]);
  // 14 × 20 × 365/7 × 342,60 = 5 001 960 in the model; the outturn is 97,9 per cent of it.
  await action(/^Sätt nyttjandegraden till 97,9 procent$/);
  await pane.getByText(/^SFB 2025: utfall 4.896 tkr, modellen 4.896 tkr/).waitFor();
  await page.keyboard.press("Control+Alt+Shift+R");
  await pane.getByRole("heading", { name: /^2026: / }).waitFor();
  await page.keyboard.press("Control+Alt+Shift+S");
  actions += 2;
  await pane.getByRole("button", { name: "Ta bort bladen" }).waitFor();
  expect(actions).toBeLessThanOrEqual(12);
  expect(await sheets()).toEqual(["Blad1", "Prognos", "Antaganden", "Indata"]);
  const written = await page.evaluate(
    async () =>
      (await window.paWorkbookPort?.read({ sheet: "Indata", address: "A1:E90" }))?.values ?? [],
  );
  const valueOf = (label: string): unknown => written.find(([name]) => name === label)?.[1];
  expect(valueOf("Basår")).toBe(cases.base.year);
  expect(valueOf("Utfall SFB")).toBe(cases.base.outturnSfb);
  expect(valueOf("Budget 2025")).toBe(cases.budget2025);
  const sfb = written.find(([name]) => name === "SFB 2025");
  expect(written.find(([name]) => name === "Nyttjandegrad")).toContain(
    "Kalibrerad mot utfallet 2025.",
  );
  expect(sfb?.[1]).toBe(cases.base.outturnSfb);
  expect(Number(sfb?.[2])).toBeCloseTo(cases.base.outturnSfb, -2);
});
