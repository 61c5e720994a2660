import { inTurns, median, pressing, setting, watched } from "./pane/holdUp";
import { inFreshPanes, markCells, openExample } from "./pane/openPane";
import type { BenchRow } from "./row";

const TIMES = { rounds: 20, warmUp: 5 } as const;
/** As much as the view reads: 1 000 rows, a heading and three factors of 333 months and groups. */
const MONTHS = 37;
const GROUPS = 9;

function rows(): (string | number)[][] {
  const all: (string | number)[][] = [["Period", "Grupp", "Faktor", "Budget", "Utfall"]];
  for (let month = 0; month < MONTHS; month += 1) {
    const period = `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    for (let group = 1; group <= GROUPS; group += 1) {
      const place = [period, `Område ${group}`] as const;
      all.push([...place, "Personer", 40 + group, 42 + group + (month % 3)]);
      all.push([...place, "Timmar per person", 86, 85 + (month % 2)]);
      all.push([...place, "Kronor per timme", 332.6, 342.6]);
    }
  }
  return all;
}

/** The pane's tab Avvikelse: Malmö's year shown otherwise, and as many cells as it reads. */
export async function measure(): Promise<BenchRow[]> {
  return inFreshPanes(async (opened) => {
    const { pane } = opened;
    await openExample(pane, "Avvikelse");
    const year = await inTurns(
      pane,
      ["malmo-2024", "malmo-2025"].map((key) => setting("Utgå från", key)),
      TIMES,
    );
    const cells = rows();
    await markCells(opened, `A1:E${cells.length}`, cells);
    const read = await watched(
      pane,
      pressing("Läs faktorer ur markerade celler"),
      `document.querySelector(".preview") !== null`,
    );
    const taken = await watched(pane, pressing("Använd"));
    const shown = await inTurns(
      pane,
      ["kr", "mnkr"].map((unit) => setting("Belopp i", unit)),
      TIMES,
    );
    const row = (what: string, value: number): BenchRow => ({
      what: `Pane Avvikelse, ${what}, longest hold-up`,
      value,
      unit: "ms",
      limit: 50,
    });
    const longest = (all: typeof year): number => median(all.map((each) => each.longest));
    return [
      row("another of Malmö's years", longest(year)),
      row("1,000 rows of groups and months read", read.longest),
      row("1,000 rows taken and calculated", taken.longest),
      row("1,000 rows in another unit", longest(shown)),
    ];
  });
}
