import type { BrowserContext, Page } from "playwright-core";
import { throttle } from "./slowMachine";
import {
  enter,
  formulaBar,
  goTo,
  openEmpty,
  openPage,
  shownText,
  startEmpty,
  startWorkbench,
  values,
  type Workbench,
} from "./workbenchPage";

declare global {
  interface Window {
    /** Milliseconds that each picture of the page comes late. */
    pictureDelay?: number;
  }
}

let workbench: Workbench;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  workbench = await startWorkbench();
  context = await workbench.visitor();
  page = await openPage(context, workbench.address);
});
afterAll(() => workbench.close());

beforeEach(async () => {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await startEmpty(page);
});

describe("on a processor six times slower", () => {
  beforeEach(() => throttle(page, 6));
  afterEach(() => throttle(page, 1));

  test("what is typed takes the place of what the cell held, at machine speed", async () => {
    const rows = ["gammal text", "1234,5", "=1+1", "4 %"];
    for (const text of rows) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    await goTo(page, "A1");
    for (const text of ["12 000", "ny", "=2+3", "15"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    expect(await values(page, "A1:A4")).toEqual([[12_000], ["ny"], [5], [0.15]]);
  });

  test("no key is lost or joined in a long column", async () => {
    for (const round of [1, 2]) {
      await goTo(page, "B1");
      for (let row = 1; row <= 4; row++) {
        await page.keyboard.type(`${round}${row} 000,5`);
        await page.keyboard.press("Enter");
      }
      const typed = Array.from({ length: 4 }, (_, i) => [Number(`${round}${i + 1}000.5`)]);
      expect(await values(page, "B1:B4")).toEqual(typed);
    }
  });
});

test("keys that come before the picture of the first one take the place of what the cell held", async () => {
  // The old text stands in the page until the next picture: a slow machine's comes after the second key.
  const slow = await workbench.visitor();
  await slow.addInitScript(() => {
    const draw = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (show) =>
      draw(() => setTimeout(() => show(performance.now()), window.pictureDelay ?? 0));
  });
  const late = await openEmpty(slow, workbench.address);
  for (const text of ["gammal text", "1234,5", "=1+1", "4 %"]) await enter(late, text);
  await goTo(late, "A1");
  await late.evaluate(() => {
    window.pictureDelay = 400;
  });
  for (const text of ["12 000", "ny", "=2+3", "15"]) {
    await late.keyboard.type(text);
    await late.keyboard.press("Enter");
  }
  await late.evaluate(() => {
    window.pictureDelay = 0;
  });
  expect(await values(late, "A1:A4")).toEqual([[12_000], ["ny"], [5], [0.15]]);
  await slow.close();
});

test("Enter goes down, Shift+Enter up, without opening the cell", async () => {
  await enter(page, "1");
  await enter(page, "2");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  expect(await values(page, "A1:A3")).toEqual([[1], [7], [null]]);
});

test("Alt+= writes SUMMA of the numbers above, and of those to the left", async () => {
  for (const text of ["1 000", "2 000", "3,5"]) await enter(page, text);
  await page.keyboard.press("Alt+=");
  expect(await formulaBar(page)).toBe("=SUMMA(A1:A3)");
  await page.keyboard.press("Enter");
  expect(await values(page, "A4")).toEqual([[3003.5]]);
  await goTo(page, "B1");
  await page.keyboard.press("Alt+Shift+=");
  await page.keyboard.press("Enter");
  expect(await values(page, "B1")).toEqual([[1000]]);
});

test("Ctrl+End goes to the last cell that is used, and Ctrl+Shift+End marks until there", async () => {
  for (const text of ["1", "2", "3"]) await enter(page, text);
  await goTo(page, "C2");
  await enter(page, "4");
  await goTo(page, "A1");
  await page.keyboard.press("Control+Shift+End");
  expect(await shownText(page)).toBe("1\t\t\n2\t\t4\n3\t\t");
  await page.keyboard.press("Control+End");
  await enter(page, "5");
  expect(await values(page, "C3")).toEqual([[5]]);
});

test("Ctrl+; writes today's date", async () => {
  await page.keyboard.press("Control+;");
  await page.keyboard.press("Enter");
  await goTo(page, "A1");
  // sv-SE writes dates as 2026-03-01.
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
  expect(await shownText(page)).toBe(today);
});

test("a pasted block is read as it would be if it were typed", async () => {
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      "12 000\t1\u00a0234,50 kr\r\n12,5 %\t211 20\r\nSANT\tmars 2025\r\n",
    ),
  );
  await page.keyboard.press("Control+v");
  await page.waitForFunction(async () => {
    const port = window.paWorkbookPort;
    const read = await port?.read({ sheet: "Blad1", address: "A3" });
    return read?.values[0]?.[0] === true;
  });
  // 2025-03-01 is the day 45 717.
  expect(await values(page, "A1:B3")).toEqual([
    [12_000, 1234.5],
    [0.125, "211 20"],
    [true, 45_717],
  ]);
  await goTo(page, "A3");
  expect(await shownText(page)).toBe("SANT");
});

test("what is typed as a number is read by a function, and what stays text is refused by it", async () => {
  await enter(page, "12 000");
  await enter(page, "211 20");
  await enter(page, "=PA.LSS(2025;A1)");
  await enter(page, "=PA.LSS(2025;A2)");
  // 12 000 × 342,60
  expect(await values(page, "A3:A4")).toEqual([[4_111_200], ["#VALUE!"]]);
});
