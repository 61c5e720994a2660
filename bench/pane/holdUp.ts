import type { Frame, Page } from "playwright-core";

/** Long enough for what is calculated or drawn afterwards. */
const REST_MS = 600;

/**
 * Runs an action in the page and waits: milliseconds until the frame that shows what it did is drawn,
 * and the longest that the page was held up at once, then or by what follows. As text: a function would
 * be run with what the test runner wraps around inner functions.
 */
const WATCHED = `
  async (act, finished) => {
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
    act();
    const drawn = await new Promise((done) =>
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))),
    );
    while (!finished()) await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => setTimeout(done, ${REST_MS}));
    on = false;
    return { drawn, longest };
  }
`;

/** The field with this label. */
const FIELD = `
  (label) => [...document.querySelectorAll("label")]
    .find((each) => each.textContent.trim().startsWith(label)).control
`;

export interface Held {
  readonly drawn: number;
  readonly longest: number;
}

/** Watches while the body of a function (JavaScript) is run; ends when the condition holds too. */
export function watched(page: Frame | Page, act: string, finished = "true"): Promise<Held> {
  return page.evaluate(`(${WATCHED})(() => { ${act} }, () => ${finished})`);
}

/** JavaScript that gives the field with this label a value, as a user would, and presses Enter. */
export function setting(label: string, value: string): string {
  return `
    const field = (${FIELD})(${JSON.stringify(label)});
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")
      .set.call(field, ${JSON.stringify(value)});
    field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  `;
}

/** JavaScript that presses the button with this name. */
export function pressing(name: string): string {
  return `
    [...document.querySelectorAll("button")]
      .find((each) => each.textContent.trim() === ${JSON.stringify(name)}).click();
  `;
}

/** Actions in turns, each watched; the first rounds are left out. */
export async function inTurns(
  page: Frame | Page,
  actions: readonly string[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<readonly Held[]> {
  const all: Held[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    all.push(await watched(page, actions[round % actions.length] ?? ""));
  }
  return all.slice(warmUp);
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
