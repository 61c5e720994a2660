import type { Frame } from "playwright-core";
import { openTab } from "./paneFrame";

/** Fifty years of fifteen scenarios in the pane, which take a while to write. */
export async function largeForecast(pane: Frame): Promise<void> {
  await openTab(pane, "Prognos");
  await pane.getByRole("button", { name: "Exempel", exact: true }).click();
  await pane.getByRole("button", { name: "Scenarier", exact: true }).click();
  for (let copies = 0; copies < 9; copies += 1) {
    await pane.getByRole("button", { name: "Kopiera", exact: true }).click();
  }
  await pane.getByRole("button", { name: "Skriv", exact: true }).click();
  const until = pane.getByLabel("till år");
  await until.fill("2075");
  await until.press("Enter");
}
