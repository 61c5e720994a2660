import { asCellText } from "../builder/cellText";
import { linesOf } from "../builder/linesOf";
import { placeHead } from "../builder/placeHead";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import { CLOSED, COLUMNS, type FollowUpContent, tableRows } from "./followedSheet";
import { placePart } from "./placePart";
import { placeSummary, placeWhole } from "./placeWhole";

const WIDTHS = [212, ...Array<number>(COLUMNS - 1).fill(116)];
const TEXT_WIDTH = WIDTHS.reduce((all, width) => all + width);
const LINE = 18;
const SUMMARY = 7;
/** A part's band, its answer, its heads, the months with their sums, and a row between. */
const PART_ROWS = 21;
/** The whole is not shorter than its chart. */
const WHOLE_ROWS = 20;

function placeClosed(sheet: SheetBuilder, { closedThrough }: FollowUpContent): void {
  sheet.put("A5", "Stängd till och med månad", "label");
  sheet.put(CLOSED.replaceAll("$", ""), closedThrough, "input", "year");
  sheet.put(
    "C5",
    "\u00a0Månadens nummer, 1–12. Stängda månader räknas med utfallet, de andra med prognosen.",
    "source",
  );
}

function placeTexts(
  sheet: SheetBuilder,
  top: number,
  { texts, example }: FollowUpContent,
  place: number,
): void {
  sheet.band(top, `${place}  Text till tertialrapporten när bladet skrevs`, COLUMNS);
  texts.forEach((text, k) => {
    const row = top + 1 + k;
    const told = example === undefined || k > 0 ? text : `${example}. ${text}`;
    sheet.put(`A${row}`, asCellText(told), "text");
    sheet.merge(`A${row}:K${row}`);
    sheet.height(row, LINE * linesOf(told, TEXT_WIDTH) + LINE);
  });
}

/**
 * The sheet `Uppföljning`: the last closed month and each part's budget, outturn, what is outstanding and forecast by
 * month as inputs, and by live formulas what they come to by month, tertial and year, of each part and of all, with the
 * deviation and a chart; and the text for the report as it was when the sheet was made.
 */
export function followUpSheet(content: FollowUpContent): SheetTemplate {
  const { year, parts, origin, texts } = content;
  const wholeTop = SUMMARY + parts.length + 5;
  const partsTop = wholeTop + WHOLE_ROWS;
  const textTop = partsTop + parts.length * PART_ROWS;
  const sheet = new SheetBuilder("Uppföljning", {
    widths: WIDTHS,
    frozenRows: 3,
    rows: textTop + texts.length + 3,
    printed: "A:K",
  });
  placeHead(
    sheet,
    `Uppföljning ${year}`,
    asCellText(
      `Från ${origin}. Ändra indata nedan: summorna, avvikelsen och diagrammet räknas om.`,
    ),
  );
  placeClosed(sheet, content);
  const rows = parts.map((part, k) =>
    placePart(sheet, partsTop + k * PART_ROWS, part, { place: k + 3, year }),
  );
  placeSummary(sheet, SUMMARY, parts, rows, tableRows(wholeTop + 2));
  placeWhole(sheet, wholeTop, year, rows);
  placeTexts(sheet, textTop, content, parts.length + 3);
  return sheet;
}
