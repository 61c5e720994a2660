import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { builtFile } from "../../scripts/builds/buildList";
import { riskSizes } from "../../src/risk/estimate/riskSizes";
import { riskAnalysisSteps } from "../../src/risk/run/riskAnalysis";
import { figures, malmoCentre, malmoPast } from "../model/risk/malmoCentre";
import { openTab, overflow, seriousFindings } from "./paneFrame";
import { startWorkbench, type Workbench } from "./workbenchPage";
import { newPage } from "./slowMachine";

const RISK_WORKER = builtFile(join(__dirname, "../../dist"), "risk-worker.js");
const PICTURES = join(__dirname, "../artifacts");

let workbench: Workbench;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

type Look = NonNullable<Parameters<Workbench["browser"]["newContext"]>[0]>;

/** Malmö's forecast to 2030 with another scenario over it, in the pane by itself. */
async function openResults(look: Look = {}, width = 350): Promise<Page> {
  const context = await workbench.browser.newContext({
    viewport: { width, height: 900 },
    locale: "sv-SE",
    ...look,
  });
  const page = await newPage(context);
  await page.goto(`${workbench.address}taskpane.html`);
  await openTab(page, "Prognos");
  await page.getByRole("button", { name: "Exempel", exact: true }).click();
  await page.getByRole("button", { name: "Resultat", exact: true }).click();
  await page.getByRole("checkbox", { name: "Starkare inflöde, som 2024–2025" }).check();
  await page.getByText("A Starkare inflöde").waitFor();
  return page;
}

const keyHeading = (page: Page): Promise<string> => page.locator(".year-key h3").innerText();

test("with the keyboard alone one goes from year to year and reads each year's values", async () => {
  const page = await openResults();
  await page.getByRole("radio", { name: "mnkr", exact: true }).check();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  expect(await keyHeading(page)).toMatch(/^2025, mnkr/);
  // The report's outturn: 154,97 + 193,70 + 13,41 = 362,08 mnkr.
  await page.locator(".year-key__row", { hasText: /^Totalt362,1$/ }).waitFor();
  const spoken = page.getByRole("radio", { name: /^2025 utfall: totalt 362,1 mnkr/ });
  expect(await spoken.evaluate((radio) => radio === document.activeElement)).toBe(true);
  await page.context().close();
});

test("the mouse reads a year in passing, and a click chooses it", async () => {
  const page = await openResults();
  const drawing = page.locator(".year-chart__svg");
  const box = await drawing.boundingBox();
  const last = { x: (box?.width ?? 0) - 30, y: 60 };
  await drawing.hover({ position: last });
  expect(await keyHeading(page)).toMatch(/^2030/);
  await page.mouse.move(0, 0);
  expect(await keyHeading(page)).toMatch(/^2026/);
  await drawing.click({ position: last });
  await page.mouse.move(0, 0);
  expect(await keyHeading(page)).toMatch(/^2030/);
  await page.context().close();
});

test.each([320, 350, 1000])("at %i px results and comparison fit", async (width) => {
  const page = await openResults({}, width);
  await page.getByRole("button", { name: /^Månaderna/ }).click();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "Förklaring", exact: true }).click();
  await page.getByText(/Shapleyvärden/).waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});

test("at 200 % zoom, 175 px of room, the tab folds: no page of it has to be scrolled sideways", async () => {
  const page = await openResults({}, 175);
  for (const name of ["Basår", "Scenarier", "Resultat", "Förklaring", "Skriv"]) {
    const step = page.getByRole("button", { name, exact: true });
    await step.click();
    expect([name, await overflow(page)]).toEqual([name, 0]);
    const { x, width } = (await step.boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(175);
  }
  await page.context().close();
});

test.each([320, 350, 1000])(
  "at %i px the back-test is in sight with the main figures, and the keyboard opens the whole of it",
  async (width) => {
    const page = await openResults({}, width);
    const answer = page.getByRole("heading", {
      name: "Prov bakåt 2021–2025, ett år i förväg, SFB och LSS",
    });
    for (const each of [page.getByText("Andel av budgeten"), answer]) {
      const box = await each.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(900);
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole("button", { name: "Visa hela provet" }).focus();
    await page.keyboard.press("Enter");
    const whole = page.getByRole("button", { name: "Prov bakåt" });
    expect(await whole.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await whole.getAttribute("aria-expanded")).toBe("true");
    // Under what stays at the top, not behind it.
    const top = (await whole.boundingBox())?.y ?? 0;
    const bar = await page.locator(".bar").boundingBox();
    expect(top).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
    await page.getByText(/Medelfel 2022–2025/).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  },
);

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ["ljus", { colorScheme: "light" }],
  ["mork", { colorScheme: "dark" }],
  ["hogkontrast", { forcedColors: "active", colorScheme: "dark" }],
];

test.each(LOOKS)(
  "the look %s is readable in all of the results (pictures kept)",
  async (name, look) => {
    const page = await openResults(look);
    const picture = async (part: string): Promise<void> => {
      // axe cannot see the computer's own colours, and needs not: they are the user's choice.
      if (look.forcedColors !== "active") expect(await seriousFindings(page)).toEqual([]);
      const path = join(PICTURES, `prognos-${part}-${name}.png`);
      await page.screenshot({ path, fullPage: true });
    };
    await page.getByRole("button", { name: "Prov bakåt" }).click();
    await page.getByText(/Medelfel 2022–2025/).waitFor();
    await picture("resultat");
    await page.getByRole("button", { name: "Förklaring", exact: true }).click();
    await page.getByText(/Shapleyvärden/).waitFor();
    await picture("jamforelse");
    await page.context().close();
  },
);

test("Osäkerhet is drawn in a worker to the same bits as here, stands beside the forecast and works by keyboard", async () => {
  const page = await openResults();
  const worker = page.waitForEvent("worker");
  await page.getByText(/2026 i 8 fall av 10/).waitFor();
  await openTab(page, "Osäkerhet");
  await page.getByText(/^Med svängningar som de hittillsvarande blir kostnaden 2026/).waitFor();
  expect((await worker).url()).toBe(`${workbench.address}${RISK_WORKER}`);
  const [centre, sizes] = [malmoCentre(2028), riskSizes(malmoPast, figures)];
  const request = { centre, sizes, figures, options: { draws: 2000, seed: 3 }, driversOf: 2026 };
  const there = await page.evaluate(
    ([asked, script]) =>
      new Promise<unknown>((resolve, reject) => {
        const beside = new Worker(script);
        beside.onmessage = ({ data }: MessageEvent<{ kind: string; result?: unknown }>) => {
          if (data.kind === "done") resolve(data.result);
          if (data.kind === "refused") reject(new Error("refused"));
        };
        beside.postMessage(asked);
      }),
    [request, RISK_WORKER] as const,
  );
  const steps = riskAnalysisSteps(request);
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  const here: unknown = JSON.parse(JSON.stringify(next.value));
  // toEqual compares numbers bit for bit, and a key that is undefined is as one that is not there.
  expect(there).toEqual(here);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(page)).toEqual([]);
  // With the keyboard: an event that is added, named and taken back.
  await page.getByRole("button", { name: /^Händelser/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Lägg till händelse" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Namn" }).focus();
  await page.keyboard.type("Ny dom");
  await page.getByText("Ny dom: sannolikhet").first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.screenshot({ path: join(PICTURES, "osakerhet.png"), fullPage: true });
  await page.context().close();
});
