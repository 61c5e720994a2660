import type { BrowserContext, Page } from "playwright-core";
import type { WorkbookPort } from "../../taskpane/workbook/port";
import {
  enter,
  formulaBar,
  openEmpty,
  openPage,
  picture,
  startWorkbench,
  usable,
  values,
  type Workbench,
} from "./workbenchPage";

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
  await enter(page, "första");
  await kept(page);
});

afterEach(() => context.close());

const kept = (tab: Page) => tab.getByText("Kvar i webbläsaren, inte sparad som fil").waitFor();

const notice = (tab: Page, text: string) => tab.locator(".notice", { hasText: text });

test("unsaved work survives a reload", async () => {
  await page.reload();
  await usable(page);
  expect(await page.title()).toBe("• Ny arbetsbok – PA-kalkyl");
  expect(await values(page, "A1")).toEqual([["första"]]);
});

test("what PA-kalkyl keeps in the workbook survives a reload, the saved file and a copy", async () => {
  const write = (text: string) =>
    page.evaluate(async (it) => {
      const port = window.paWorkbookPort as WorkbookPort;
      return port.writeStored("prognos", it, (await port.readStored("prognos"))?.revision);
    }, text);
  const read = () => page.evaluate(() => window.paWorkbookPort?.readStored("prognos"));
  const revision = await write('{"scenarier":["Fler <65> & äldre"]}');
  await kept(page);
  await page.reload();
  await usable(page);
  expect(await read()).toEqual({ text: '{"scenarier":["Fler <65> & äldre"]}', revision });

  await page.mouse.click(300, 400);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Control+s"),
  ]);
  await page.getByText("Inga osparade ändringar").waitFor();
  await write("ett annat");
  await page.getByText("Kvar i webbläsaren, inte sparad som fil").waitFor();
  await page.locator("#file").setInputFiles(await download.path());
  await page.getByRole("button", { name: "Fortsätt utan att spara" }).click();
  await page.getByText("Inga osparade ändringar").waitFor();
  expect(await read()).toEqual({ text: '{"scenarier":["Fler <65> & äldre"]}', revision });
});

test("the browser warns before unsaved work is left, and not after it is saved", async () => {
  const warnings: string[] = [];
  page.on("dialog", (dialog) => warnings.push(dialog.type()));
  await page.reload();
  await usable(page);
  expect(warnings).toEqual(["beforeunload"]);

  await page.mouse.click(300, 400);
  await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  await page.getByText("Inga osparade ändringar").waitFor();
  await page.reload();
  await usable(page);
  expect(warnings).toEqual(["beforeunload"]);
});

describe("what is typed in a cell and not entered", () => {
  test("is warned about, is still there after a reload, and can be typed on", async () => {
    await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    await page.getByText("Inga osparade ändringar").waitFor();
    await page.keyboard.type("=SUMMA(1;2");
    const warnings: string[] = [];
    page.on("dialog", (dialog) => warnings.push(dialog.type()));
    await page.reload();
    await usable(page);
    expect(warnings).toEqual(["beforeunload"]);
    expect(await formulaBar(page)).toBe("=SUMMA(1;2");
    await enter(page, "0)");
    expect(await values(page, "A1:A2")).toEqual([["första"], [21]]);
    await kept(page);
    await page.reload();
    await usable(page);
    expect(await values(page, "A1:A2")).toEqual([["första"], [21]]);
  });

  test("is part of the file that Ctrl+S saves", async () => {
    await page.keyboard.type("andra");
    await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    await page.getByText("Inga osparade ändringar").waitFor();
    expect(await values(page, "A1:A2")).toEqual([["första"], ["andra"]]);
  });

  test("is no change where the cell was only opened", async () => {
    await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    await page.getByText("Inga osparade ändringar").waitFor();
    const warnings: string[] = [];
    page.on("dialog", (dialog) => warnings.push(dialog.type()));
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("F2");
    await page.reload();
    await usable(page);
    expect(warnings).toEqual([]);
    expect(await values(page, "A1")).toEqual([["första"]]);
  });
});

test("a second tab may only read, and says why", async () => {
  const second = await openPage(context, workbench.address);
  await notice(second, "Arbetsboken är redan öppen i en annan flik").waitFor();
  expect(await values(second, "A1")).toEqual([["första"]]);
  await second.keyboard.type("ändrat");
  await second.keyboard.press("Enter");
  expect(await values(second, "A1:A2")).toEqual([["första"], [null]]);
  await picture(second, "andra-fliken");
});

