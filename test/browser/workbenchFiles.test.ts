import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { BrowserContext, Page } from "playwright-core";
import {
  enter,
  formulaBar,
  openEmpty,
  picture,
  startWorkbench,
  values,
  type Workbench,
} from "./workbenchPage";
import { MAIN } from "../files/foreignParts";
import { zipOf } from "../files/zipOf";

const folder = mkdtempSync(join(tmpdir(), "pa-kalkyl-"));
let workbench: Workbench;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
});

afterAll(() => workbench.close());

beforeEach(async () => {
  context = await workbench.visitor();
  page = await openEmpty(context, workbench.address);
  await enter(page, "=PA.KOSTNAD(2025;455;565386)");
  await enter(page, "=SUMMA(A1;1)");
});

afterEach(() => context.close());

/** Saves by the keyboard and returns where the browser put the file. */
async function save(): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Control+s"),
  ]);
  const path = join(folder, `${Date.now()}.xlsx`);
  await download.saveAs(path);
  return { name: download.suggestedFilename(), path };
}

async function choose(path: string, how: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), how()]);
  await chooser.setFiles(path);
}

test("a saved file opens again with formulas and values", async () => {
  const { name, path } = await save();
  expect(name).toBe("Ny arbetsbok.xlsx");
  await page.getByText("Arbetsboken är sparad i Ny arbetsbok.xlsx.").waitFor();
  expect(await page.title()).toBe("Ny arbetsbok – PA-kalkyl");

  await page.getByRole("button", { name: "Nytt" }).click();
  await page.waitForFunction(async () => {
    const port = window.paWorkbookPort;
    const { sheet } = (await port?.selection()) ?? { sheet: "" };
    return (await port?.read({ sheet, address: "A1" }))?.values[0]?.[0] === null;
  });
  await choose(path, () => page.keyboard.press("Control+o"));
  await page.waitForFunction(() => /^\d+ – PA-kalkyl$/.test(document.title));
  expect(await values(page, "A1:A2")).toEqual([
    [expect.closeTo(356_264_943.6, 2)],
    [expect.closeTo(356_264_944.6, 2)],
  ]);
  expect(await formulaBar(page)).toMatch(/^=PA\.KOSTNAD\(2025; ?455; ?565386\)$/);
});

test("Spara för LibreOffice saves ordinary formulas with their values, and the work is still to be saved for Excel", async () => {
  await page.locator(".o-topbar-menu", { hasText: "Arkiv" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByText("Spara för LibreOffice och andra program").click(),
  ]);
  const path = join(folder, "andra.xlsx");
  await download.saveAs(path);
  await page.getByText("Arbetsboken är sparad i Ny arbetsbok.xlsx.").waitFor();
  expect(await page.title()).toBe("• Ny arbetsbok – PA-kalkyl");
  const sheetOf = (file: string): string =>
    strFromU8(unzipSync(readFileSync(file))["xl/worksheets/sheet0.xml"] ?? new Uint8Array());
  // 356 264 943,60 kr is the manual's answer.
  const others = sheetOf(path);
  expect(others).toMatch(/<c r="A1"[^>]*><f>[^<]*KOSTNAD[^<]*<\/f><v>356264943\.6<\/v>/);
  expect(others).not.toContain('t="array"');
  expect(sheetOf((await save()).path)).toMatch(/<c r="A1"[^>]*cm="1"[^>]*><f t="array" ref="A1">/);
});

