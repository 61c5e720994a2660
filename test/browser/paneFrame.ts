import { readFileSync } from "node:fs";
import { type Frame, type Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The pane beside the grid, ready to use. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector(".pane__frame");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane's frame has no document");
  await frame.waitForSelector("[role=tab]");
  return frame;
}

export async function openFunction(pane: Frame | Page, name: string): Promise<void> {
  await pane.getByRole("button", { name: `PA.${name}`, exact: true }).click();
}

/** Opens a tab, or a view of the menu after the tabs. */
export async function openTab(pane: Frame | Page, name: string): Promise<void> {
  const tab = pane.getByRole("tab", { name, exact: true });
  if ((await tab.count()) > 0) await tab.click();
  else {
    await pane.getByRole("button", { name: /fler delar$/i }).click();
    await pane.getByRole("menuitem", { name, exact: true }).click();
  }
  // A view is a file of its own, which comes when it is first looked at.
  await pane.waitForFunction(() => document.querySelector(".view-waiting") === null);
}

/** Begins a view that is empty with its example; one that is begun is left as it is. */
export async function openExample(pane: Frame | Page): Promise<void> {
  const button = pane.getByRole("button", { name: "Exempel", exact: true });
  if ((await button.count()) > 0) await button.press("Enter");
}

interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe-core finds serious or critical, as readable lines. */
export async function seriousFindings(pane: Frame | Page): Promise<string[]> {
  // A message that is still fading in has too little contrast.
  await pane.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  await pane.evaluate(AXE);
  const found = await pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(root: Document): Promise<{ violations: AxeViolation[] }> };
    };
    return (await axe.run(document)).violations;
  });
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** How much wider the content is than its window. */
export function overflow(pane: Frame | Page): Promise<number> {
  return pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