test("Arbeta vidare här takes the work over with its last change; the first tab then only reads", async () => {
  const second = await openPage(context, workbench.address);
  await page.bringToFront();
  await enter(page, "andra");
  await second.bringToFront();
  await second.getByRole("button", { name: "Arbeta vidare här" }).click();
  await second.waitForFunction(() => document.title.startsWith("•"));
  expect(await values(second, "A1:A2")).toEqual([["första"], ["andra"]]);

  await notice(page, "Arbetet fortsätter i en annan flik").waitFor();
  await page.bringToFront();
  await enter(page, "för sent");
  expect(await values(page, "A1:A3")).toEqual([["första"], ["andra"], [null]]);

  await second.bringToFront();
  await enter(second, "skriven över");
  await kept(second);
  await page.close();
  await second.reload();
  await usable(second);
  expect(await values(second, "A1:A2")).toEqual([["skriven över"], ["andra"]]);
});

test("what is being typed when another tab takes the work over goes with it", async () => {
  const second = await openPage(context, workbench.address);
  await page.bringToFront();
  await page.keyboard.type("halvvägs");
  await second.bringToFront();
  await second.getByRole("button", { name: "Arbeta vidare här" }).click();
  await notice(page, "Arbetet fortsätter i en annan flik").waitFor();
  await second.waitForFunction(() => document.title.startsWith("•"));
  expect(await values(second, "A1:A2")).toEqual([["första"], ["halvvägs"]]);
});

test("Öppna som kopia gives a workbook of its own that leaves the first alone", async () => {
  const second = await openPage(context, workbench.address);
  await second.getByRole("button", { name: "Öppna som kopia" }).click();
  await second.waitForFunction(() => document.title.includes("Ny arbetsbok – kopia"));
  await enter(second, "i kopian");
  await kept(second);
  await second.reload();
  await usable(second);
  expect(await values(second, "A1")).toEqual([["i kopian"]]);
  expect(await values(page, "A1")).toEqual([["första"]]);
  await page.reload();
  await usable(page);
  expect(await values(page, "A1")).toEqual([["första"]]);
});

test("a copy whose tab was closed is offered again, not lost", async () => {
  const second = await openPage(context, workbench.address);
  await second.getByRole("button", { name: "Öppna som kopia" }).click();
  await second.waitForFunction(() => document.title.includes("Ny arbetsbok – kopia"));
  await enter(second, "i kopian");
  await kept(second);
  await second.close();

  await page.reload();
  await usable(page);
  await notice(page, "”Ny arbetsbok – kopia”").waitFor();
  await picture(page, "kvarlamnat-arbete");
  await page.getByRole("button", { name: "Öppna", exact: true }).click();
  await page.waitForFunction(() => document.title.includes("Ny arbetsbok – kopia"));
  expect(await values(page, "A1")).toEqual([["i kopian"]]);
});

test("a browser that may store nothing opens the workbench all the same, and says what that means", async () => {
  const strict = await workbench.visitor();
  await strict.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("Access is denied.", "SecurityError");
    };
    for (const area of ["indexedDB", "localStorage", "sessionStorage"]) {
      Object.defineProperty(window, area, { get: refuse });
    }
    // The empty page before it, which is no secure one, has no locks.
    if (!("LockManager" in window)) return;
    const reject = () => Promise.reject(new DOMException("Access is denied.", "SecurityError"));
    Object.assign(LockManager.prototype, { request: reject, query: reject });
  });
  const errors: string[] = [];
  strict.on("weberror", (failure) => void errors.push(String(failure.error())));
  const blocked = await openEmpty(strict, workbench.address);
  await notice(blocked, "Ändringarna kan inte hållas kvar i webbläsaren").waitFor();
  await enter(blocked, "=1+1");
  await blocked.getByText("Inte sparad", { exact: true }).waitFor();
  expect(await values(blocked, "A1")).toEqual([[2]]);
  await blocked.getByRole("button", { name: "Panel" }).click();
  expect(await blocked.locator("#pane").isHidden()).toBe(true);
  expect(errors).toEqual([]);
  await strict.close();
});
