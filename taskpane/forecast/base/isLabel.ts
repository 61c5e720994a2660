import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import type { Cell } from "../../../src/labelled/cell";
import { undatedLabel } from "../../../src/labelled/undatedLabel";
import { normalName } from "../../../src/parameters/normalName";

const LABELS = new Set(forecastFields.map(({ label }) => normalName(label)));

/** Whether a cell is a label of the forecast, with or without a date after it. */
export function isLabel(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  const text = cell.trim();
  return LABELS.has(normalName(text)) || LABELS.has(normalName(undatedLabel(text)?.name ?? ""));
}
