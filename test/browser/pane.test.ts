import type { BrowserContext, Frame, Page } from "playwright-core";
import { openFunction, openTab, overflow, paneOf, seriousFindings } from "./paneFrame";
import {
  enter,
  goTo,
  openEmpty,
  startEmpty,
  startWorkbench,
  values,
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

/** The pane with all functions closed, then a new workbook, which takes the focus. */
beforeEach(async () => {
  await openTab(pane, "Funktioner");
  await pane.getByRole("searchbox").fill("");
  const open = pane.locator(".entry--open .entry__button");
  if ((await open.count()) > 0) await open.click();
  await startEmpty(page);
});

const insert = (): Promise<void> => pane.getByRole("button", { name: "Sätt in i cellen" }).click();

test("the four views of the work stay as tabs in the width that Excel gives a pane, whichever is in front", async () => {
  const seen = async (): Promise<void> => {
    const tops = new Set<number | undefined>();
    for (const name of ["Prognos", "Avvikelse", "Retro", "Egen regi"]) {
      const tab = pane.getByRole("tab", { name, exact: true });
      expect(await tab.isVisible()).toBe(true);
      tops.add((await tab.boundingBox())?.y);
    }
    tops.add((await pane.getByRole("button", { name: /fler delar$/i }).boundingBox())?.y);
    expect(tops.size).toBe(1);
    expect(await overflow(pane)).toBeLessThanOrEqual(0);
  };
  await openTab(pane, "Prognos");
  await seen();
  for (const name of ["Ärenden", "Parametrar", "Om"]) {
    await openTab(pane, name);
    await seen();
  }
  // By keyboard: the menu opens under the name of the view in front, and another view takes its place.
  const more = pane.getByRole("button", { name: "Om, fler delar" });
  expect([await more.innerText(), await more.getAttribute("aria-current")]).toEqual([
    expect.stringMatching(/^Om\s*$/),
    "page",
  ]);
  await more.press("Enter");
  // The menu puts the focus on its first choice once it has opened; before that a key would be that one's.
  await pane.locator('[role="menuitem"]:focus').waitFor();
  await pane.getByRole("menuitem", { name: "Ärenden", exact: true }).press("Enter");
  await pane.getByRole("button", { name: "Ärenden, fler delar" }).waitFor();
  await pane.getByRole("region", { name: "Ärenden, fler delar" }).waitFor();
  expect(await pane.getByRole("tab", { selected: true }).count()).toBe(0);
  expect(await seriousFindings(pane)).toEqual([]);
});

test("the pane's edge is moved by the keyboard and the mouse, within what the grid can spare", async () => {
  const edge = page.getByRole("separator", { name: "Panelens bredd" });
  const width = async (): Promise<number> =>
    (await page.locator("#pane").boundingBox())?.width ?? 0;
  await edge.press("ArrowLeft");
  expect([await width(), await edge.getAttribute("aria-valuenow")]).toEqual([370, "370"]);
  const at = await edge.boundingBox();
  await page.mouse.move((at?.x ?? 0) + 4, 400);
  await page.mouse.down();
  // 1440 wide: to 900 leaves 540 for the pane.
  await page.mouse.move(900, 410, { steps: 3 });
  await page.mouse.up();
  expect(await width()).toBe(540);
  await edge.press("End");
  expect(await width()).toBe(1440 - 480);
  await edge.press("Home");
  expect(await width()).toBe(320);
  await edge.press("ArrowLeft");
  expect(await edge.getAttribute("aria-valuenow")).toBe("340");
});

describe("beside the grid", () => {
  test("a function is sought, computed at once and put in the marked cell; undo takes it back", async () => {
    await goTo(page, "C3");
    await pane.getByRole("searchbox").fill("sfb");
    await openFunction(pane, "SFB");
    await pane.getByLabel("år").fill("2025");
    await pane.getByLabel("personer").fill("455");
    // 455 × 20 × 365/7 × 342,60 kr
    await pane.locator(".result__number", { hasText: /^162\s563\s700$/ }).waitFor();
    await pane.getByText("Blad1!C3").waitFor();
    await insert();
    await pane.getByText(/Formeln står nu i/).waitFor();
    expect(await values(page, "C3")).toEqual([[expect.closeTo(162_563_700, 2)]]);

    await goTo(page, "C3");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    expect(await values(page, "C3")).toEqual([[null]]);
  });

  test("a cell of the workbook can be an argument, by its address", async () => {
    await page.keyboard.type("455");
    await page.keyboard.press("Enter");
    await openFunction(pane, "SFB");
    await pane.getByLabel("år").fill("2025");
    await pane.getByLabel("personer").fill("A1");
    await pane.locator(".result__number", { hasText: /^162\s563\s700$/ }).waitFor();
    await insert();
    await pane.getByText(/Formeln står nu i/).waitFor();
    expect(await values(page, "A2")).toEqual([[expect.closeTo(162_563_700, 2)]]);
  });

  test("what is in a cell is not written over until the user has said yes", async () => {
    await page.keyboard.type("upptagen");
    await page.keyboard.press("Enter");
    await goTo(page, "A1");
    await openFunction(pane, "VERSION");
    await insert();
    const dialog = pane.getByRole("alertdialog");
    await dialog.getByRole("button", { name: "Skriv över" }).waitFor();
    expect(await seriousFindings(pane)).toEqual([]);
    await dialog.getByRole("button", { name: "Avbryt" }).click();
    expect(await values(page, "A1")).toEqual([["upptagen"]]);
    await insert();
    await dialog.getByRole("button", { name: "Skriv över" }).click();
    await pane.getByText(/Formeln står nu i/).waitFor();
    expect(await values(page, "A1")).toEqual([[expect.stringMatching(/^PA-kalkyl /)]]);
  });

  test("everything can be done by keyboard alone", async () => {
    await goTo(page, "B2");
    await pane.getByRole("searchbox").focus();
    await page.keyboard.type("heltid");
    await tabTo("button", "PA.HELTID");
    await page.keyboard.press("Enter");
    await tabTo("input", "veckotimmar");
    await page.keyboard.type("34,33");
    await tabTo("button", "Sätt in i cellen");
    await page.keyboard.press("Enter");
    await pane.getByText(/Formeln står nu i/).waitFor();
    expect(await values(page, "B2")).toEqual([[expect.closeTo(40 / 34.33, 6)]]);
  });

  /** Presses Tab until the control with that name has the focus, as someone without a mouse. */
  async function tabTo(tag: string, name: string): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press("Tab");
      const at = await pane.evaluate(() => {
        const focused = document.activeElement as HTMLInputElement | null;
        const label = focused?.labels?.[0]?.textContent ?? focused?.textContent ?? "";
        return [focused?.tagName.toLowerCase() ?? "", label];
      });
      if (at[0] === tag && at[1]?.includes(name)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  }

  test("a parameter is put in the cell by name and year", async () => {
    await goTo(page, "A1");
    await openTab(pane, "Parametrar");
    await pane.getByLabel("Visa värden som gäller den").fill("2025-06-01");
    await pane.getByRole("button", { name: "Schablonbelopp", exact: true }).click();
    await insert();
    await pane.getByText(/Formeln står nu i/).waitFor();
    expect(await values(page, "A1")).toEqual([[342.6]]);
  });
});

test("axe finds nothing serious in any view, closed or opened", async () => {
  expect(await seriousFindings(pane)).toEqual([]);
  await openFunction(pane, "KOSTNADSDELAR");
  await pane.getByRole("button", { name: "Fyll i exemplet" }).click();
  await pane.getByRole("button", { name: /Visa valfria/ }).click();
  expect(await seriousFindings(pane)).toEqual([]);
  await openTab(pane, "Parametrar");
  await pane.getByRole("button", { name: "Schablonbelopp", exact: true }).click();
  await pane.getByRole("button", { name: /Visa alla värden/ }).click();
  expect(await seriousFindings(pane)).toEqual([]);
  await openTab(pane, "Om");
  expect(await seriousFindings(pane)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
});

test("Ärenden: an empty list is made, filled in, and read again to the day", async () => {
  await openTab(pane, "Ärenden");
  await pane.getByRole("button", { name: "Skapa bladet Ärenden" }).press("Enter");
  await pane.getByText("Listan är tom än.").waitFor();
  expect(await page.evaluate(() => window.paWorkbookPort?.sheetNames())).toContain("Ärenden");
  await goTo(page, "A5");
  for (const [cell, content] of [
    ["A5", "A1"],
    ["B5", "LSS"],
    ["C5", "2025-03-10"],
    ["E5", "60"],
  ] as const) {
    await goTo(page, cell);
    await enter(page, content);
  }
  await pane.getByRole("button", { name: "Läs om" }).press("Enter");
  await pane.getByLabel("År", { exact: true }).selectOption("2025");
  // 60 × 297/7 × 342,60
  await pane.getByText("872\u00a0162", { exact: true }).first().waitFor();
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  await pane.getByRole("button", { name: "Använd i prognosen" }).press("Enter");
  await pane.getByRole("button", { name: "Använd", exact: true }).press("Enter");
  await pane.getByText("Beståndet kommer från ärendelistan (1 ärende,").waitFor();
  await pane.getByRole("button", { name: "Ångra i prognosen" }).press("Enter");
  // 60 × 30/7 × 342,60 = 88 097,14, and a case that the list does not have.
  await page.evaluate(() =>
    window.paWorkbookPort?.writeValues({ sheet: "Ärenden", address: "V1" }, [
      ["Ärende", "Månad", "Belopp"],
      ["A1", "2025-04", 88097.14],
      ["X9", "2025-04", 29365.71],
    ]),
  );
  await goTo(page, "V1:X3");
  await openTab(pane, "Avstämning");
  await pane.getByRole("button", { name: "Läs markerade fakturor" }).press("Enter");
  await pane.getByRole("button", { name: "Använd", exact: true }).press("Enter");
  await pane.getByRole("button", { name: "Nya ärenden" }).press("Enter");
  await pane.getByRole("button", { name: "Lägg till i Ärenden" }).press("Enter");
  await pane.getByRole("group", { name: "Rader till Ärenden" }).waitFor();
  await pane.getByRole("button", { name: "Använd", exact: true }).press("Enter");
  await pane.getByText("1 ärende står i Ärenden!A6:").waitFor();
  const below = async () =>
    (await page.evaluate(() => window.paWorkbookPort?.read({ sheet: "Ärenden", address: "A6:B6" })))
      ?.values[0];
  expect(await below()).toEqual(["X9", "SFB"]);
  expect(await seriousFindings(pane)).toEqual([]);
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  await pane.getByRole("button", { name: "Ta bort raderna igen" }).press("Enter");
  await pane.getByText("Raderna är borttagna ur listan.").waitFor();
  expect(await below()).toEqual([null, null]);
  await openTab(pane, "Ärenden");
  await pane.getByLabel("Utgå från").selectOption("example");
  await pane.getByRole("button", { name: "Per månad" }).press("Enter");
  expect(await seriousFindings(pane)).toEqual([]);
});
