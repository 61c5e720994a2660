import { asCellText } from "../builder/cellText";
import { placeHead } from "../builder/placeHead";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import type { ComparisonContent } from "./comparisonContent";
import { placeCompared } from "./placeCompared";
import { placeGrowth } from "./placeGrowth";
import { WIDTHS } from "./placeLine";
import { placeEvents, placeNation } from "./placeNation";
import { placeTable } from "./placeTable";

const TITLES = {
  sfb: "Assistansersättning (SFB) bredvid riket",
  lss: "Personlig assistans enligt LSS bredvid riket",
} as const;
const TOP = 5;
/** More rows than the longest comparison takes; the rows that are not used are left. */
const ROWS = 1000;

/**
 * The sheet `Jämförelse`: own years and the nation's as inputs with live formulas per 100 000, expected, difference,
 * its cost and fixed prices; growth by factor; other places; the nation's series and the events, all with sources.
 */
export function comparisonSheet(content: ComparisonContent): SheetTemplate {
  const { name, origin, years, compared, words, growth, tables } = content;
  const sheet = new SheetBuilder("Jämförelse", {
    widths: WIDTHS,
    frozenRows: 3,
    rows: ROWS,
    printed: "A:M",
  });
  placeHead(
    sheet,
    asCellText(`Jämförelse: ${name} bredvid riket`),
    asCellText(`Från ${origin}. Ändra indata: per 100 000, väntat antal och skillnad räknas om.`),
  );
  let row = TOP;
  let place = 1;
  for (const part of ["sfb", "lss"] as const) {
    if (compared[part].length === 0) continue;
    row = placeCompared(sheet, row, {
      ...{ title: `${place}  ${TITLES[part]}`, id: `jamforelse-${part}`, name, years },
      ...{ compared: compared[part], words: words[part] },
    });
    place += 1;
  }
  for (const each of growth) {
    row = placeGrowth(sheet, row, { ...each, name: `${place}  Tillväxten: ${each.name}` });
    place += 1;
  }
  tables.forEach((table, k) => {
    const titled = { ...table, title: `${place}  ${table.title}` };
    row = placeTable(sheet, row, titled, `jamforelse-tabell-${k + 1}`);
    place += 1;
  });
  row = placeNation(sheet, row, place);
  placeEvents(sheet, row, place + 1);
  return sheet;
}
