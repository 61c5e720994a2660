import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS, requireBrowser } from "../scripts/browser";
import { createStaticServer, listen } from "../scripts/server";
import type { BenchRow } from "./row";

const ROUNDS = 20;
const WARM_UP = 5;
/** Long enough for what is reckoned afterwards: the other scenarios, or an explanation. */
const REST_MS = 600;

/**
 * Changes a field and waits: milliseconds until the frame that shows what it did is drawn, and the
 * longest that the page was held up at once, then or by what follows. As text: a function would be run
 * with what the test runner wraps around inner functions.
 */
const CHANGE = `
  async (label, value) => {
    const named = [...document.querySelectorAll("label")].find((each) => each.textContent.trim() === label);
    const field = named.control;
    let longest = 0;
    let last = performance.now();
    let on = true;
    const tick = new MessageChannel();
    tick.port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (on) tick.port2.postMessage(0);
    };
    tick.port2.postMessage(0);
    const start = performance.now();
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, value);
    field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    const drawn = await new Promise((done) =>
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))),
    );
    await new Promise((done) => setTimeout(done, ${REST_MS}));
    on = false;
    return { drawn, longest };
  }
`;

interface Held {
  readonly drawn: number;
  readonly longest: number;
}

/** Two values in turns, the first rounds left out. */
async function inTurns(
  page: Page,
  label: string,
  values: readonly [string, string],
): Promise<readonly Held[]> {
  const all: Held[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const value = JSON.stringify(values[round % 2]);
    all.push(await page.evaluate(`(${CHANGE})(${JSON.stringify(label)}, ${value})`));
  }
  return all.slice(WARM_UP);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const BESIDE = ["Schablonen följer OPI", "Starkare inflöde, som 2024–2025", "Staten tar över 2029"];

/**
 * The pane's tab Prognos with Malmö's scenarios ten years ahead: another last year, so that four
 * scenarios are reckoned anew and drawn; and another pair to compare, explained change by change.
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
    await page.getByRole("button", { name: "Öppna Malmö-exemplet" }).click();
    await page.getByRole("button", { name: "Resultat", exact: true }).click();
    for (const name of BESIDE) await page.getByRole("checkbox", { name }).check();
    const shown = await inTurns(page, "till år", ["2035", "2036"]);
    await page.getByRole("button", { name: "Jämför", exact: true }).click();
    await page.getByLabel("Från").selectOption("malmo-opi");
    const compared = await inTurns(page, "Till", ["malmo-staten", "malmo-inflode"]);
    const row = (what: string, values: readonly number[]): BenchRow => ({
      what: `Pane Prognos, ten years, ${what}`,
      value: median(values),
      unit: "ms",
      limit: 50,
    });
    return [
      row(
        "four scenarios reckoned and redrawn",
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
