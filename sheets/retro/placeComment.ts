import { commentText } from "../../src/comment/commentText";
import { listed } from "../../src/comment/listed";
import { Decimal } from "../../src/exact/decimal";
import { runOffComment, type RunOffCommentInput } from "../../src/runoff/words/runOffComment";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { textLiteral } from "../builder/textLiteral";
import type { RetroRows } from "./layout";
import { placeParagraph } from "./placeParagraph";
import type { RetroContent } from "./retroContent";

const PERSONS = "personer";

/** The amount of a percentile, where one is booked. */
function bookedIn({
  accrual,
  unseenForecast,
  unit: counted,
}: RetroContent): RunOffCommentInput["booked"] {
  if (!("trail" in accrual) || accrual.share === undefined) return undefined;
  const { share, value = 0, unit } = accrual;
  // Persons' proposal is kronor as a whole; an amount's is told part by part.
  const young = counted === PERSONS ? 0 : Math.round(unseenForecast ?? 0);
  return { share, amount: new Decimal(value).minus(young), unit };
}

/** What the text tells that no other cell has: cells of the user's own. */
function placeFacts(
  sheet: SheetBuilder,
  top: number,
  { dataRange, dataDate, unseen, accrual, unseenForecast, unseenMeanOf, unit }: RetroContent,
  result: number,
): void {
  const facts = [
    ["Dataområde", dataRange],
    ["Uppgifternas datum", dataDate],
    [
      unseenForecast === undefined ? "Utan faktura ännu, inte med" : "Utan faktura ännu",
      listed(unseen),
    ],
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
  if (unseenForecast === undefined) return;
  // A mean follows the table; other forecasts are values of the pane.
  const mean = unseenMeanOf?.map((place) => `$C$${result + place}`).join(",");
  const amount = mean === undefined ? String(unseenForecast) : `${unseen.length}*AVERAGE(${mean})`;
  const row = percentile + 1;
  sheet.put(`A${row}`, "Utan faktura, prognos", "label");
  sheet.put(
    `B${row}`,
    `=IF($B$${top + 2}="","",${amount})`,
    mean === undefined ? "assumption" : "value",
    unit === "personer" ? "weekly" : "whole",
  );
  sheet.put(
    `C${row}`,
    mean === undefined
      ? "\u00a0Värde från panelen: räknas inte om."
      : "\u00a0Medelvärdet av det slutliga för de senaste perioderna, gånger antalet utan faktura.",
    "source",
  );
}

/** The text for the accounts by PA.RETROTEXT, which follows the cells, and under it what it tells besides. */
export function placeComment(
  sheet: SheetBuilder,
  { comment, facts, accrual, result, unseenForecast }: RetroRows,
  content: RetroContent,
  /** What PA.RETRO and PA.RETROTEXT take alike. */
  given: string,
): void {
  const [range, date, unseen, percentile] = [0, 1, 2, 3].map((i) => `$B$${facts + i}`);
  const told = [range, date, unseen].map((cell = "") => `IF(${cell}="","",${cell})`);
  const forecast = unseenForecast;
  const part = forecast === undefined || content.unit === PERSONS ? "" : `-ROUND(N(${forecast}),0)`;
  const booked = `$B$${accrual + 1}-$C$${accrual + 1}${part}`;
  const isBooked = "trail" in content.accrual;
  const entry = isBooked
    ? [`IF(${percentile}="","",${percentile})`, `IF(${percentile}="","",${booked})`]
    : forecast === undefined
      ? []
      : ['""', '""'];
  const young = forecast === undefined ? [] : [`IF(${forecast}="","",${forecast})`];
  const unit = textLiteral(content.unit);
  const call = `PA.RETROTEXT(${[given, unit, ...told, ...entry, ...young].join(",")})`;
  const written = commentText(runOffComment({ ...content, booked: bookedIn(content) }));
  placeParagraph(sheet, comment, "A", `=${call}`, written.length);
  placeFacts(sheet, facts, content, result);
}
