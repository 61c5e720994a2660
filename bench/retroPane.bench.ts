import { inTurns, median, pressing, setting, watched } from "./pane/holdUp";
import { inFreshPanes, markCells, openExample } from "./pane/openPane";
import type { BenchRow } from "./row";

const TIMES = { rounds: 6, warmUp: 2 } as const;
const MONTHS = 60;

/** Sixty months of invoices that come within sixty: cumulative, as a controller would have them. */
function triangle(): (number | null)[][] {
  return Array.from({ length: MONTHS }, (_, origin) =>
    Array.from({ length: MONTHS }, (_cell, delay) => {
      if (origin + delay >= MONTHS) return null;
      const share = 1 - 0.6 ** (delay + 1) * (1 + ((origin * 7 + delay * 3) % 5) / 100);
      return Math.round(13_000_000 * (1 + origin / 200) * share);
    }),
  );
}

const CLOSED = ".retro .entry__button[aria-expanded=false]";

/** Opens the first part of the view that is closed: one press of the user's. */
const OPEN_NEXT = `document.querySelector("${CLOSED}").click();`;

/** The pane's tab Retro with sixty months: read, every part open, and drawn where workers are refused. */
export async function measure(): Promise<BenchRow[]> {
  return inFreshPanes(async (page) => {
    const { pane } = page;
    await openExample(pane, "Retro");
    const cells = triangle();
    await markCells(page, "B2:BI61", cells);
    const read = await watched(
      pane,
      pressing("Hämta dina siffror"),
      `document.querySelector(".preview") !== null`,
    );
    const taken = await watched(pane, pressing("Använd"));
    const opened: number[] = [];
    while ((await pane.locator(CLOSED).count()) > 0) {
      opened.push((await watched(pane, OPEN_NEXT)).longest);
    }
    const method = await inTurns(
      pane,
      ["loglinear", "mack"].map((key) => setting("Metod", key)),
      TIMES,
    );
    const drawn = await watched(
      pane,
      `window.Worker = function refused() { throw new DOMException("refused", "SecurityError"); };
       ${pressing("Dra")}`,
      `document.querySelector(".retro progress") === null`,
    );
    const row = (what: string, value: number): BenchRow => ({
      what: `Pane Retro, 60 × 60 months, ${what}, longest hold-up`,
      value,
      unit: "ms",
      limit: 50,
    });
    return [
      row("read", read.longest),
      row("taken and calculated", taken.longest),
      row("the heaviest part opened", Math.max(...opened)),
      row("another method, all parts open", median(method.map(({ longest }) => longest))),
      row("10,000 draws without a worker", drawn.longest),
    ];
  });
}
