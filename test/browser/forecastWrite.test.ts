import { largeForecast } from "./largeForecast";
import { openTab, paneOf } from "./paneFrame";
import { openEmpty, picture, startWorkbench, type Workbench } from "./workbenchPage";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

test("the forecast is written as three living sheets, and taken away again", async () => {
  const page = await openEmpty(await workbench.visitor(), workbench.address);
  const pane = await paneOf(page);
  const names = () => page.evaluate(() => window.paWorkbookPort?.sheetNames());
  const before = await names();
  await openTab(pane, "Prognos");
  await pane.getByRole("button", { name: "Exempel", exact: true }).click();
  await pane.getByRole("button", { name: "Resultat", exact: true }).click();
  await pane.getByLabel("tkr", { exact: true }).check();
  const shown = await pane
    .locator(".year-key__row", { hasText: /^Totalt/ })
    .locator("dd")
    .innerText();
  await pane.getByRole("button", { name: "Skriv", exact: true }).click();
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).click();
  await pane.getByText(/är tillagda sist i arbetsboken/).waitFor();
  expect(await names()).toEqual([...(before ?? []), "Prognos", "Antaganden", "Indata"]);

  const cells = await page.evaluate(() =>
    window.paWorkbookPort?.read({ sheet: "Prognos", address: "A1:P60" }),
  );
  const totals = cells?.values.flat().filter((value) => typeof value === "number") ?? [];
  const inTkr = totals.map((value) => Math.round(value / 1000));
  expect(inTkr).toContain(Number(shown.replace(/\s/g, "")));
  // The report's outturn of 2025: 154 970 + 193 698 + 13 410.
  expect(inTkr).toContain(362_078);
  expect(cells?.values.flat().filter((value) => String(value).startsWith("#"))).toEqual([]);

  await pane.getByRole("button", { name: "Ta bort bladen" }).click();
  await pane.getByText(/är borttagna/).waitFor();
  expect(await names()).toEqual(before);

  // Written again: what changes is shown, the user's own cell beside stays, and it is one step.
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).click();
  await pane.getByText(/är tillagda sist i arbetsboken/).waitFor();
  const note = { sheet: "Prognos", address: "Z2" };
  await page.evaluate((at) => window.paWorkbookPort?.writeValues(at, [["min"]]), note);
  const until = pane.getByLabel("till år");
  const years = Number(await until.inputValue());
  await until.fill(String(years + 1));
  await until.press("Enter");
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).click();
  await pane.getByRole("group", { name: "Det här ändras" }).waitFor();
  await pane.getByRole("checkbox", { name: /Behåll Prognos/ }).check();
  const keptAs = await pane.getByLabel("Det behållna bladets namn").inputValue();
  expect(keptAs).toMatch(/^Prognos \d{4}-\d{2}$/);
  await picture(page, "prognos-skrivs-igen");
  await pane.getByRole("button", { name: "Uppdatera bladen" }).click();
  await pane.getByText(/är uppdaterade/).waitFor();
  const read = (address: string) =>
    page.evaluate(
      async (at) => (await window.paWorkbookPort?.read({ sheet: "Prognos", address: at }))?.values,
      address,
    );
  expect(await read("Z2")).toEqual([["min"]]);
  expect((await read("B3"))?.[0]?.[0]).toBe(years + 1);
  expect(await names()).toContain(keptAs);
  await picture(page, "prognos-uppdaterad");

  // What was written is there for Avvikelse, the copy too; what has been changed in it by hand is said.
  await openTab(pane, "Avvikelse");
  await pane.getByText("Fler sätt att hämta siffror").click();
  const written = pane.getByRole("group", { name: "Skriven prognos" });
  const fetchCopy = async (): Promise<string> => {
    await pane.getByRole("button", { name: "Hämta skriven prognos" }).click();
    await written.getByLabel("Prognos", { exact: true }).selectOption({ index: 1 });
    return written.innerText();
  };
  expect(await fetchCopy()).toContain(`${keptAs}, skriven`);
  expect(await written.innerText()).not.toContain("har ändrats sedan");
  await page.evaluate(
    (sheet) =>
      window.paWorkbookPort?.writeValues({ sheet, address: "B6" }, [[1]], { overwrite: true }),
    keptAs,
  );
  await written.getByRole("button", { name: "Avbryt" }).click();
  expect(await fetchCopy()).toContain(`Bladet ${keptAs} har ändrats sedan`);
  await written.getByRole("button", { name: "Jämför" }).click();
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).waitFor();
  expect(await pane.getByLabel("Utgå från").innerText()).toContain(keptAs);
  await page.locator(".o-grid").first().focus();
  await page.keyboard.press("Control+z");

  await page.locator(".o-grid").first().focus();
  await page.keyboard.press("Control+z");
  await page.waitForFunction(
    async (name) => (await window.paWorkbookPort?.sheetNames())?.includes(name) === false,
    keptAs,
  );
  expect([await read("Z2"), await read("B3")]).toEqual([[["min"]], [[years]]]);
});

test("fifty years of fifteen scenarios show how far they have come, can be stopped, and are one step", async () => {
  const page = await openEmpty(await workbench.visitor(), workbench.address);
  const pane = await paneOf(page);
  const names = () => page.evaluate(() => window.paWorkbookPort?.sheetNames());
  const before = await names();
  await largeForecast(pane);
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).click();
  await pane.getByRole("progressbar", { name: "Bladen skrivs" }).waitFor();
  await picture(page, "prognos-skrivs");
  // The spreadsheet takes nothing meanwhile; the pane does.
  expect(
    await page.locator(".o-spreadsheet").evaluate((each) => each.closest("[inert]") !== null),
  ).toBe(true);
  await pane.getByRole("button", { name: "Avbryt", exact: true }).click();
  await pane.getByText("Skrivningen avbröts. Inget har lagts till.").waitFor();
  expect(await names()).toEqual(before);

  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).click();
  await pane.getByText(/är tillagda sist i arbetsboken/).waitFor();
  expect(await names()).toHaveLength((before?.length ?? 0) + 3);
  await page.locator(".o-grid").first().focus();
  await page.keyboard.press("Control+z");
  await pane.getByText(/finns inte längre i arbetsboken/).waitFor();
  expect(await names()).toEqual(before);
});
