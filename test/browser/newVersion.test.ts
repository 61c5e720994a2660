import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Frame, Locator, Page } from "playwright-core";
import { createStaticServer, listen } from "../../scripts/server";
import { openTab, overflow, paneOf, seriousFindings } from "./paneFrame";
import { newPage } from "./slowMachine";
import { SwappedBuilds, versionOf } from "./swappedBuilds";
import { openPage, picture, startWorkbench, type Workbench } from "./workbenchPage";

/** One build takes the other's place on the server while a pane is open. */

let workbench: Workbench;
let builds: SwappedBuilds;
let server: Server;
let address: string;

beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());
beforeEach(async () => {
  builds = new SwappedBuilds();
  builds.put();
  server = createStaticServer(builds.folder);
  await listen(server, 0);
  address = `http://localhost:${(server.address() as AddressInfo).port}/`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  builds.remove();
});

/** The version that the page says it is of. */
const openVersion = (pane: Frame | Page): Promise<string | null> =>
  pane.locator("script[data-version]").getAttribute("data-version");

/** The pane comes into sight two hours after it was opened. */
const seenLater = (pane: Frame | Page): Promise<void> =>
  pane.evaluate(() => {
    const { now } = Date;
    Date.now = () => now() + 7_200_000;
    document.dispatchEvent(new Event("visibilitychange"));
  });

/** Begins a view with its example, as soon as the view has come. */
const begin = (pane: Frame | Page): Promise<void> =>
  pane.getByRole("button", { name: "Exempel", exact: true }).press("Enter");

/** A field of Egen regi, its part opened. */
async function monthlyPay(pane: Frame): Promise<Locator> {
  await pane.getByRole("button", { name: "Lön, anställning och frånvaro" }).press("Enter");
  const field = pane.getByLabel("Månadslön (kr/månad)", { exact: true });
  await field.waitFor();
  return field;
}

test("the next build leaves an open pane whole; it is told of, and nothing typed is lost", async () => {
  const context = await workbench.visitor();
  const page = await openPage(context, address);
  let pane = await paneOf(page);
  await begin(pane);
  builds.put();
  // Of the build that the pane was opened from.
  for (const view of ["Avvikelse", "Egen regi", "Osäkerhet", "Parametrar"]) {
    await openTab(pane, view);
    expect(await pane.getByText("kunde inte").count()).toBe(0);
  }
  await seenLater(pane);
  await pane.getByText("En ny version av PA-kalkyl finns").waitFor();
  await pane.getByText(`version ${versionOf(1)} (du har ${versionOf(0)})`).waitFor();
  // Refused, so in no workbook: told before it is gone.
  await openTab(pane, "Prognos");
  await pane.getByRole("button", { name: "Scenarier", exact: true }).click();
  await pane.getByRole("button", { name: "Schablon, löner och pris" }).click();
  const refused = pane.getByRole("textbox", { name: /^Nyttjandegrad 2027/ });
  await refused.fill("hög");
  await refused.press("Enter");
  const reload = pane.getByRole("button", { name: "Ladda om sidan" });
  await reload.press("Enter");
  await pane.getByText(/”hög” i Nyttjandegrad 2027/).waitFor();
  await picture(page, "ny-version-forsvinner");
  await pane.getByRole("button", { name: "Avbryt" }).press("Enter");
  await refused.press("Escape");
  await openTab(pane, "Egen regi");
  await begin(pane);
  await (await monthlyPay(pane)).fill("31234");
  // Half typed: the button takes it as leaving the field does.
  const gone = page.waitForEvent("framenavigated");
  await reload.press("Enter");
  await gone;
  pane = await paneOf(page);
  expect(await openVersion(pane)).toBe(versionOf(1));
  await picture(page, "ny-version-efter");
  // The same tab, with what was typed.
  expect(await (await monthlyPay(pane)).inputValue()).toMatch(/^31\s?234$/);
  await context.close();
});

/** A cache on the way that keeps whatever it has seen, whatever it is told. */
async function keepEverything(context: BrowserContext): Promise<void> {
  const kept = new Map<string, { body: Buffer; headers: Record<string, string> }>();
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    const known = kept.get(url);
    if (known !== undefined) return route.fulfill(known);
    const answer = await route.fetch();
    const response = { body: await answer.body(), headers: answer.headers() };
    if (answer.ok()) kept.set(url, response);
    return route.fulfill({ ...response, status: answer.status() });
  });
}

test.each([
  ["as it should be", async () => undefined],
  ["that keeps everything", keepEverything],
])(
  "twenty builds later, with a cache %s, the pane says what has happened and opens the new one",
  async (_cache, prepare) => {
    const context = await workbench.browser.newContext({ viewport: { width: 350, height: 800 } });
    await prepare(context);
    const page = await newPage(context);
    const foreign: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(address)) foreign.push(request.url());
    });
    await page.goto(`${address}taskpane.html`);
    await openTab(page, "Avvikelse");
    builds.put(20);
    await openTab(page, "Prognos");
    await openTab(page, "Avvikelse");
    await openTab(page, "Retro");
    await page.getByText("Fliken Retro kunde inte hämtas: PA-kalkyl har bytts").waitFor();
    await page.getByText(`version ${versionOf(20)} (du har ${versionOf(0)})`).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    await picture(page, "ny-version");
    await page.getByRole("button", { name: "Ladda om panelen" }).last().press("Enter");
    await page.getByText("panelen är öppen utan arbetsbok").waitFor();
    await page.getByRole("button", { name: "Ladda om", exact: true }).press("Enter");
    await page.waitForFunction(
      (version) =>
        document.querySelector<HTMLElement>("script[data-version]")?.dataset["version"] === version,
      versionOf(20),
    );
    await page.getByRole("tab", { name: "Retro", selected: true }).waitFor();
    await begin(page);
    await page.locator(".retro .summary").waitFor();
    expect(foreign).toEqual([]);
    await context.close();
  },
);