test("a copy with open formulas has ordinary formulas and their sheet, and the workbook stays as it is", async () => {
  await page.locator(".o-topbar-menu", { hasText: "Arkiv" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByText("Spara en kopia med öppna formler").click(),
  ]);
  expect(download.suggestedFilename()).toBe("Ny arbetsbok öppna formler.xlsx");
  const path = join(folder, "oppna.xlsx");
  await download.saveAs(path);
  const dialog = page.getByRole("dialog", { name: "Sparat med öppna formler" });
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain("1 PA-cell är en vanlig formel");
  await picture(page, "oppna-formler");
  await page.keyboard.press("Escape");
  const parts = Object.entries(unzipSync(readFileSync(path)));
  const sheets = parts.filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  const texts = sheets.map(([, bytes]) => strFromU8(bytes)).sort();
  expect(texts).toHaveLength(2);
  // 356 264 943,60 kr is the manual's answer.
  expect(texts.join("")).toMatch(/<c r="A1"[^>]*><f>[^<]*VLOOKUP[^<]*<\/f><v>356264943\.6\d*<\/v>/);
  expect(texts.join("")).not.toMatch(/_xldudf|PA\.KOSTNAD\(/);
  const kept = await page.evaluate(async () => {
    const port = window.paWorkbookPort;
    const { sheet } = (await port?.selection()) ?? { sheet: "" };
    return (await port?.read({ sheet, address: "A1" }))?.formulas[0]?.[0];
  });
  expect(kept).toBe("=PA.KOSTNAD(2025,455,565386)");
});

test("the file takes the name given in the bar", async () => {
  const name = page.getByLabel("Arbetsbokens namn");
  await name.fill("Budget 2027: förslag");
  await name.press("Enter");
  expect((await save()).name).toBe("Budget 2027 förslag.xlsx");
});

test("a file that is no workbook is refused with a message and the work stays", async () => {
  const path = join(folder, "trasig.xlsx");
  writeFileSync(path, "PK\u0003\u0004 inte en arbetsbok");
  await choose(path, () => page.getByRole("button", { name: "Öppna …" }).click());
  const dialog = page.getByRole("dialog", { name: "Filen kunde inte öppnas" });
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain("Arbetet du har öppet är kvar.");
  await picture(page, "trasig-fil");
  await page.keyboard.press("Escape");
  expect(await values(page, "A1")).toEqual([[expect.closeTo(356_264_943.6, 2)]]);
});

test("a text file with the ending of a workbook is refused too", async () => {
  const path = join(folder, "text.xlsx");
  writeFileSync(path, "år;personer\n2025;455\n");
  await choose(path, () => page.getByRole("button", { name: "Öppna …" }).click());
  await page.getByRole("dialog", { name: "Filen kunde inte öppnas" }).waitFor();
});

test("unsaved work is asked about before another workbook takes its place", async () => {
  await page.getByRole("button", { name: "Malmö-exemplet" }).click();
  const dialog = page.getByRole("dialog", { name: "Spara ändringarna först?" });
  await dialog.waitFor();
  await picture(page, "spara-forst");
  await dialog.getByRole("button", { name: "Avbryt" }).click();
  expect(await values(page, "A1")).toEqual([[expect.closeTo(356_264_943.6, 2)]]);

  await page.getByRole("button", { name: "Malmö-exemplet" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Spara och fortsätt" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Ny arbetsbok.xlsx");
  await page.waitForFunction(() => document.title === "Malmö-exemplet – PA-kalkyl");
});

test("a file dropped on the page is opened", async () => {
  const { path } = await save();
  const data = await page.evaluateHandle(
    async (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], "släppt.xlsx"));
      return transfer;
    },
    [...(await import("node:fs")).readFileSync(path)],
  );
  await page.dispatchEvent("#grid", "dragover", { dataTransfer: data });
  await page.getByText("Släpp Excel-filen här").waitFor();
  await page.dispatchEvent("#grid", "drop", { dataTransfer: data });
  await page.waitForFunction(() => document.title === "släppt – PA-kalkyl");
  expect(await values(page, "A2")).toEqual([[expect.closeTo(356_264_944.6, 2)]]);
});

test("a value that the cell's list refuses is told once, and the next is taken", async () => {
  const path = join(folder, "lista.xlsx");
  const rule = `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A1:A9"><formula1>"Ja,Nej"</formula1></dataValidation>`;
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData/><dataValidations count="1">${rule}</dataValidations></worksheet>`;
  const more = { "xl/worksheets/sheet1.xml": sheet };
  writeFileSync(path, zipOf({ sheets: { Blad1: 1 }, rows: { 1: "" }, more }));
  await choose(path, () => page.keyboard.press("Control+o"));
  await page.getByRole("button", { name: "Fortsätt utan att spara" }).click();
  await page.waitForFunction(() => document.title === "lista – PA-kalkyl");
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid") !== null);
  await page.keyboard.type("Kanske");
  await page.keyboard.press("Enter");
  const refused = page.getByRole("dialog", { name: "Fel" });
  await refused.getByText("Värdet ska vara något av: Ja, Nej").waitFor();
  await page.keyboard.press("Enter");
  await refused.waitFor({ state: "detached" });
  await page.waitForFunction(() => document.activeElement?.closest(".o-grid") !== null);
  await enter(page, "Nej");
  expect(await values(page, "A1:A2")).toEqual([["Nej"], [null]]);
});
