import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { openExample, openTab, overflow, paneOf, seriousFindings } from "./paneFrame";
import {
  openEmpty,
  openPage,
  picture,
  startEmpty,
  startWorkbench,
  usable,
  type Workbench,
} from "./workbenchPage";

let workbench: Workbench;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  page = await openEmpty(await workbench.visitor(), workbench.address);
  pane = await paneOf(page);
});
afterAll(() => workbench.close());

const inputs = () => pane.getByRole("region", { name: "Uppgifter" });
const persons = () => pane.getByLabel("Personer, Utfall");
const seed = () => pane.getByLabel("Frö");
const saved = () => pane.getByText("Sparat i arbetsboken").waitFor();

async function openVariance(): Promise<void> {
  await openTab(pane, "Avvikelse");
  await openExample(pane);
  const part = inputs().getByRole("button", { name: "SFB", exact: true });
  if ((await part.getAttribute("aria-expanded")) !== "true") await part.press("Enter");
}
const pay = () => pane.getByLabel("Månadslön (kr/månad)", { exact: true });
const personsAhead = () => pane.getByLabel("Fler brukare per år");

async function openProvider(): Promise<void> {
  await openTab(pane, "Egen regi");
  await openExample(pane);
  for (const name of ["Lön, anställning och frånvaro", "Kommande år"]) {
    const part = pane.getByRole("button", { name });
    if ((await part.getAttribute("aria-expanded")) !== "true") await part.press("Enter");
  }
}
async function openRetro(): Promise<void> {
  await openTab(pane, "Retro");
  await openExample(pane);
  for (const name of ["Fördjupning", "Bootstrap"]) {
    const part = pane.getByRole("button", { name, exact: true });
    if ((await part.getAttribute("aria-expanded")) !== "true") await part.press("Enter");
  }
}

test("what is typed in Avvikelse, Retro and Egen regi is there again after a reload", async () => {
  await openTab(pane, "Avvikelse");
  await pane.getByText("Det du ändrar sparas i arbetsboken").waitFor();
  await openVariance();
  await persons().fill("437");
  await pane.getByLabel("Belopp i").selectOption("kr");
  await saved();
  await picture(page, "avvikelse-sparad");
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(pane)).toEqual([]);
  await openRetro();
  await pane.getByLabel("Utgå från").selectOption("raa");
  await seed().fill("7");
  await saved();
  await picture(page, "retro-sparad");
  await openProvider();
  await pay().fill("30 500");
  await personsAhead().fill("−2");
  await saved();
  await picture(page, "egen-regi-sparad");
  await openTab(pane, "Prognos");
  await openProvider();
  expect(await pay().inputValue()).toBe("30 500");
  await page.getByText("Kvar i webbläsaren, inte sparad som fil").waitFor();

  await page.reload();
  await usable(page);
  pane = await paneOf(page);
  await openVariance();
  await pane.getByText("Som i arbetsboken").waitFor();
  expect(await persons().inputValue()).toBe("437");
  expect(await pane.getByLabel("Belopp i").inputValue()).toBe("kr");
  await openRetro();
  expect(await pane.getByLabel("Utgå från").inputValue()).toBe("raa");
  expect(await seed().inputValue()).toBe("7");
  await openProvider();
  expect(await pay().inputValue()).toBe("30 500");
  expect(await personsAhead().inputValue()).toBe("−2");
  await pane.getByText("Som i arbetsboken").waitFor();
});

test("what is being typed is in the saved file; another workbook has nothing of it", async () => {
  await openVariance();
  await persons().click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("438");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Control+s"),
  ]);
  const path = join(mkdtempSync(join(tmpdir(), "pa-kalkyl-")), "avvikelse.xlsx");
  await download.saveAs(path);
  await startEmpty(page);
  await pane.getByText("Det du ändrar sparas i arbetsboken").waitFor();
  for (const name of ["Avvikelse", "Retro"]) {
    await openTab(pane, name);
    await pane.getByRole("button", { name: "Exempel", exact: true }).waitFor();
    expect(await pane.getByLabel("Utgå från").count()).toBe(0);
  }

  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.keyboard.press("Control+o"),
  ]);
  await chooser.setFiles(path);
  await pane.getByText("Som i arbetsboken").waitFor();
  expect(await pane.getByLabel("Utgå från").inputValue()).toBe("raa");
  await openVariance();
  expect(await persons().inputValue()).toBe("438");
});

test("a file that is saved with the mouse has what stands in a field that was not left", async () => {
  await openTab(pane, "Prognos");
  await pane.getByRole("button", { name: "Exempel", exact: true }).click();
  await pane.getByRole("button", { name: "Basår", exact: true }).click();
  await pane.getByRole("button", { name: "Basår, budget och invånare" }).click();
  await pane
    .getByLabel(/^SFB-personer/)
    .first()
    .fill("461");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Spara som Excel-fil" }).click(),
  ]);
  const path = join(mkdtempSync(join(tmpdir(), "pa-kalkyl-")), "prognos.xlsx");
  await download.saveAs(path);
  const parts = Object.values(unzipSync(readFileSync(path))).map((part) => strFromU8(part));
  const kept = parts.find(
    (xml) => xml.includes("urn:pa-kalkyl:arbete") && xml.includes("sfbPersons"),
  );
  expect(kept).toMatch(/"sfbPersons":"?461/);
});

test("another tab's change is told on coming back, in words that fit and can be chosen by keyboard", async () => {
  await openVariance();
  await page.evaluate(async () => {
    const port = window.paWorkbookPort;
    const stored = await port?.readStored("avvikelse");
    if (port === undefined || stored === undefined) throw new Error("nothing is kept");
    const text = stored.text.replace('"438"', '"500"');
    await port.writeStored("avvikelse", text, stored.revision);
  });
  await pane.evaluate(() => window.dispatchEvent(new Event("focus")));
  await pane.getByText("Inte sparat: någon annan har ändrat i arbetsboken.").waitFor();
  await picture(page, "avvikelse-annan");
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(pane)).toEqual([]);
  await pane.getByRole("button", { name: "Hämta den andras" }).press("Enter");
  await openVariance();
  expect(await persons().inputValue()).toBe("500");
  await pane.getByRole("button", { name: "Ångra: ta tillbaka min" }).press("Enter");
  await openVariance();
  expect(await persons().inputValue()).toBe("438");
  await saved();
});

test("what was changed in a tab that may only read is to be chosen when that tab goes on with the work", async () => {
  const first = { page, pane };
  page = await openPage(page.context(), workbench.address);
  pane = await paneOf(page);
  const goOn = page.getByRole("button", { name: "Arbeta vidare här" });
  await goOn.waitFor();
  await openVariance();
  await persons().fill("439");
  await pane.getByText(/^Inte sparat: /).waitFor();
  await first.page.bringToFront();
  await first.pane.getByLabel("Personer, Utfall").fill("440");
  await first.pane.getByText("Sparat i arbetsboken").waitFor();

  await page.bringToFront();
  await goOn.click();
  await pane.getByText("Inte sparat: någon annan har ändrat i arbetsboken.").waitFor();
  await openVariance();
  expect(await persons().inputValue()).toBe("439");
  await pane.getByRole("button", { name: "Hämta den andras" }).press("Enter");
  await openVariance();
  expect(await persons().inputValue()).toBe("440");
  await pane.getByRole("button", { name: "Ångra: ta tillbaka min" }).press("Enter");
  await saved();
  await openVariance();
  expect(await persons().inputValue()).toBe("439");
});
