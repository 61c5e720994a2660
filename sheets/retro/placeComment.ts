import { commentText } from "../../src/comment/commentText";
import { checkRemarks } from "../../src/runoff/checkRemarks";
import { NAMED, SENTENCES } from "../../src/runoff/commentSentences";
import { runOffComment } from "../../src/runoff/runOffComment";
import type { SheetBuilder } from "../build/SheetBuilder";
import { FIGURE_COLUMNS, figureRow, figureText } from "./commentFigures";
import type { RetroRows } from "./layout";
import { placeParagraph } from "./placeParagraph";
import type { RetroContent } from "./retroContent";
import { sentenceFormula } from "./sentenceFormula";

/** The comment as a formula without =: the words are those of the pane's, the figures are cells. */
function commentFormula({ figures, named, periods, result, total }: RetroRows): string {
  const cell = (figure: Parameters<typeof figureText>[1]): string => figureText(figures, figure);
  const { rounded, rank, piece } = FIGURE_COLUMNS;
  const interval = sentenceFormula(SENTENCES.interval, {
    standardError: cell("standardError"),
    confidence: cell("confidence"),
    lower: cell("lower"),
    upper: cell("upper"),
  });
  const error = `$${rounded}$${figureRow(figures, "standardError")}`;
  const ranks = `${rank}${named + 1}:${rank}${named + periods}`;
  const pieces = Array.from({ length: periods }, (_, i) => `${piece}${named + 1 + i}`).join("&");
  const most = `" "&${sentenceFormula(SENTENCES.most, { periods: pieces })}`;
  return [
    sentenceFormula(SENTENCES.invoiced, {
      first: `A${result}`,
      last: `A${total - 1}`,
      latest: cell("latest"),
    }),
    `IF(${cell("unseen")}="",""," "&${sentenceFormula(SENTENCES.unseen, { unseen: cell("unseen") })})`,
    `" "`,
    sentenceFormula(SENTENCES.outstanding, {
      method: cell("method"),
      outstanding: cell("outstanding"),
    }),
    `" "`,
    `IF(${error}="",${sentenceFormula(SENTENCES.noInterval, {})},${interval})`,
    // Not where every period would be named.
    `IF(COUNT(${ranks})=0,"",IF(MIN(${NAMED.most},COUNT(${ranks}))>=${periods},"",${most}))`,
    `" "`,
    sentenceFormula(SENTENCES.data, { dataRange: cell("dataRange"), dataDate: cell("dataDate") }),
  ].join("&");
}

/** The comment, which follows the cells, and what the checks said when the sheet was written. */
export function placeComment(sheet: SheetBuilder, rows: RetroRows, content: RetroContent): void {
  const { comment } = rows;
  const written = commentText(runOffComment({ ...content, checks: [] }));
  placeParagraph(sheet, comment, "A", `=${commentFormula(rows)}`, written.length);
  const remarks = checkRemarks(content.checks);
  if (remarks.length === 0) return;
  const text = `Prövningen när bladet skrevs: ${remarks.join(" ")}`;
  placeParagraph(sheet, comment + 1, "A", `'${text}`, text.length);
}
