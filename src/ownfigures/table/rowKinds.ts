import type { GridCell } from "../cells/gridCell";
import { understood } from "../words/understood";
import { whenOf, withoutTime } from "./head";

const isFilled = ({ kind }: GridCell): boolean => kind !== "blank";
export const isFigure = ({ kind }: GridCell): boolean => kind === "number" || kind === "unclear";

/** A heading of years and months, also of a span of them. */
export function isDated(cell: GridCell): boolean {
  const when = whenOf(cell);
  return when?.year !== undefined || when?.month !== undefined || when?.span === true;
}

/** A heading that says what the figures are of and no more: Budget, Utfall, Avvikelse, Antal, Tkr. */
export function isHeadWord({ kind, text }: GridCell): boolean {
  if (kind !== "text") return false;
  const { stages, never, measure, unit, parts, sum, unknown } = understood(withoutTime(text));
  const says =
    sum ||
    whenOf({ kind, text, row: 0, column: 0 }) !== undefined ||
    stages.size + never.size + parts.size > 0 ||
    measure !== undefined ||
    unit !== undefined;
  return says && unknown.length === 0;
}

const isStage = ({ kind, text }: GridCell): boolean =>
  kind === "text" && (understood(text).stages.size > 0 || understood(text).never.has("deviation"));

/** Years of a heading go one way. */
function inOrder(cells: readonly GridCell[]): boolean {
  const years = cells.flatMap(({ value }) => value ?? []);
  const steps = years.slice(1).map((year, at) => year - (years[at] ?? year));
  return (
    steps.every((step) => step === 0 || step === 1) ||
    steps.every((step) => step === 0 || step === -1)
  );
}

/**
 * What stands among the years and is none: words between the first and the last of them, and figures anywhere.
 * Words before and after are labels, titles, a mean.
 */
export function amongDated(filled: readonly GridCell[]): readonly GridCell[] {
  const [first, last] = [filled.findIndex(isDated), filled.findLastIndex(isDated)];
  return filled.filter(
    (cell, at) => !isDated(cell) && (isFigure(cell) || (at > first && at < last)),
  );
}

/** Whether a row is one of years and months. */
export function isYearRow(row: readonly GridCell[]): boolean {
  const filled = row.filter(isFilled);
  const dated = filled.filter(isDated);
  if (dated.length < 2) return false;
  const numbers = dated.filter(({ kind }) => kind === "number");
  const others = filled.slice(1).filter((cell) => isFigure(cell) && !isDated(cell));
  const unlike = amongDated(filled).filter((cell) => !isHeadWord(cell));
  return (
    dated.length >= unlike.length &&
    others.length === 0 &&
    (numbers.length < dated.length || inOrder(numbers) || repeats(numbers))
  );
}

/** The same years once more: two tables side by side. */
function repeats(cells: readonly GridCell[]): boolean {
  const half = cells.length / 2;
  const first = cells.slice(0, half);
  return (
    Number.isInteger(half) &&
    inOrder(first) &&
    first.every(({ value }, at) => value === cells[at + half]?.value)
  );
}

/** One column of figures under a year, with nothing but words beside it. */
export function isLoneYearRow(row: readonly GridCell[]): boolean {
  const filled = row.filter(isFilled);
  const [last] = filled.slice(-1);
  if (last === undefined || filled.length > 2 || !isDated(last)) return false;
  if (last.kind === "text") return understood(last.text).stages.size > 0 && filled.length === 2;
  const [label] = filled.slice(0, -1);
  if (label === undefined) return false;
  const { measure, parts, sum } = understood(label.text);
  return (
    last.kind === "number" &&
    label.kind === "text" &&
    measure === undefined &&
    parts.size === 0 &&
    !sum
  );
}

/** A heading of Budget, Utfall and the like, without years. */
export function isStageRow(row: readonly GridCell[]): boolean {
  const filled = row.filter(isFilled);
  const stages = filled.filter(isStage);
  return (
    stages.length >= 2 &&
    stages.length * 2 >= filled.length - 1 &&
    !filled.some((cell) => isFigure(cell))
  );
}

/** Words, not a value that is written with signs: 66:30, 60/20450, ca 36 500. */
export const isWords = ({ kind, text }: GridCell): boolean =>
  kind === "text" && !/^[^\p{L}]*\d/u.test(text) && !/^ca\b/u.test(text);

/** A row of headings over or under the years: words and no figures, some of them over the figures. */
export function isBesideHead(row: readonly GridCell[], firstColumn: number): boolean {
  if (row.some((cell) => isFigure(cell) && !isDated(cell))) return false;
  const over = row.slice(firstColumn).filter(isFilled);
  // Words over several columns are headings, also where they are not known: then the columns are not read.
  if (over.length > 1 && over.every((cell) => isWords(cell) || isDated(cell))) return true;
  return (
    over.length > 0 && over.every((cell) => isHeadWord(cell) || isDated(cell) || isBrokenWord(cell))
  );
}

/** A word that goes on in the next row: Budget-. */
const isBrokenWord = ({ text }: GridCell): boolean => /\p{L}-$/u.test(text);
