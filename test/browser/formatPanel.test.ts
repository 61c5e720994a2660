import type { BrowserContext, Page } from "playwright-core";
import {
  enter,
  goTo,
  nextPicture,
  openEmpty,
  picture,
  shownText,
  startWorkbench,
  type Workbench,
} from "./workbenchPage";

let workbench: Workbench;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
  context = await workbench.visitor();
  page = await openEmpty(context, workbench.address);
});
afterAll(() => workbench.close());

const code = () => page.locator(".o-custom-format-section input");

async function apply(text: string): Promise<void> {
  await code().fill(text);
  await code().press("Enter");
  await nextPicture(page);
}

test("the panel of own number formats reads and shows codes as Swedish Excel writes them", async () => {
  await enter(page, "1234567,891");
  await enter(page, "2025-03-01");
  await goTo(page, "A1");
  await page.locator(".o-topbar-menu", { hasText: "Format" }).click();
  const menu = page.locator(".o-menu-item");
  await menu.filter({ hasText: /^Tal/ }).first().click();
  await menu.filter({ hasText: "Eget talformat" }).click();
  await code().waitFor();
  await apply("# ##0,00 kr");
  await picture(page, "eget-talformat");
  await goTo(page, "A1");
  expect((await shownText(page)).replace(/\s/g, " ")).toBe("1 234 567,89 kr");

  await goTo(page, "A2");
  await apply("åååå-MM");
  await goTo(page, "A2");
  expect(await shownText(page)).toBe("2025-03");
  // The panel follows the marked cell.
  expect(await code().inputValue()).toBe("åååå-MM");

  await apply('0,0 "tim');
  await page.locator(".o-custom-format-section .os-input-error-icon").waitFor();
  expect(await code().inputValue()).toBe('0,0 "tim');
  await goTo(page, "A2");
  expect(await shownText(page)).toBe("2025-03");
});
