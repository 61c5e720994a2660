import { commentText } from "../../src/comment/commentText";
import { listed } from "../../src/comment/listed";
import { Decimal } from "../../src/exact/decimal";
import { runOffComment, type RunOffCommentInput } from "../../src/runoff/words/runOffComment";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { textLiteral } from "../builder/textLiteral";
import type { RetroRows } from "./layout";
import { placeParagraph } from "./placeParagraph";
import type { RetroContent } from "./retroContent";

/** The amount of a percentile, where one is booked. */
function bookedIn({ accrual }: RetroContent): RunOffCommentInput["booked"] {
  if (!("trail" in accrual) || accrual.share === undefined) return undefined;
  const { share, value = 0, unit } = accrual;
  return { share, amount: new Decimal(value), unit };
}

/** What the text tells that no other cell has: cells of the user's own. */
function placeFacts(
  sheet: SheetBuilder,
  top: number,
  { dataRange, dataDate, unseen, accrual }: RetroContent,
): void {
  const facts = [
    ["Dataområde", dataRange],
    ["Uppgifternas datum", dataDate],
    ["Utan faktura ännu, inte med", listed(unseen)],
  ] as const;
  facts.forEach(([label, text], i) => {
    sheet.put(`A${top + i}`, label, "label");
    // Marked as text: it is what the user has named.
    sheet.put(`B${top + i}`, text === "" ? null : `'${text}`, "input");
    sheet.merge(`B${top + i}:H${top + i}`);
  });
  const percentile = top + facts.length;
  const share = "trail" in accrual ? accrual.share : undefined;
  sheet.put(`A${percentile}`, "Percentil att boka upp", "label");
  sheet.put(`B${percentile}`, share ?? null, "assumption", "percent");
  sheet.put(`C${percentile}`, "\u00a0Tom: det förväntade beloppet bokas.", "source");
}

/** The text for the accounts by PA.RETROTEXT, which follows the cells, and under it what it tells besides. */
export function placeComment(
  sheet: SheetBuilder,
  { comment, facts, accrual }: RetroRows,
  content: RetroContent,
  /** What PA.RETRO and PA.RETROTEXT take alike. */
  given: string,
): void {
  const [range, date, unseen, percentile] = [0, 1, 2, 3].map((i) => `$B$${facts + i}`);
  const told = [range, date, unseen].map((cell = "") => `IF(${cell}="","",${cell})`);
  const booked = `$B$${accrual + 1}-$C$${accrual + 1}`;
  const isBooked = "trail" in content.accrual;
  const entry = isBooked
    ? [`IF(${percentile}="","",${percentile})`, `IF(${percentile}="","",${booked})`]
    : [];
  const unit = textLiteral(content.unit);
  const call = `PA.RETROTEXT(${[given, unit, ...told, ...entry].join(",")})`;
  const written = commentText(runOffComment({ ...content, booked: bookedIn(content) }));
  placeParagraph(sheet, comment, "A", `=${call}`, written.length);
  placeFacts(sheet, facts, content);
}
