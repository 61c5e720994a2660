import { spreadsheet } from "../../engine/spreadsheet";
import { takesArea } from "../../engine/takesArea";
import { areaOf } from "./cellPlace";
import type { FormulaPlace } from "./formulaPlace";
import { is, type Word } from "./formulaWord";
import { levelCell } from "./intersect";
import { isRange, parted } from "./moveFormula";

/** Functions whose arguments are areas however they are written, so that none of them is cut to a cell. */
const AREA_FUNCTIONS = new Set(
  `SUMPRODUCT LOOKUP MMULT MINVERSE MDETERM TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH INDEX MODE
  FILTER SORT SORTBY UNIQUE XLOOKUP XMATCH SEQUENCE TOCOL TOROW VSTACK HSTACK TAKE DROP CHOOSECOLS CHOOSEROWS
  EXPAND WRAPROWS WRAPCOLS TEXTJOIN AGGREGATE ROWS COLUMNS MUNIT MAP REDUCE SCAN BYROW BYCOL LAMBDA LET`
    .trim()
    .split(/\s+/),
);

/** In a formula that is no array formula, an area in the place of a value is the cell level with it. */
export function levelWords(words: readonly Word[], at: FormulaPlace): readonly Word[] {
  const mayCut = words.some(
    (word) => (isRange(word) && word.value.includes(":")) || typeof word["area"] === "string",
  );
  if (!mayCut) return words;
  interface Call {
    readonly name: string | undefined;
    readonly whole: boolean;
    index: number;
  }
  const calls: Call[] = [];
  return words.map((word, place) => {
    const before = words[place - 1];
    if (is(word, "(")) {
      const name = before?.type === "func" ? before.value : undefined;
      const outer = calls.at(-1);
      const whole =
        outer?.whole === true ||
        (name !== undefined && (AREA_FUNCTIONS.has(name) || name.startsWith("PA.")));
      calls.push({ name, whole, index: 0 });
      return word;
    }
    if (is(word, ")")) calls.pop();
    const call = calls.at(-1);
    if (is(word, ",") && call) call.index += 1;
    const area = isRange(word) ? word.value : word["area"];
    if (typeof area !== "string" || !parted(area)[1].includes(":")) return word;
    if (areaOf(parted(area)[1]) === undefined || call?.whole) return word;
    // Part of a longer reference (A1:A3:B2, A1#) or of an intersection: left as it is.
    const after = words[place + 1];
    if (
      is(after, ":", "#") ||
      is(before, ":") ||
      after?.type === "whitespace" ||
      before?.type === "whitespace"
    )
      return word;
    const isArgument = is(before, "(", ",") && (after === undefined || is(after, ")", ","));
    if (call?.name !== undefined && isArgument) {
      const known = spreadsheet.registries.functionRegistry.content[call.name];
      if (!known || takesArea(call.name, call.index)) return word;
    } else if (call !== undefined && call.name === undefined && isArgument) return word;
    const cell = levelCell(area, at.row, at.col);
    return cell === undefined ? word : { type: "range", value: cell };
  });
}
