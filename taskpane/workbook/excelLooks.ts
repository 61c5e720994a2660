import { BORDER_SIDES, type Look, LOOKS, type LookName } from "../../sheets/builder/looks";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { type Area, formatAddress } from "./address";
import { joinedAreas } from "./joinedAreas";
import { areaOf } from "./templateArea";

/** Addresses in one getRanges; Excel takes some thousand letters. */
export const AREAS_AT_ONCE = 60;

function dress(format: Excel.RangeFormat, { style, border }: Look): void {
  const { font, fill } = format;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.textColor) font.color = style.textColor;
  if (style.fontSize) font.size = style.fontSize;
  if (style.fillColor) fill.color = style.fillColor;
  if (style.align === "right") format.horizontalAlignment = "Right";
  if (style.align === "left") format.horizontalAlignment = "Left";
  if (style.verticalAlign === "middle") format.verticalAlignment = "Center";
  if (style.wrapping === "wrap") format.wrapText = true;
  for (const [side, edge] of BORDER_SIDES) {
    const line = border?.[side];
    if (line === undefined) continue;
    const drawn = format.borders.getItem(edge);
    drawn.style = "Continuous";
    drawn.color = line.color;
  }
}

/** Queues how the cells look, a look at a time. */
export function placeLooks(sheet: Excel.Worksheet, template: Pick<SheetTemplate, "looks">): void {
  const byLook = new Map<LookName, Area[]>();
  for (const [address, look] of template.looks) {
    const areas = byLook.get(look) ?? [];
    areas.push(areaOf(address));
    byLook.set(look, areas);
  }
  for (const [look, cells] of byLook) {
    const addresses = joinedAreas(cells).map(formatAddress);
    for (let from = 0; from < addresses.length; from += AREAS_AT_ONCE) {
      const some = addresses.slice(from, from + AREAS_AT_ONCE);
      dress(sheet.getRanges(some.join(",")).format as unknown as Excel.RangeFormat, LOOKS[look]);
    }
  }
}
