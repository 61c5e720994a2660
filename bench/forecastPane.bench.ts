import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../scripts/browser";
import { createStaticServer, listen } from "../scripts/server";
import { inTurns, median, setting } from "./pane/holdUp";
import type { BenchRow } from "./row";

const TIMES = { rounds: 20, warmUp: 5 } as const;

const BESIDE = ["Schablonen följer OPI", "Starkare inflöde, som 2024–2025", "Staten tar över 2029"];

/**
 * The pane's tab Prognos with Malmö's scenarios ten years ahead: another last year, so that four
 * scenarios are calculated anew and drawn; and another pair to compare, explained change by change.
 */
export async function measure(): Promise<BenchRow[]> {
  const server = createStaticServer(join(__dirname, "../dist"));
  const address = `http://localhost:${await listen(server, 0)}/taskpane.html`;
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...BROWSER_FLAGS],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 350, height: 900 } });
    await page.goto(address);
    await page.getByRole("tab", { name: "Prognos" }).click();
    await page.getByRole("button", { name: "Exempel", exact: true }).click();
    await page.getByRole("button", { name: "Resultat", exact: true }).click();
    for (const name of BESIDE) await page.getByRole("checkbox", { name }).check();
    const shown = await inTurns(
      page,
      ["2035", "2036"].map((year) => setting("till år", year)),
      TIMES,
    );
    await page.getByRole("button", { name: "Förklaring" }).click();
    await page.getByLabel("Från").selectOption("malmo-opi");
    const compared = await inTurns(
      page,
      ["malmo-staten", "malmo-inflode"].map((id) => setting("Till", id)),
      TIMES,
    );
    const row = (what: string, values: readonly number[]): BenchRow => ({
      what: `Pane Prognos, ten years, ${what}`,
      value: median(values),
      unit: "ms",
      limit: 50,
    });
    return [
      row(
        "four scenarios calculated and redrawn",
        shown.map(({ drawn }) => drawn),
      ),
      row(
        "four scenarios, longest hold-up",
        shown.map(({ longest }) => longest),
      ),
      row(
        "a difference explained, longest hold-up",
        compared.map(({ longest }) => longest),
      ),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
