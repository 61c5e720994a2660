import type { BrowserContext, Frame, Page } from "playwright-core";
import { openExample, openTab, overflow, paneOf, seriousFindings } from "./paneFrame";
import { openPage, picture, startWorkbench, values, type Workbench } from "./workbenchPage";

let workbench: Workbench;
let context: BrowserContext;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  workbench = await startWorkbench();
  context = await workbench.visitor();
  page = await openPage(context, workbench.address);
  pane = await paneOf(page);
  await openTab(pane, "Avvikelse");
  await openExample(pane);
});
afterAll(() => workbench.close());

const plain = (text: string | null): string => (text ?? "").replace(/[\u00a0\u202f]/g, " ");
const headline = async (): Promise<string> =>
  plain(await pane.locator(".summary__main").textContent());

test("a year of Malmö's is chosen and a factor opened with the keyboard alone", async () => {
  await pane.getByLabel("Utgå från").focus();
  await pane.getByLabel("Utgå från").selectOption("malmo-2024");
  expect(await headline()).toBe("−43 235 tkr");
  await pane.getByRole("button", { name: "Personer", exact: true }).press("Enter");
  expect(plain(await pane.locator(".variance__details").textContent())).toContain(
    "Budget 400, utfall 435",
  );
  const figure = pane.locator(".comment__figure").nth(2);
  await figure.focus();
  expect(await pane.locator(".comment__told").textContent()).toBe("Alla delar: avvikelse");
  expect(plain(await pane.locator(".table__pointed").textContent())).toBe("Totalt−43 235");
  await page.keyboard.press("Tab");
  expect(await pane.locator(".comment__told").textContent()).toBe("SFB: avvikelse");
});

test("the comment is copied as it reads", async () => {
  await pane.getByRole("button", { name: "Kopiera kommentaren" }).click();
  await pane.locator(".comment .notice").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const refused = await pane.getByLabel("Kommentaren att kopiera").count();
  const text = refused > 0 ? await pane.getByLabel("Kommentaren att kopiera").inputValue() : copied;
  expect(plain(text)).toMatch(
    /^Exempel: Malmö\. Nettokostnaden 2024 blev 375 263 tkr, 43 235 tkr \(13 %\) över budget/,
  );
});

test("the written sheet holds the figures of the pane, and its comment follows the cells", async () => {
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).click();
  await pane.getByText("är tillagt sist i arbetsboken").waitFor();
  const summary = await values(page, "A9:E12");
  expect(summary.map(([name, , , , deviation]) => [name, deviation])).toEqual([
    ["SFB", -19_373],
    ["LSS", -12_790],
    ["Egen regi", -11_072],
    ["Totalt", -43_235],
  ]);
  const comment = await values(page, "A15:A16");
  expect(plain(String(comment[0]?.[0]))).toContain(
    "blev 375 263 tkr, 43 235 tkr (13 %) över budget",
  );
  expect(plain(String(comment[1]?.[0]))).toContain("Sena fakturor för 2023 (10 000 tkr)");
  await picture(page, "avvikelse-blad");
});

test("marked cells are shown before they are taken", async () => {
  await page.evaluate(async () => {
    const port = window.paWorkbookPort;
    if (port === undefined) throw new Error("no port");
    await port.writeValues({ sheet: "Avvikelse", address: "A200" }, [
      ["Grupp", "Faktor", "Budget", "Utfall"],
      ["Barn", "Personer", 10, 12],
      ["Barn", "Kronor", 100_000, 100_000],
      ["Vuxna", "Personer", 5, 5],
      ["Vuxna", "Kronor", 100_000, 120_000],
    ]);
    port.selection = () => Promise.resolve({ sheet: "Avvikelse", address: "A200:D204" });
  });
  await pane.getByText("Fler sätt att hämta siffror").click();
  await pane.getByRole("button", { name: "Läs faktorer ur markerade celler" }).click();
  await pane.getByRole("group", { name: "Förhandsvisning" }).waitFor();
  expect(await headline()).toBe("−43 235 tkr");
  await pane.getByRole("button", { name: "Använd", exact: true }).click();
  expect(await headline()).toBe("−300 tkr");
  await picture(page, "avvikelse-grupper");
});

test("the view fits 350 px and has no serious fault for assistive technology", async () => {
  await pane.getByLabel("Utgå från").selectOption("malmo-2024");
  await pane.getByRole("button", { name: "Exempel: Malmö 2020–2025", exact: true }).click();
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(pane)).toEqual([]);
});

test("Uppföljning by the keyboard alone: the example, a later closed month, and its sheet with the same figures", async () => {
  await openTab(pane, "Uppföljning");
  await openExample(pane);
  const year = async (): Promise<string> =>
    plain(await pane.locator(".follow__headline").textContent());
  expect(await year()).toMatch(
    /^Helårsprognos 2026: [\d ]+ tkr, [\d ]+ tkr \([\d,]+ %\) över budget\.$/,
  );
  await pane.getByLabel("Belopp i").selectOption("kr");
  const shown = await year();
  await pane.getByRole("button", { name: "SFB", exact: true }).press("Enter");
  await pane.getByLabel("SFB, utfall, april").fill("412000");
  expect(await year()).not.toBe(shown);
  await pane.getByRole("button", { name: /^Ångra: SFB: utfallet i april/ }).press("Enter");
  expect(await year()).toBe(shown);
  await pane.getByRole("button", { name: "Ändrat sedan förra prognosen" }).press("Enter");
  expect(await overflow(pane)).toBeLessThanOrEqual(0);
  expect(await seriousFindings(pane)).toEqual([]);
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).press("Enter");
  await pane.getByText("är tillagt sist i arbetsboken").waitFor();
  // The marking is the one that a test above has put in its place.
  const total = await page.evaluate(async () => {
    const port = window.paWorkbookPort;
    return (await port?.read({ sheet: "Uppföljning", address: "A11:F11" }))?.values[0];
  });
  const amount = Number(/: ([\d ]+) kr/.exec(shown)?.[1]?.replaceAll(" ", ""));
  expect([total?.[0], Math.round(Number(total?.[5]))]).toEqual(["Alla delar", amount]);
  await picture(page, "uppfoljning");
});
