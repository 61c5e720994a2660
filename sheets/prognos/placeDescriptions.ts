import { asCellText } from "../builder/cellText";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { ShownScenario } from "./shownScenario";

/** What each scenario is, and what it builds on. */
export function placeDescriptions(
  sheet: SheetBuilder,
  top: number,
  scenarios: readonly ShownScenario[],
): void {
  sheet.band(top, "Scenarierna", sheet.layout.widths.length);
  scenarios.forEach(({ heading, below, scenario }, place) => {
    const row = top + 1 + place;
    const on = below.length === 0 ? "Utgår från basåret." : `Bygger på ${below.join(", ")}.`;
    sheet.put(`A${row}`, asCellText(heading), "text");
    sheet.put(`B${row}`, asCellText([on, scenario.description ?? ""].join(" ").trim()), "source");
  });
}
