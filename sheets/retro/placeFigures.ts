import { listed } from "../../src/comment/listed";
import { Decimal } from "../../src/exact/decimal";
import {
  amountDecimals,
  METHOD_NAMES,
  NAMED,
  PERIOD,
} from "../../src/runoff/words/commentSentences";
import { TAIL_DECIMALS } from "../../src/runoff/words/tailNote";
import type { FormatName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { amountText, scaledFormula, valueText } from "../builder/swedishText";
import { textLiteral } from "../builder/textLiteral";
import { type CommentFigure, FIGURE_COLUMNS, FIGURES, figureRow } from "./commentFigures";
import { confidenceFormula } from "./confidenceFormula";
import { COLUMNS, type RetroRows } from "./layout";
import type { RetroContent } from "./retroContent";
import { sentenceFormula } from "./sentenceFormula";

const { name, rounded, size, rank, text, piece } = FIGURE_COLUMNS;

/** A number of column B as the comment writes it; empty where it is not known. */
function numberText(row: number, decimals: number, unit: string): string {
  const cell = `${rounded}${row}`;
  const amount = amountText(cell, scaledFormula(cell, decimals), decimals, false);
  const after = unit === "" ? "" : `&${textLiteral(`\u00a0${unit}`)}`;
  return `=IF(${cell}="","",${amount}${after})`;
}

const roundedFormula = (cell: string, decimals: number): string =>
  `=IF(${cell}="","",ROUND(${cell},${decimals}))`;

/** The figures of the whole, what they are calculated by and where they come from. */
function placeWhole(
  sheet: SheetBuilder,
  { figures, total, method, accrual: booking }: RetroRows,
  { unit, dataRange, dataDate, unseen, accrual }: RetroContent,
  format: FormatName,
): void {
  const decimals = amountDecimals(unit);
  const put = (figure: CommentFigure, column: string, content: string): void =>
    sheet.put(
      `${column}${figureRow(figures, figure)}`,
      content,
      column === text ? "valueLeft" : "value",
      column === text ? undefined : format,
    );
  const amounts = [
    ["latest", "B"],
    ["outstanding", "D"],
    ["standardError", "E"],
    ["lower", "F"],
    ["upper", "G"],
  ] as const;
  for (const [figure, column] of amounts) {
    put(figure, rounded, roundedFormula(`${column}${total}`, decimals));
    put(figure, text, numberText(figureRow(figures, figure), decimals, unit));
  }
  const confidence = figureRow(figures, "confidence");
  sheet.put(
    `${rounded}${confidence}`,
    `=${confidenceFormula(`$B$${method + 2}`)}`,
    "value",
    "weekly",
  );
  put("confidence", text, numberText(confidence, 1, ""));
  const { mack, "bornhuetter-ferguson": bf } = METHOD_NAMES;
  put("method", text, `=IF($B$${method}="bf",${textLiteral(bf)},${textLiteral(mack)})`);
  const tail = figureRow(figures, "tail");
  const tailCell = `${rounded}${tail}`;
  const scaled = `ROUND(${tailCell}*${10 ** TAIL_DECIMALS},0)`;
  sheet.put(tailCell, `=ROUND($B$${method + 1},${TAIL_DECIMALS})`, "value", "factor");
  put("tail", text, `=${valueText(tailCell, scaled, String(TAIL_DECIMALS))}`);
  const share = "trail" in accrual ? accrual.share : undefined;
  if (share !== undefined) {
    const percentile = figureRow(figures, "percentile");
    sheet.put(
      `${rounded}${percentile}`,
      new Decimal(share).times(100).toFixed(),
      "value",
      "weekly",
    );
    put("percentile", text, numberText(percentile, 1, ""));
    const amount = `$B$${booking + 1}-$C$${booking + 1}`;
    sheet.put(`${rounded}${figureRow(figures, "booked")}`, `=${amount}`, "value", "whole");
    const kronor = "trail" in accrual ? accrual.unit : unit;
    put("booked", text, numberText(figureRow(figures, "booked"), 0, kronor));
  }
  for (const [figure, content] of [
    ["dataRange", dataRange],
    ["dataDate", dataDate],
    ["unseen", listed(unseen)],
  ] as const) {
    const row = figureRow(figures, figure);
    // Marked as text: it is what the user has named.
    sheet.put(`${text}${row}`, content === "" ? null : `'${content}`, "input");
    sheet.merge(`${text}${row}:H${row}`);
    sheet.put(`${rounded}${row}`, "Ändra när triangeln ändras", "source");
  }
}

/** Each period with its place by how much is outstanding, and what the comment says of the first ones. */
function placePeriods(
  sheet: SheetBuilder,
  { named, periods, result }: RetroRows,
  unit: string,
  format: FormatName,
): void {
  const decimals = amountDecimals(unit);
  const over = (column: string): string => `${column}$${named + 1}:${column}$${named + periods}`;
  for (let i = 0; i < periods; i += 1) {
    const row = named + 1 + i;
    const own = `${size}${row}`;
    // Of periods with the same amount the oldest comes first. The ranges are the same in every row,
    // and none is of one cell: see placeShown on what the workbench's component fails on.
    const place =
      `SUMPRODUCT((${over(size)}>${own})*1)+` +
      `SUMPRODUCT((${over(size)}=${own})*(ROW(${over(size)})<=ROW(${own})))`;
    const before = `${rank}$${named - 1}:${rank}${row - 1}`;
    const among = (ranks: string): string => `COUNTIF(${ranks},"<=${NAMED.most}")`;
    const more = `IF(${among(before)}=${among(over(rank))}-1," och ",", ")`;
    const separator = `IF(${among(before)}=0,"",${more})`;
    const said = sentenceFormula(PERIOD, { period: `${name}${row}`, amount: `${text}${row}` });
    sheet.put(`${name}${row}`, `=A${result + i}`, "label");
    sheet.put(`${rounded}${row}`, roundedFormula(`D${result + i}`, decimals), "value", format);
    sheet.put(own, `=D${result + i}`, "value", format);
    sheet.put(`${rank}${row}`, `=IF(${own}<${NAMED.least},"",${place})`, "value", "whole");
    sheet.put(`${text}${row}`, numberText(row, decimals, unit), "valueLeft");
    sheet.put(
      `${piece}${row}`,
      `=IF(${rank}${row}="","",IF(${rank}${row}>${NAMED.most},"",${separator}&${said}))`,
      "valueLeft",
    );
  }
}

/** What the comment's formula is made of: every figure a cell, rounded and written as the text writes it. */
export function placeFigures(
  sheet: SheetBuilder,
  rows: RetroRows,
  content: RetroContent,
  format: FormatName,
): void {
  const { figures, named } = rows;
  const head = (row: number, texts: Readonly<Record<string, string>>): void => {
    sheet.dress(row, 0, COLUMNS - 1, "headLeft");
    for (const [column, heading] of Object.entries(texts)) {
      const left = column === name || column === text || column === piece;
      sheet.put(`${column}${row}`, heading, left ? "headLeft" : "head");
    }
  };
  head(figures, { [name]: "Tal", [rounded]: "Avrundat", [text]: "Som text" });
  for (const [figure, label] of FIGURES) {
    sheet.put(`${name}${figureRow(figures, figure)}`, label, "label");
  }
  placeWhole(sheet, rows, content, format);
  head(named, {
    [name]: "Period",
    [rounded]: "Avrundat",
    [size]: "Återstår",
    [rank]: "Ordning",
    [text]: "Som text",
    [piece]: "I texten",
  });
  placePeriods(sheet, rows, content.unit, format);
}
