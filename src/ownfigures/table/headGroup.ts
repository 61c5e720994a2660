import { blankCell, type Grid, type GridCell } from "../cells/gridCell";
import { plainLabel } from "../words/plainLabel";
import { understood } from "../words/understood";
import { whenSaid, withoutTime } from "./head";
import {
  isBesideHead,
  isDated,
  isFigure,
  isHeadWord,
  isLoneYearRow,
  isStageRow,
  isWords,
  isYearRow,
} from "./rowKinds";
import type { Column } from "./tableRow";

/** Rows of headings that belong together, from the first to the last. */
export interface HeadGroup {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
  /** Columns of words, left and right of the figures. */
  readonly labels: readonly number[];
  /** Columns of words that say nothing of what the row is: comments. */
  readonly notes: readonly number[];
  readonly corner: string;
  /** Whether figures stand in columns with nothing over them, beside those that have a heading. */
  readonly bare: boolean;
}

/** More rows of headings than any table has over its figures. */
const MOST_ROWS = 4;

/** Whether the rows' main head is at this row: years, or where no row has years, Budget and Utfall. */
const headKinds = [isYearRow, isLoneYearRow, isStageRow] as const;

/** The kind of head that the table has. */
export function headKind(grid: Grid): ((row: readonly GridCell[]) => boolean) | undefined {
  return headKinds.find((isHead) => grid.some(isHead));
}

/** Where the figures begin: the first column with a year or a word of a heading over it. */
function firstColumn(row: readonly GridCell[], lone: boolean): number {
  const dated = row.findIndex((cell, at) => isDated(cell) && (at > 0 || !lone));
  if (dated >= 0) return dated;
  return row.findIndex((cell, at) => at > 0 && isHeadWord(cell));
}

function textOf(cell: GridCell | undefined): string {
  return cell === undefined || cell.kind === "blank" ? "" : cell.text;
}

/** The texts over each column, a merged cell's over all that it is over. */
function headTexts(rows: Grid, first: number, width: number): string[] {
  const filled = rows.map((row, at) => {
    let last = "";
    return Array.from({ length: width }, (_, column) => {
      const own = textOf(row[column]);
      if (column < first) return own;
      if (own !== "") last = own;
      return own === "" && at < rows.length - 1 ? last : own;
    });
  });
  const lowest = rows.at(-1) ?? [];
  return Array.from({ length: width }, (_, column) => {
    const own = textOf(lowest[column]) !== "";
    const texts = filled.map((row, at) => (own ? row[column] : textOf(rows[at]?.[column])) ?? "");
    return texts.filter((text) => text !== "").join(" ");
  });
}

function columnOf(text: string, at: number): Column {
  const plain = plainLabel(text);
  const { doubts } = understood(plain);
  const slots = understood(withoutTime(plain));
  const instant = doubts.has("instant") ? (["instant"] as const) : [];
  return {
    at,
    text,
    when: whenSaid(plain),
    slots: { ...slots, doubts: new Set([...slots.doubts, ...instant]) },
  };
}

/** Whether what stands under a heading is words: a column of units, of notes. */
function isOfWords(grid: Grid, from: number, column: number): boolean {
  const under = grid.slice(from).map((row) => row[column] ?? blankCell(0, column));
  const words = under.filter(({ kind }) => kind === "text").length;
  return words > 0 && words >= under.filter(isFigure).length;
}

/** The same name in every row, as the municipality's in what is pasted from a data base: it tells no row apart. */
function isConstant(grid: Grid, from: number, column: number): boolean {
  const texts = grid.slice(from).flatMap((row) => {
    const cell = row[column];
    return cell === undefined || cell.kind === "blank" ? [] : [cell.text];
  });
  const [first = ""] = texts;
  const { parts, measure, stages, unit, assistance, never, doubts } = understood(first);
  const says =
    parts.size + stages.size + never.size + doubts.size > 0 ||
    measure !== undefined ||
    unit !== undefined ||
    assistance;
  return texts.length > 2 && !says && texts.every((text) => text === first);
}

/** Whether a heading may be over more columns than its own: figures follow with nothing over them. */
function bareColumns(grid: Grid, from: number, first: number, texts: readonly string[]): boolean {
  const body = grid.slice(from);
  return Array.from(
    { length: Math.max(0, ...body.map((row) => row.length)) - first },
    (_, at) => at + first,
  ).some(
    (at) =>
      (texts[at] ?? "") === "" &&
      body.filter((row) => row[at]?.kind === "number").length * 2 > body.length,
  );
}

/** Whether two rows stand directly over each other in the sheet, also where it was turned. */
function areNeighbours(upper: readonly GridCell[], lower: readonly GridCell[]): boolean {
  return upper.some((cell, at) => {
    const under = lower[at];
    if (under === undefined || cell.text === "" || under.text === "") return false;
    return Math.abs(under.row - cell.row) + Math.abs(under.column - cell.column) === 1;
  });
}

/** Words over the figures: known ones, or others that stand directly over the years. */
function isOver(grid: Grid, at: number, first: number): boolean {
  const [row = [], under = []] = [grid[at], grid[at + 1]];
  // \u201dFärger på bladet:\u201d, \u201dUrval:\u201d: what follows explains the sheet.
  const isLegend = row.slice(0, first).some(({ text }) => text.endsWith(":"));
  if (isLegend || !isBesideHead(row, first)) return false;
  const words = row.slice(first).filter(({ kind }) => kind === "text");
  return words.every((cell) => isHeadWord(cell)) || areNeighbours(row, under);
}

/** The group of heading rows around a main one. */
export function headGroup(
  grid: Grid,
  main: number,
  isHead: (row: readonly GridCell[]) => boolean,
): HeadGroup {
  const row = grid[main] ?? [];
  const first = Math.max(1, firstColumn(row, isHead === isLoneYearRow));
  let from = main;
  while (from > 0 && main - from < MOST_ROWS && isOver(grid, from - 1, first)) {
    if (isHead(grid[from - 1] ?? [])) break;
    from -= 1;
  }
  let to = main;
  while (to - main < MOST_ROWS && isBesideHead(grid[to + 1] ?? [], first)) {
    const below = grid[to + 1] ?? [];
    // Years once more directly below, in words: \u201djan-aug\u201d stands over \u201dBudget 2025\u201d and \u201dUtfall 2025\u201d.
    if (isHead(below) && !areNeighbours(grid[to] ?? [], below)) break;
    if (below.slice(first).filter(isWords).length < 2) break;
    to += 1;
  }
  const rows = grid.slice(from, to + 1);
  const width = Math.max(...rows.map((each) => each.length));
  const texts = headTexts(rows, first, width);
  const places = texts.flatMap((text, at) => (at >= first && text !== "" ? [at] : []));
  const ofWords = places.filter(
    (at) => isOfWords(grid, to + 1, at) && whenSaid(texts[at] ?? "") === undefined,
  );
  const columns = places
    .filter((at) => !ofWords.includes(at))
    .map((at) => columnOf(texts[at] ?? "", at));
  const units = ofWords.filter((at) => /^(enhet|mått|sort)/u.test(plainLabel(texts[at] ?? "")));
  const left = Array.from({ length: first }, (_, at) => at);
  return {
    from,
    to,
    columns,
    bare: bareColumns(grid, to + 1, first, texts),
    notes: ofWords.filter((at) => !units.includes(at)),
    labels: [...left.filter((at) => first === 1 || !isConstant(grid, to + 1, at)), ...units],
    corner: texts
      .slice(0, first)
      .filter((text) => text !== "")
      .join(" "),
  };
}
