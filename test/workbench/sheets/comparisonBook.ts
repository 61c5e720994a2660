import { comparisonSheet } from "../../../sheets/jamforelse/comparisonSheet";
import type { SheetTemplate } from "../../../sheets/builder/SheetTemplate";
import { type Calculated, evaluate } from "../../../taskpane/comparison/evaluate";
import type { ComparisonForm } from "../../../taskpane/comparison/form";
import { sheetContent } from "../../../taskpane/comparison/sheetContent";
import { EXAMPLE, startingPoints } from "../../../taskpane/comparison/startingPoints";

/** Malmö's tables, as the example begins. */
export function exampleComparison(): ComparisonForm {
  const form = startingPoints.find(({ key }) => key === EXAMPLE)?.begin(2026);
  if (form === undefined) throw new Error("No example");
  return form;
}

export function comparedForm(form: ComparisonForm): Calculated {
  const found = evaluate(form);
  if (found.kind === "wrong") throw new Error(found.message);
  return found;
}

/** The sheet `Jämförelse`, of the example where nothing else is said. */
export const comparisonSheets = (form = exampleComparison()): readonly SheetTemplate[] => [
  comparisonSheet(sheetContent(comparedForm(form))),
];
