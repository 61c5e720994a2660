import type { BrowserContext, Page } from "playwright-core";
import { newPage } from "./slowMachine";
import { openPage, startEmpty, startWorkbench, values, type Workbench } from "./workbenchPage";

/** What starts and does not finish, and what cannot be opened beside what is open. */

let workbench: Workbench;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
});
beforeEach(async () => {
  context = await workbench.visitor();
  page = await newPage(context);
});
afterEach(() => context.close());
afterAll(() => workbench.close());

const late = () => page.locator(".grid__late");

test.each(["workbench.js", "grid.js"])("%s that never comes is said", async (script) => {
  await page.route(`**/${script}`, () => undefined);
  await page.goto(workbench.address, { waitUntil: "commit" });
  await page.locator("#opening").waitFor();
  expect(await late().isVisible()).toBe(false);
  await page.waitForFunction(
    () =>
      getComputedStyle(document.querySelector(".grid__late") as Element).visibility === "visible",
  );
  expect(await late().innerText()).toMatch(/ladda om sidan\..*är orört/s);
});

test("a script that is missing is said at once", async () => {
  await page.route("**/grid.js", (route) => route.abort());
  await page.goto(workbench.address);
  await page.getByText("Arbetsboken kunde inte öppnas. Ladda om sidan.").waitFor();
});

test("a store that never answers: the example is shown, and nothing is written over", async () => {
  await page.addInitScript("IDBFactory.prototype.open = () => ({});");
  await page.goto(workbench.address);
  await page.getByText("Webbläsarens lagring svarar inte").waitFor();
  expect(await page.locator("#workbook-name").inputValue()).toBe("Malmö-exemplet");
  expect(await page.evaluate(() => sessionStorage.getItem("pa-kalkyl.workbook"))).toMatch(
    /^arbetsbok-/,
  );
});

test("the pane whose script never comes says so, and inside Office not that it is open for itself", async () => {
  await page.route("**/office.js*", () => undefined);
  await page.goto(`${workbench.address}taskpane.html?_host_Info=Excel$Web$16.00$sv-SE`, {
    waitUntil: "commit",
  });
  await page.waitForFunction(() => {
    const late = document.querySelector(".late");
    return late !== null && getComputedStyle(late).visibility === "visible";
  });
  expect(await page.locator("body").innerText()).toMatch(/Arbetsboken är orörd/);
  expect(await page.locator("body").innerText()).not.toContain("öppen för sig");
});

test("a workbook that takes the place of another one has its menus and its formula bar above the cells", async () => {
  page = await openPage(context, workbench.address);
  await startEmpty(page);
  await page.getByRole("button", { name: "Malmö-exemplet" }).click();
  await page.waitForFunction(() => document.title === "Malmö-exemplet – PA-kalkyl");
  await page.locator(".o-spreadsheet-topbar .o-topbar-menu").first().waitFor();
  expect(await page.locator(".o-spreadsheet").count()).toBe(1);
});

test("a workbook that cannot be drawn leaves the open one shown, used and kept", async () => {
  page = await openPage(context, workbench.address);
  await startEmpty(page);
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await page.evaluate(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    const place = window as unknown as { mend?: () => void };
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error("No picture.");
    };
    place.mend = () => (HTMLCanvasElement.prototype.getContext = getContext);
  });
  await page.getByRole("button", { name: "Malmö-exemplet" }).click();
  await page.getByRole("button", { name: "Fortsätt utan att spara" }).click();
  await page.getByText("Arbetet du har öppet är kvar.").waitFor();
  await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
  await page.getByRole("button", { name: "Stäng" }).click();
  expect(await page.locator(".grid__sheet").count()).toBe(1);
  await page.locator("#workbook-name").fill("Omdöpt");
  await page.locator("#workbook-name").press("Enter");
  expect(await values(page, "A1")).toEqual([[1]]);
  await page.waitForFunction(
    () =>
      document.getElementById("saved")?.textContent === "Kvar i webbläsaren, inte sparad som fil",
  );
  await page.reload();
  await page.waitForSelector("#opening", { state: "detached" });
  expect(await page.locator("#workbook-name").inputValue()).toBe("Omdöpt");
  expect(await values(page, "A1")).toEqual([[1]]);
});

test("a formula as long as Excel allows is pasted and calculated; one that it does not take is refused", async () => {
  page = await openPage(context, workbench.address);
  await startEmpty(page);
  const long = `=${Array.from({ length: 900 }, (_, i) => `B${(i % 90) + 1}`).join("+")}+7`;
  const deep = `=${"(".repeat(2000)}1${")".repeat(2000)}`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${long}\n${deep}`);
  await page.keyboard.press("Control+v");
  await page.waitForFunction(() => document.title.startsWith("•"));
  expect(await values(page, "A1")).toEqual([[7]]);
  expect(JSON.stringify(await values(page, "A2"))).toContain("#VALUE!");
  expect(await page.locator(".o-grid canvas").count()).toBeGreaterThan(0);
});
