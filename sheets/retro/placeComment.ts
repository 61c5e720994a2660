import { commentText } from "../../src/comment/commentText";
import { Decimal } from "../../src/exact/decimal";
import { checkRemarks } from "../../src/runoff/words/checkRemarks";
import { ESTIMATED, NAMED, sentencesIn } from "../../src/runoff/words/commentSentences";
import { runOffComment, type RunOffCommentInput } from "../../src/runoff/words/runOffComment";
import { shownTail } from "../../src/runoff/words/tailNote";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { textLiteral } from "../builder/textLiteral";
import { FIGURE_COLUMNS, figureRow, figureText } from "./commentFigures";
import type { RetroRows } from "./layout";
import { placeParagraph } from "./placeParagraph";
import type { RetroContent } from "./retroContent";
import { sentenceFormula } from "./sentenceFormula";

/** The comment as a formula without =: the words are those of the pane's, the figures are cells. */
function commentFormula(
  { figures, named, periods, result, total }: RetroRows,
  { unit, accrual, tailEstimated, result: { tail: written } }: RetroContent,
): string {
  const own = sentencesIn(unit);
  const cell = (figure: Parameters<typeof figureText>[1]): string => figureText(figures, figure);
  const { rounded, rank, piece } = FIGURE_COLUMNS;
  const interval = sentenceFormula(own.interval, {
    standardError: cell("standardError"),
    confidence: cell("confidence"),
    lower: cell("lower"),
    upper: cell("upper"),
  });
  const tail = `$${rounded}$${figureRow(figures, "tail")}`;
  // Another factor in its cell is no longer the estimated one.
  const estimated = tailEstimated
    ? `IF(${tail}=${shownTail(written).toFixed()},${textLiteral(ESTIMATED)},"")`
    : `""`;
  const share = "trail" in accrual ? accrual.share : undefined;
  const percentile = sentenceFormula(own.percentile, {
    percentile: cell("percentile"),
    booked: cell("booked"),
  });
  const error = `$${rounded}$${figureRow(figures, "standardError")}`;
  const ranks = `${rank}${named + 1}:${rank}${named + periods}`;
  const pieces = Array.from({ length: periods }, (_, i) => `${piece}${named + 1 + i}`).join("&");
  const most = `" "&${sentenceFormula(own.most, { periods: pieces })}`;
  return [
    sentenceFormula(own.invoiced, {
      first: `A${result}`,
      last: `A${total - 1}`,
      latest: cell("latest"),
    }),
    `IF(${cell("unseen")}="",""," "&${sentenceFormula(own.unseen, { unseen: cell("unseen") })})`,
    `" "`,
    sentenceFormula(own.outstanding, {
      method: cell("method"),
      outstanding: cell("outstanding"),
    }),
    `" "`,
    `IF(${tail}=1,"",${sentenceFormula(own.tail, { tail: cell("tail"), estimated })}&" ")`,
    `IF(${error}="",${sentenceFormula(own.noInterval, {})},${interval})`,
    // Not where every period would be named.
    `IF(COUNT(${ranks})=0,"",IF(MIN(${NAMED.most},COUNT(${ranks}))>=${periods},"",${most}))`,
    ...(share === undefined ? [] : [`" "`, percentile]),
    `" "`,
    sentenceFormula(own.data, { dataRange: cell("dataRange"), dataDate: cell("dataDate") }),
  ].join("&");
}

function bookedIn({ accrual }: RetroContent): RunOffCommentInput["booked"] {
  if (!("trail" in accrual) || accrual.share === undefined) return undefined;
  const { share, value = 0, unit } = accrual;
  return { share, amount: new Decimal(value), unit };
}

/** The comment, which follows the cells, and what the checks said when the sheet was written. */
export function placeComment(sheet: SheetBuilder, rows: RetroRows, content: RetroContent): void {
  const { comment } = rows;
  const written = commentText(runOffComment({ ...content, booked: bookedIn(content), checks: [] }));
  placeParagraph(sheet, comment, "A", `=${commentFormula(rows, content)}`, written.length);
  const remarks = checkRemarks(content.checks);
  if (remarks.length === 0) return;
  const text = `Prövningen när bladet skrevs: ${remarks.join(" ")}`;
  placeParagraph(sheet, comment + 1, "A", `'${text}`, text.length);
}
