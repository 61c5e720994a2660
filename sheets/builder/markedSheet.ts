import type { SheetTemplate } from "./SheetTemplate";
import { textLiteral } from "./textLiteral";

const TITLE = "A1";

/** The title as it stands, text or formula, after the mark. */
function markedTitle(title: string, mark: string): string {
  if (title.includes(mark)) return title;
  if (title.startsWith("=")) return `=${textLiteral(`${mark} – `)}&(${title.slice(1)})`;
  return `${mark} – ${title}`;
}

/** A sheet of an example's figures: its title and each of its charts say so, whatever is copied from it. */
export function markedSheet(sheet: SheetTemplate, mark: string): SheetTemplate {
  const title = sheet.cells.get(TITLE);
  const cells = new Map(sheet.cells);
  if (title !== undefined) cells.set(TITLE, markedTitle(title, mark));
  const charts = sheet.charts.map((chart) => ({ ...chart, title: `${mark}. ${chart.title}` }));
  return { ...sheet, cells, charts };
}
