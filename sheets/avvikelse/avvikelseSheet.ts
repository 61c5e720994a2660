import { placeHead } from "../builder/placeHead";
import { commentParagraphs } from "../../src/variance/commentParagraphs";
import type { ComparisonKind, SideNames, VarianceMethod } from "../../src/variance/comparison";
import { comparisonTitles } from "../../src/variance/comparisonTitles";
import { kronorOf } from "../../src/variance/moneyUnit";
import type { Rounding } from "../../src/variance/roundedVariance";
import { partVariance } from "../../src/variance/partVariance";
import { varianceOfParts } from "../../src/variance/varianceOfParts";
import { asCellText } from "../builder/cellText";
import { linesOf } from "../builder/linesOf";
import { placeWaterfall, WATERFALL_COLUMNS, type WaterfallBar } from "../builder/placeWaterfall";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import { textLiteral } from "../builder/textLiteral";
import { placePart } from "./placePart";
import { placeShown } from "./placeShown";
import { CHART, COLUMN, COLUMNS, PRINTED, type PlacedPart, type SheetPart } from "./sheetParts";

export interface AvvikelseContent {
  readonly kind: ComparisonKind;
  readonly method: VarianceMethod;
  /** What two years or scenarios are called. */
  readonly names?: SideNames | undefined;
  /** What an outturn is of: "2025", "Malmö 2025". */
  readonly about?: string | undefined;
  readonly parts: readonly SheetPart[];
  /** What the figures come from. */
  readonly origin: string;
  /** What the figures are called where they are an example's; the comment then begins so. */
  readonly example?: string | undefined;
  /** The unit of the deviations and of the comment. */
  readonly rounding: Rounding;
}

const WIDTHS = [
  270,
  128,
  128,
  138,
  118,
  300,
  24,
  270,
  ...Array<number>(WATERFALL_COLUMNS - 1).fill(150),
  24,
];
const HELPER_WIDTHS = [100, 90, 90];
const METHOD_WORDS: Readonly<Record<VarianceMethod, string>> = {
  shapley: "shapley",
  sequential: "sekventiell",
};
/** Over factors: a name or number with digits would be taken by PA.AVVIKELSE for a value. */
const SCENARIOS = ["Första scenariot", "Andra scenariot"] as const;
const METHOD = "$B$5";
const SUMMARY = 7;
/** A paragraph stands over the columns to the left of the notes, and a line of it is so high. */
const COMMENT_WIDTH = WIDTHS.slice(0, COLUMNS - 1).reduce((sum, width) => sum + width);
const LINE = 18;
const CHART_ROWS = 17;

function placeTop(sheet: SheetBuilder, { kind, method, origin }: AvvikelseContent): void {
  placeHead(
    sheet,
    `Avvikelse: ${comparisonTitles[kind].name.toLowerCase()}`,
    asCellText(
      `Från ${origin}. Ändra indata nedan: posterna, diagrammen och kommentaren räknas om.`,
    ),
    { assumptions: false },
  );
  sheet.put("A5", "Metod", "label");
  sheet.put("B5", METHOD_WORDS[method], "input");
  sheet.put("C5", "shapley eller sekventiell", "source");
  sheet.choose("B5", Object.values(METHOD_WORDS));
}

/** The parts under each other and their sum, with what the comment says of them. */
function placeSummary(
  sheet: SheetBuilder,
  parts: readonly PlacedPart[],
  sides: readonly [string, string],
  rounding: Rounding,
): void {
  const head = SUMMARY + 1;
  ["Del", ...sides, "Mer kostnad, kr", `Avvikelse, ${rounding.unit}`].forEach((text, i) => {
    sheet.put(`${"ABCDE"[i] ?? ""}${head}`, text, i === 0 ? "headLeft" : "head");
  });
  const rows = parts.map((_, i) => head + 1 + i);
  const total = head + 1 + parts.length;
  const { name, first, second, more, shown, note } = COLUMN;
  parts.forEach((part, i) => {
    const row = rows[i] ?? 0;
    sheet.put(`${name}${row}`, `=${name}${part.total}`, "label");
    for (const column of [first, second]) {
      sheet.put(`${column}${row}`, `=${column}${part.total}`, "value", "whole");
    }
    sheet.put(`${more}${row}`, `=${more}${part.total}`, "value", "kronor");
  });
  const over = (column: string): string => `SUM(${column}${head}:${column}${total - 1})`;
  sheet.put(`${name}${total}`, "Totalt", "totalLabel");
  for (const column of [first, second]) {
    sheet.put(`${column}${total}`, `=${over(column)}`, "total", "whole");
  }
  sheet.put(`${more}${total}`, `=${over(more)}`, "total", "kronor");
  const unit = kronorOf[rounding.unit];
  // To eight decimals first: the posts' sum in a cell can be a hair below the half that is rounded.
  const whole = `ROUND(ROUND(-${more}${total}/${unit},8),${rounding.decimals})`;
  sheet.put(`${shown}${total}`, `=${whole}`, "total", rounding.decimals === 0 ? "whole" : "weekly");
  placeShown(sheet, rows, `${shown}$${total}`, rounding);
  sheet.put(`${note}${head}`, "Minus är högre kostnad", "headLeft");
  parts.forEach((part, i) => {
    // A part's posts sum to its deviation as it is shown in the summary.
    sheet.put(
      `${shown}${part.total}`,
      `=${shown}${rows[i] ?? 0}`,
      "total",
      rounding.decimals === 0 ? "whole" : "weekly",
    );
    placeShown(
      sheet,
      part.posts.map(({ row }) => row),
      `${shown}$${part.total}`,
      rounding,
    );
  });
}

