import type { BrowserContext, Page } from "playwright-core";
import {
  enter,
  formulaBar,
  goTo,
  nextPicture,
  openPage,
  picture,
  shownText,
  startEmpty,
  startWorkbench,
  values,
  type Workbench,
} from "./workbenchPage";

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
  // Out of what an earlier test may have left half typed.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await startEmpty(page);
});

describe("a formula typed in the grid", () => {
  test("PA.KOSTNAD gives Malmö's modelled cost of 2025", async () => {
    await enter(page, "=PA.KOSTNAD(2025;455;565386)");
    // 455 × 20 × 365/7 × 342,60 + 565 386 × 342,60 (Malmö's volumes, schablon of 2025)
    expect(await values(page, "A1")).toEqual([[expect.closeTo(356_264_943.6, 2)]]);
  });

  test("an amount shows in Swedish form when the cell has a number format", async () => {
    await enter(page, "=PA.KOSTNAD(2025;455;565386)");
    await page.keyboard.press("ArrowUp");
    await page.getByText("Format", { exact: true }).click();
    await page.locator(".o-menu-item", { hasText: /^Tal/ }).click();
    await page.locator('.o-menu-item[data-name="format_number_number"]').click();
    expect((await shownText(page)).replace(/\s/g, " ")).toBe("356 264 943,60");
  });

  test("the comma form is understood and kept in Swedish form", async () => {
    await enter(page, "=PA.KOSTNAD(2025,455,565386)");
    await page.keyboard.press("ArrowUp");
    expect(await formulaBar(page)).toMatch(/^=PA\.KOSTNAD\(2025; ?455; ?565386\)$/);
    expect(await values(page, "A1")).toEqual([[expect.closeTo(356_264_943.6, 2)]]);
  });

  test("names with Å, Ä and Ö work, in small letters too", async () => {
    await enter(page, "=PA.SJUKLÖN(170;40;38)");
    await enter(page, "=pa.sjuklön(170;40;38)");
    // ((40 × 170 − 0,20 × 38 × 170) × 0,80) × (1 + 0,12) × (1 + 0,3142): the rule is proved in
    // test/model; here the two spellings must agree on an amount.
    const [[first], [second]] = (await values(page, "A1:A2")) as [[number], [number]];
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(first);
  });

  test("Swedish built-in functions and the decimal comma", async () => {
    for (const content of ["1,5", "2,5", "=SUMMA(A1:A2)", '=OM(A3>3;"ja";"nej")']) {
      await enter(page, content);
    }
    await enter(page, "=MEDEL(A1:A2)");
    await enter(page, "=AVRUNDA(2,345;2)");
    expect(await values(page, "A1:A6")).toEqual([[1.5], [2.5], [4], ["ja"], [2], [2.35]]);
    await goTo(page, "A6");
    expect(await shownText(page)).toBe("2,35");
  });

  test("PA.BESLUT spills its table below and beside", async () => {
    await enter(page, "=PA.BESLUT(2025;25;100)");
    const [headings, figures] = await values(page, "A1:D2");
    expect(headings?.[0]).toBe("Huvudman");
    // The municipality pays 20 of the 100 hours a week: 20 × 365/7 × 342,60; the state the rest.
    expect(figures).toEqual([
      "SFB",
      100,
      expect.closeTo(357_282.86, 2),
      expect.closeTo(1_429_131.43, 2),
    ]);
    await picture(page, "utspillt-beslut");
  });

  test("a spill that has no room says so in Swedish", async () => {
    await goTo(page, "B1");
    await enter(page, "upptagen");
    await goTo(page, "A1");
    await enter(page, "=PA.BESLUT(2025;25;100)");
    await page.keyboard.press("ArrowUp");
    await page.locator(".grid__message", { hasText: "får inte plats" }).waitFor();
  });
});

