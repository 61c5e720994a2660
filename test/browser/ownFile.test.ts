import type { Frame, Page } from "playwright-core";
import { bytesOf, fileOf, NAMES } from "../model/ledger/ledgerFile";
import { openTab, paneOf, seriousFindings } from "./paneFrame";
import { openPage, startWorkbench, type Workbench } from "./workbenchPage";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

/** Code page 437, as the specification has it. */
const LEDGER = Buffer.from(
  bytesOf(
    fileOf([
      ...NAMES,
      ...[1, 2, 3].flatMap((k) => [
        `#PSALDO 0 20260${k} 4538 {} 400000.55`,
        `#PSALDO 0 20260${k} 4538 {21 "51331"} 400000.55`,
        `#PSALDO 0 20260${k} 5011 {21 "51331"} 90000.10`,
      ]),
      '#PSALDO 0 202601 6011 {21 "40710"} 1.00',
    ]),
  ),
);

/** Drops a file on an element, as the hand does. */
async function drop(pane: Frame, selector: string, bytes: Buffer, name: string): Promise<void> {
  const transfer = await pane.evaluateHandle(
    ([base64, file]) => {
      const data = new DataTransfer();
      const raw = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([raw], file));
      return data;
    },
    [bytes.toString("base64"), name] as const,
  );
  await pane.dispatchEvent(selector, "dragover", { dataTransfer: transfer });
  await pane.dispatchEvent(selector, "drop", { dataTransfer: transfer });
}

async function withKeys(page: Page, pane: Frame): Promise<void> {
  // The focus stands on the dialog: its first question is answered, and the figures are taken.
  await pane.getByRole("button", { name: "Underskott i egen regi", exact: true }).focus();
  await page.keyboard.press("Enter");
  await pane.waitForFunction(() => document.querySelector(".own__answer") === null);
  await pane.waitForFunction(() => document.activeElement?.textContent === "Använd");
  await page.keyboard.press("Enter");
  await pane.waitForSelector(".own", { state: "detached" });
}

test("a ledger's file is chosen, answered with the keyboard and followed up to the öre; another is dropped", async () => {
  const context = await workbench.visitor();
  const page = await openPage(context, workbench.address);
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(workbench.address) && /^https?:/.test(url)) foreign.push(url);
  });
  const pane = await paneOf(page);
  await openTab(pane, "Uppföljning");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    pane.getByRole("button", { name: "Hämta ur fil …" }).press("Enter"),
  ]);
  await chooser.setFiles({ name: "kommun.se", mimeType: "text/plain", buffer: LEDGER });
  await pane.getByText("51331 Personlig assistans / 5011 Månadslön", { exact: true }).waitFor();
  expect(await pane.locator(".own").innerText()).toContain("CP437");
  expect(await seriousFindings(pane)).toEqual([]);
  await withKeys(page, pane);
  await pane.getByRole("button", { name: "SFB", exact: true }).press("Enter");
  const field = pane.getByLabel("SFB, utfall, mars", { exact: true });
  expect((await field.inputValue()).replaceAll("\u00a0", " ")).toBe("400 000,55");
  await drop(
    pane,
    ".fromfile",
    Buffer.from("Utfall, tkr;2026-01;2026-02\nSFB;438,5;396,25\n"),
    "tabell.csv",
  );
  await pane.getByText(/SFB 2026: utfall 2 månader, 834.750.kr/).waitFor();
  expect(foreign).toEqual([]);
  await context.close();
});
