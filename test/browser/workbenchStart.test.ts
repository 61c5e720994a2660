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

/** Each page waits its ten seconds beside the others, not after them. */
describe("what never answers", () => {
  const pages = {} as Record<"workbench.js" | "grid.js" | "store" | "pane", Page>;
  let visitors: BrowserContext[];

  beforeAll(async () => {
    visitors = await Promise.all([1, 2, 3, 4].map(() => workbench.visitor()));
    const [first, second, third, fourth] = await Promise.all(visitors.map(newPage));
    Object.assign(pages, { "workbench.js": first, "grid.js": second, store: third, pane: fourth });
    for (const script of ["workbench.js", "grid.js"] as const) {
      await pages[script].route(`**/${script.replace(".js", ".*.js")}`, () => undefined);
      await pages[script].goto(workbench.address, { waitUntil: "commit" });
      // The page is there before its style sheet, and nothing is drawn until then.
      await pages[script].waitForFunction(
        () =>
          [...document.querySelectorAll(".grid__late")].map(
            (late) => getComputedStyle(late).visibility,
          )[0] === "hidden",
      );
    }
    await pages.store.addInitScript("IDBFactory.prototype.open = () => ({});");
    await pages.store.goto(workbench.address, { waitUntil: "commit" });
    await pages.pane.route("**/office.js*", () => undefined);
    await pages.pane.goto(`${workbench.address}taskpane.html?_host_Info=Excel$Web$16.00$sv-SE`, {
      waitUntil: "commit",
    });
  });
  afterAll(() => Promise.all(visitors.map((visitor) => visitor.close())));

  test.each(["workbench.js", "grid.js"] as const)("%s that never comes is said", async (script) => {
    await pages[script].waitForFunction(
      () =>
        getComputedStyle(document.querySelector(".grid__late") as Element).visibility === "visible",
    );
    expect(await pages[script].locator(".grid__late").innerText()).toMatch(
      /ladda om sidan\..*är orört/s,
    );
  });

  test("a store: the example is shown, and nothing is written over", async () => {
    const { store } = pages;
    await store.getByText("Webbläsarens lagring svarar inte").waitFor();
    expect(await store.locator("#workbook-name").inputValue()).toBe("Malmö-exemplet");
    expect(await store.evaluate(() => sessionStorage.getItem("pa-kalkyl.workbook"))).toMatch(
      /^arbetsbok-/,
    );
  });

  test("the pane's script: said, and inside Office not that the pane is open for itself", async () => {
    const { pane } = pages;
    await pane.waitForFunction(() => {
      const late = document.querySelector(".late");
      return late !== null && getComputedStyle(late).visibility === "visible";
    });
    expect(await pane.locator("body").innerText()).toMatch(/Arbetsboken är orörd/);
    expect(await pane.locator("body").innerText()).not.toContain("öppen för sig");
  });
});

test("a script that is missing is said at once", async () => {
  await page.route("**/grid.*.js", (route) => route.abort());
  await page.goto(workbench.address);
  await page.getByText("Arbetsboken kunde inte öppnas. Ladda om sidan.").waitFor();
});

test("a workbook that takes the place of another one has its menus and its formula bar above the cells", async () => {
  page = await openPage(context, workbench.address);
  await startEmpty(page);
  await page.getByRole("button", { name: "Malmö-exemplet" }).click();
  await page.waitForFunction(() => document.title === "Malmö-exemplet – PA-kalkyl");
  await page.locator(".o-spreadsheet-topbar .o-topbar-menu").first().waitFor();
  expect(await page.locator(".o-spreadsheet").count()).toBe(1);
  await page.getByRole("button", { name: "Exempelkommun" }).click();
  await page.waitForFunction(() => document.title === "Exempelkommun – PA-kalkyl");
  await page.locator(".o-sheet-name", { hasText: "Huvudbok" }).waitFor();
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