describe("while a formula is typed", () => {
  test("the functions of PA-kalkyl are offered", async () => {
    await page.keyboard.type("=PA.");
    // What is offered for the first letters, PASSA among them, may still stand there.
    await page.waitForFunction(() => {
      const names = [...document.querySelectorAll(".o-autocomplete-value")];
      return names.length >= 10 && names.every((each) => each.textContent.startsWith("PA."));
    });
    await page.keyboard.type("KOS");
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".o-autocomplete-value")].every((each) =>
        each.textContent.includes("KOS"),
      ),
    );
    await picture(page, "forslag");
  });

  test("the parameters are named and described in Swedish", async () => {
    await page.keyboard.type("=PA.SJUKLÖN(170;");
    const hint = page.locator(".o-formula-assistant");
    await hint.waitFor();
    expect(await hint.innerText()).toMatch(/timlön.*sjuktimmar.*veckotimmar/s);
    expect(await hint.innerText()).not.toMatch(/ABOUT|optional/);
    await picture(page, "parametrar");
  });
});

test("the built-in functions are described in Swedish too", async () => {
  await page.keyboard.type("=SUMMA(");
  const hint = page.locator(".o-formula-assistant");
  await hint.waitFor();
  expect(await hint.innerText()).toMatch(/SUMMA \( ?värde1/);
  await hint.locator(".collapsor").click();
  await hint.getByText("Summan av tal och områden.").waitFor();
});

describe("a wrong formula", () => {
  const messageAfter = async (formula: string) => {
    await enter(page, formula);
    await page.keyboard.press("ArrowUp");
    const message = page.locator(".grid__message");
    await message.waitFor();
    return message.innerText();
  };

  test("says which input was wrong and what it takes", async () => {
    expect(await messageAfter("=PA.KOSTNAD(2025;-1;565386)")).toMatch(/#VÄRDEFEL!.*sfb_personer/);
    await picture(page, "felmeddelande");
  });

  test("says what to do when a year is not decided", async () => {
    expect(await messageAfter("=PA.SCHABLON(2028)")).toMatch(/#SAKNAS!.*2028/);
  });

  test("shows the codes of Swedish Excel, and takes them as typed", async () => {
    await enter(page, "=PA.SCHABLON(2028)");
    await enter(page, "#saknas!");
    await enter(page, "=OMFEL(#SAKNAS!;7)");
    await goTo(page, "A1:A3");
    expect(await shownText(page)).toBe("#SAKNAS!\n#SAKNAS!\n7");
    expect(await values(page, "A1:A3")).toEqual([["#N/A"], ["#N/A"], [7]]);
    await goTo(page, "A2");
    expect(await formulaBar(page)).toBe("#SAKNAS!");
    await picture(page, "felkoder");
  });

  test("says in Swedish that arguments are missing", async () => {
    expect(await messageAfter("=PA.KOSTNAD(2025)")).toMatch(
      /PA\.KOSTNAD har för få argument: minst 3 behövs, men formeln har 1/,
    );
  });

  test("says in Swedish that a function is unknown", async () => {
    expect(await messageAfter("=PA.FINNSINTE(1)")).toMatch(/Okänd funktion: ”PA\.FINNSINTE”/i);
  });

  test("shows the message under the mouse too", async () => {
    await enter(page, "=PA.SCHABLON(2028)");
    const grid = await page.locator(".o-grid canvas").first().boundingBox();
    await page.mouse.move((grid?.x ?? 0) + 90, (grid?.y ?? 0) + 37);
    const popover = page.locator(".o-error-tooltip");
    await popover.waitFor();
    expect(await popover.innerText()).toContain("2028");
  });
});

test("the Malmö workbook opens at the first visit, with its figures", async () => {
  const visitor = await workbench.visitor();
  const first = await openPage(visitor, workbench.address);
  expect(await first.title()).toBe("Malmö-exemplet – PA-kalkyl");
  expect(await first.locator(".o-sheet-name").first().innerText()).toBe("Kostnad");
  await first.frameLocator(".pane__frame").getByRole("tab").first().waitFor();
  await picture(first, "arbetsbanken-1440");
  await first.setViewportSize({ width: 900, height: 800 });
  await first.waitForFunction(
    () => (document.querySelector(".o-grid canvas")?.clientWidth ?? Infinity) < 900,
  );
  await nextPicture(first);
  await picture(first, "arbetsbanken-900");
  await visitor.close();
});
