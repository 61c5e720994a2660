import { inFreshPanes, type OpenedPane, openTab } from "./pane/openPane";
import { setting, watched } from "./pane/holdUp";
import type { BenchRow } from "./row";

const TAB = "Jämförelse";
const unit = "ms";

/** Until a tab that nobody has looked at in this pane is drawn. */
const opening =
  (name: string) =>
  async ({ pane }: OpenedPane): Promise<readonly BenchRow[]> => {
    const start = performance.now();
    await openTab(pane, name);
    return [
      { what: `Pane, ${name} opened for the first time`, value: performance.now() - start, unit },
    ];
  };

/** The tab Jämförelse: how soon it is there against Retro, and how long a series holds the pane up. */
export async function measure(): Promise<BenchRow[]> {
  const [retro] = await inFreshPanes(opening("Retro"));
  const [own] = await inFreshPanes(opening(TAB));
  const series = await inFreshPanes(async ({ pane }) => {
    await openTab(pane, TAB);
    await pane.getByRole("button", { name: "Rikets serier", exact: true }).click();
    const { longest } = await watched(pane, setting("Serie", "upphörande"));
    return [
      { what: `Pane ${TAB}, another series, longest hold-up`, value: longest, unit, limit: 50 },
    ];
  });
  if (retro === undefined || own === undefined) throw new Error("A tab was not measured");
  return [
    retro,
    own,
    {
      what: `Pane, ${TAB} opened for the first time`,
      value: own.value / retro.value,
      unit: "× Retro",
      limit: 1.5,
    },
    ...series,
  ];
}