/** The comment as it is when the sheet is made, for the height of its rows. */
const commentTexts = ({ parts, rounding, names, about }: AvvikelseContent): readonly string[] =>
  commentParagraphs(
    varianceOfParts(parts.map(({ name, comparison }) => partVariance(name, comparison))),
    rounding,
    { names, about },
  );

/** A paragraph a row, by PA.AVVIKELSETEXT of all parts. */
function placeComment(
  sheet: SheetBuilder,
  top: number,
  content: AvvikelseContent,
  range: string,
): void {
  const { kind, names, about, rounding, example } = content;
  const { unit, decimals } = rounding;
  const step = kronorOf[unit] / 10 ** decimals;
  const title = comparisonTitles[kind].name.toLowerCase();
  const [first = "", second = about === undefined ? "" : textLiteral(about)] = (names ?? []).map(
    textLiteral,
  );
  const given = `${range},,${METHOD},${step},"${unit}","${title}",${first},${second}`;
  commentTexts(content).forEach((text, i) => {
    const row = top + i;
    const mark = example === undefined || i > 0 ? "" : `${textLiteral(`${example}. `)}&`;
    sheet.put(`A${row}`, `=${mark}PA.AVVIKELSETEXT(${given},${i + 1})`, "text");
    sheet.merge(`A${row}:E${row}`);
    sheet.height(row, LINE * linesOf(text, COMMENT_WIDTH) + LINE);
  });
}

function barsOf({ posts, total }: PlacedPart, sides: readonly [string, string]): WaterfallBar[] {
  const { name, first, second, more } = COLUMN;
  const millions = (cell: string): string => `(${cell})/1000000`;
  return [
    { name: sides[0], amount: millions(`${first}${total}`), isTotal: true },
    ...posts.map(({ row }) => ({
      name: `=${name}${row}`,
      amount: millions(`${more}${row}`),
      isTotal: false,
    })),
    { name: sides[1], amount: millions(`${second}${total}`), isTotal: true },
  ];
}

/**
 * The sheet `Avvikelse`: per part its known items and factors as inputs, the posts by live
 * =PA.AVVIKELSE, a waterfall and a control that they sum, and the comment by =PA.AVVIKELSETEXT.
 */
export function avvikelseSheet(content: AvvikelseContent): SheetTemplate {
  const { kind, names, parts, rounding } = content;
  const [first, second] = names ?? comparisonTitles[kind].sides;
  const sides = [asCellText(first), asCellText(second)] as const;
  const commentTop = SUMMARY + parts.length + 4;
  const paragraphs = parts.length === 1 ? 2 : parts.length + 2;
  const layout = {
    widths: [...WIDTHS, ...HELPER_WIDTHS],
    frozenRows: 3,
    rows: 0,
    printed: PRINTED,
  };
  const sheet = new SheetBuilder("Avvikelse", layout);
  placeTop(sheet, content);
  sheet.band(SUMMARY, "Sammanfattning", COLUMNS);
  sheet.band(commentTop, "Kommentar till årsanalysen", COLUMNS);
  const partsTop = commentTop + paragraphs + 2;
  let top = partsTop;
  const placed = parts.map((part, i) => {
    sheet.band(top, asCellText(`${i + 1}  ${part.name}`), COLUMNS);
    const { part: done, next } = placePart(sheet, top + 1, part, {
      method: METHOD,
      sides,
      over: kind === "scenario-scenario" ? SCENARIOS : comparisonTitles[kind].sides,
      rounding,
    });
    const chartTop = next;
    const after = placeWaterfall(sheet, { column: CHART, top }, barsOf(done, sides), {
      id: `avvikelse-${i + 1}`,
      title: "Mnkr. Blått: summa, orange: mer kostnad, grönt: mindre kostnad",
      axis: { x: "Post", y: "Mnkr" },
      at: { col: 0, row: chartTop - 1, x: 8, y: 4 },
      size: { width: 640, height: 330 },
    });
    top = Math.max(chartTop + CHART_ROWS, after) + 1;
    return done;
  });
  placeSummary(sheet, placed, sides, rounding);
  const range = `$${COLUMN.name}$${partsTop}:$${COLUMN.note}$${top}`;
  placeComment(sheet, commentTop + 1, content, range);
  return Object.assign(sheet, { layout: { ...layout, rows: top + 2 } });
}
