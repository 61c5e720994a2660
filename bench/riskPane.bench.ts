import type { Frame } from "playwright-core";
import { pressing, setting, watched } from "./pane/holdUp";
import { inFreshPanes } from "./pane/openPane";
import type { BenchRow } from "./row";

const DONE = `document.querySelector(".risk__sentence") !== null &&
  document.querySelector(".risk__headline--old, .risk progress") === null`;
const NO_WORKERS = `window.Worker = function refused() { throw new DOMException("refused", "SecurityError"); };`;
/** Opens a part of the view by its name. */
const opening = (name: string): string => `
  [...document.querySelectorAll(".risk .entry__button")]
    .find((each) => each.textContent.includes(${JSON.stringify(name)})).click();
`;

/** Runs an action and waits until what it changed is drawn. */
const drawn = async (pane: Frame, act: string, finished = DONE): Promise<number> =>
  (await watched(pane, act, finished)).longest;

/**
 * The pane's tab Osäkerhet with Malmö's forecast: opened, changed, stopped, with every part's interplay, and drawn on
 * the page itself where workers are refused.
 */
export async function measure(): Promise<BenchRow[]> {
  return inFreshPanes(async ({ pane }) => {
    await pane.getByRole("tab", { name: "Prognos", exact: true }).click();
    await pane.getByRole("button", { name: "Exempel", exact: true }).click();
    await pane.getByRole("button", { name: "Resultat", exact: true }).waitFor();
    await pane.getByRole("button", { name: /fler delar/i }).click();
    await pane.getByRole("menuitem", { name: "Osäkerhet", exact: true }).waitFor();
    const opened = await drawn(
      pane,
      `[...document.querySelectorAll("[role=menuitem]")]
         .find((each) => each.textContent.trim() === "Osäkerhet").click();`,
    );
    const changed = await drawn(pane, setting("Frö", "2"));
    const events = await drawn(pane, opening("Händelser"), "true");
    const own = await drawn(pane, opening("Egna min och max"), "true");
    const spread = await drawn(pane, setting("Lägg till min och max för", "sfbPersons"));
    const lower = await drawn(pane, setting("Min", "430"));
    const defaults = await drawn(pane, opening("Förval"), "true");
    const assumed = await drawn(pane, setting("SFB-trendens andel som består", "70 %"));
    const stopped = await drawn(
      pane,
      `${setting("Dragningar", "100 000")}
       const wait = setInterval(() => {
         const stop = [...document.querySelectorAll("button")].find((each) => each.textContent.trim() === "Avbryt");
         if (stop) { clearInterval(wait); stop.click(); }
       }, 20);`,
      `document.querySelector(".risk").textContent.includes("Dragningarna är avbrutna")`,
    );
    await drawn(pane, setting("Dragningar", "10 000"));
    const interplay = await drawn(
      pane,
      pressing("Räkna samspel"),
      `document.querySelector(".risk__bounds") !== null`,
    );
    const alone = await drawn(pane, `${NO_WORKERS} ${setting("Dragningar", "100 000")}`);
    const aloneInterplay = await drawn(
      pane,
      pressing("Räkna samspel"),
      `document.querySelector(".risk__bounds") !== null`,
    );
    const row = (what: string, value: number): BenchRow => ({
      what: `Pane Osäkerhet, ${what}, longest hold-up`,
      value,
      unit: "ms",
      limit: 50,
    });
    return [
      row("opened and drawn", opened),
      row("another seed", changed),
      row("events, own spreads and defaults opened", Math.max(events, own, defaults)),
      row("an own spread added and changed", Math.max(spread, lower)),
      row("another default", assumed),
      row("stopped", stopped),
      row("interplay", interplay),
      row("100,000 draws and an own spread without a worker", alone),
      row("interplay without a worker", aloneInterplay),
    ];
  });
}
