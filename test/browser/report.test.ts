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
  await openTab(pane, "Prognos");
  await openExample(pane);
  await openTab(pane, "Rapport");
  await pane
    .getByText(/i 8 fall av 10 mellan/)
    .first()
    .waitFor();
});
// Also that nothing broke the pages' policy: what is copied has no styles of its own.
afterAll(() => workbench.close());

test("the report fits a narrow pane, can be read by all, and its parts are chosen with the keyboard", async () => {
  expect(await overflow(pane)).toBe(0);
  expect(await seriousFindings(pane)).toEqual([]);
  const interval = pane.getByLabel("Prognosens osäkerhet", { exact: true });
  await interval.focus();
  await page.keyboard.press("Space");
  expect(await pane.getByText(/i 8 fall av 10 mellan/).count()).toBe(0);
  await page.keyboard.press("Space");
  await pane
    .getByText(/i 8 fall av 10 mellan/)
    .first()
    .waitFor();
  await picture(page, "rapport");
});

test("it is copied as formatted text with its tables, and written to a sheet with the same figures", async () => {
  await pane.getByRole("button", { name: "Kopiera till Word" }).press("Enter");
  await pane.getByText(/Texten är kopierad/).waitFor();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType("text/html");
    return (await blob?.text()) ?? "";
  });
  // Malmö's cost of 2025, tkr, as its report prints it.
  expect(html).toMatch(/<td align="right">362(&nbsp;|\u00a0)078<\/td>/);
  // Its charts as pictures, which the page itself could not load: what they are of stands beside them.
  const pictures = [
    ...html.matchAll(/<img src="(data:image\/png;base64,[^"]{2000,})" alt="Diagram: /g),
  ];
  expect(pictures.length).toBe(2);
  await pane.getByRole("button", { name: "Skriv till arbetsboken" }).press("Enter");
  await pane.getByText("är tillagt sist i arbetsboken").waitFor();
  const title = await values(page, "A1:A2");
  expect(title[0]).toEqual(["Exempel: Malmö – Personlig assistans"]);
});
