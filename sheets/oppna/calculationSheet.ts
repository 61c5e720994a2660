import { asCellText } from "../builder/cellText";
import { SheetBuilder } from "../builder/SheetBuilder";

const FROZEN = 3;
const TITLE_HEIGHT = 34;

/** A sheet of arithmetic as it begins, and its layout, which is known when it has been filled. */
export interface CalculationSheet {
  readonly sheet: SheetBuilder;
  readonly layout: { widths: number[]; readonly frozenRows: number; rows: number };
}

/** A sheet of arithmetic with its title, what it does in words, and the width of its first column, pixels. */
export function calculationSheet(
  name: string,
  title: string,
  lead: string,
  firstWidth: number,
): CalculationSheet {
  const layout = { widths: [firstWidth], frozenRows: FROZEN, rows: 0 };
  const sheet = new SheetBuilder(name, layout);
  sheet.put("A1", asCellText(title), "title");
  sheet.height(1, TITLE_HEIGHT);
  sheet.put("A2", lead, "lead");
  return { sheet, layout };
}
