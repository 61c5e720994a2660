import { inFreshPanes, type OpenedPane, openTab } from "./pane/openPane";
import { setting, watched } from "./pane/holdUp";
import type { BenchRow } from "./row";

const TAB = "Jämförelse";
const unit = "ms";

/**
 * Milliseconds from the press on a tab, or on a view of the menu that is open, until its view is drawn. As text: a
 * function would be run with what the test runner wraps around inner functions.
 */
const OPENED = `
  (role, name, view) => new Promise((done) => {
    const press = [...document.querySelectorAll("[role=" + role + "]")]
      .find((each) => each.textContent.trim() === name);
    const start = performance.now();
    press.click();
    const look = () => document.querySelector(view) === null
      ? requestAnimationFrame(look)
      : requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    look();
  })
`;

/** A tab that nobody has looked at in this pane. */
const opening =
  (name: string, role: "tab" | "menuitem", view: string) =>
  async ({ pane }: OpenedPane): Promise<readonly BenchRow[]> => {
    if (role === "menuitem") {
      await pane.getByRole("button", { name: /fler delar$/i }).click();
      await pane.getByRole("menuitem", { name, exact: true }).waitFor();
    }
    const value: number = await pane.evaluate(
      `(${OPENED})(${JSON.stringify(role)}, ${JSON.stringify(name)}, ${JSON.stringify(view)})`,
    );
    return [{ what: `Pane, ${name} opened for the first time`, value, unit }];
  };

/** The tab Jämförelse: how soon it is there against Retro, and how long a series holds the pane up. */
export async function measure(): Promise<BenchRow[]> {
  const [retro] = await inFreshPanes(opening("Retro", "tab", ".retro"));
  const [own] = await inFreshPanes(opening(TAB, "menuitem", ".comparison"));
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
