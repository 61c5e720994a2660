import type { Page } from "playwright-core";
import { largeForecast } from "./largeForecast";
import { paneOf } from "./paneFrame";
import {
  enter,
  goTo,
  openEmpty,
  openPage,
  startWorkbench,
  usable,
  type Workbench,
} from "./workbenchPage";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

const WRITE = "Control+Alt+Shift+KeyS";
const names = (page: Page) => page.evaluate(() => window.paWorkbookPort?.sheetNames());
/** Which part of the page has the keyboard. */
const part = (page: Page) =>
  page.evaluate(
    () =>
      ["bar", "grid", "pane"].find((id) =>
        document.getElementById(id)?.contains(document.activeElement),
      ) ?? "none",
  );

test("the keyboard goes between bar and pane while sheets are written, and stays where the user went", async () => {
  const page = await openEmpty(await workbench.visitor(), workbench.address);
  const pane = await paneOf(page);
  await largeForecast(pane);
  await goTo(page, "A1");
  await page.keyboard.press(WRITE);
  await pane.getByRole("progressbar", { name: "Bladen skrivs" }).waitFor();
  const visited: string[] = [];
  for (const key of ["F6", "F6", "F6", "Shift+F6"]) {
    await page.keyboard.press(key);
    visited.push(await part(page));
  }
  expect(visited).toEqual(["bar", "pane", "bar", "pane"]);
  const until = pane.getByLabel("till år");
  await until.focus();
  await pane.getByText(/är tillagda sist i arbetsboken/).waitFor();
  expect(await part(page)).toBe("pane");
  expect(await until.evaluate((field) => field === document.activeElement)).toBe(true);

  // Who stays in the cells has them again.
  await until.fill("2030");
  await until.press("Enter");
  await goTo(page, "A1");
  await page.keyboard.press(WRITE);
  await pane.getByRole("group", { name: "Det här ändras" }).waitFor();
  expect(await part(page)).toBe("grid");
  expect(await names(page)).toHaveLength(4);
  await pane.getByRole("button", { name: "Skriv som nya blad" }).click();
  await pane.getByText("Prognos 2", { exact: true }).waitFor();
  expect(await names(page)).toHaveLength(7);
});

test("a page that is left while sheets are written comes back with what was typed just before", async () => {
  const page = await openEmpty(await workbench.visitor(), workbench.address);
  await largeForecast(await paneOf(page));
  await goTo(page, "A1");
  await enter(page, "42");
  await page.keyboard.press(WRITE);
  await page.waitForFunction(() => document.querySelector("[inert]") !== null);
  // What the page says of it: kept, though the sheets are still being written.
  await page.getByText("Kvar i webbläsaren, inte sparad som fil").waitFor();
  expect(await page.locator("[inert]").count()).toBe(1);
  await page.reload();
  await usable(page);
  const kept = await page.evaluate(async () => {
    const port = window.paWorkbookPort;
    return [
      await port?.sheetNames(),
      (await port?.read({ sheet: "Blad1", address: "A1" }))?.values,
    ];
  });
  expect(kept).toEqual([["Blad1"], [[42]]]);
});

test("another tab that takes the workbook over stops the writing, and does not have to wait for it", async () => {
  const context = await workbench.visitor();
  const page = await openEmpty(context, workbench.address);
  const pane = await paneOf(page);
  await largeForecast(pane);
  const other = await openPage(context, workbench.address);
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).click();
  await pane.getByRole("progressbar", { name: "Bladen skrivs" }).waitFor();
  await other.getByRole("button", { name: "Arbeta vidare här" }).click();
  await pane.getByText("Skrivningen avbröts. Inget har lagts till.").waitFor();
  await page.getByText("Arbetet fortsätter i en annan flik.").waitFor();
  await other.getByText("Kvar i webbläsaren, inte sparad som fil").waitFor();
  expect([await names(page), await names(other)]).toEqual([["Blad1"], ["Blad1"]]);
  expect(await page.locator("[inert]").count()).toBe(0);
});

test("the browser warns before a page is left while sheets are written, also where all else is saved", async () => {
  const page = await openEmpty(await workbench.visitor(), workbench.address);
  const warned: string[] = [];
  page.on("dialog", (dialog) => warned.push(dialog.type()));
  await largeForecast(await paneOf(page));
  await goTo(page, "A1");
  await page.keyboard.press("Control+s");
  await page.getByText("Inga osparade ändringar").waitFor();
  await page.keyboard.press(WRITE);
  await page.waitForFunction(() => document.querySelector("[inert]") !== null);
  await page.reload();
  await usable(page);
  expect(warned).toEqual(["beforeunload"]);
  expect(await names(page)).toEqual(["Blad1"]);
});
