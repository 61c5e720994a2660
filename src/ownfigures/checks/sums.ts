import { swedishNumber } from "../../exact/swedishNumber";
import { isMoney, type Meaning } from "../meaning/meaning";
import type { Draft, DraftCell } from "../rows/draft";
import { ask, isOpen, labelOf, skip } from "../rows/draft";
import { NEVER_TEXT } from "../rows/meaningOf";

const FEWEST = 2;
/** The most rows that a sum is looked for among. */
export const MOST_PARTS = 8;
/** Each part may be rounded by half of the last digit that is shown. */
const ROUNDED = 0.51;
const SHARE = 0.001;

const near = (cell: DraftCell): string => `${cell.column.at}`;

/** The smallest step that a row's figures show: 0,1 where they have one decimal. */
function step(cells: readonly DraftCell[]): number {
  const decimals = cells.map(
    ({ raw }) => (String(Number(raw.toPrecision(12))).split(".")[1] ?? "").length,
  );
  return 10 ** -Math.max(0, ...decimals);
}

/** The differences between a sum and its parts, one for each column that the sum has a figure in. */
function differences(
  sum: Draft,
  parts: readonly Draft[],
): readonly { readonly cell: DraftCell; readonly by: number }[] {
  return sum.cells.map((cell) => {
    const figures = parts.map(
      (part) => part.cells.find((each) => near(each) === near(cell))?.raw ?? 0,
    );
    return { cell, by: cell.raw - figures.reduce((all, figure) => all + figure, 0) };
  });
}

/** Whether a row is the sum of others in every column. */
export function isSumOf(sum: Draft, parts: readonly Draft[]): boolean {
  if (sum.cells.length === 0 || parts.length < FEWEST) return false;
  const unit = Math.max(...[sum, ...parts].map(({ cells }) => step(cells)));
  const money = sum.meaning === undefined || isMoney(sum.meaning);
  const rounding = (money || unit < 1 ? ROUNDED : 0.01) * unit * parts.length;
  return (
    sum.cells.some(({ raw }) => raw !== 0) &&
    differences(sum, parts).every(
      ({ cell, by }) => Math.abs(by) <= Math.max(rounding, money ? SHARE * Math.abs(cell.raw) : 0),
    )
  );
}

/** A sum of budgets is of budgets, where budget and outturn stand row by row. */
function isOfStages(row: Draft, sum: Draft): boolean {
  const own = new Set(sum.cells.map(({ stage }) => stage));
  return row.cells.some(({ stage }) => own.has(stage));
}

/** Rows that a sum may be of, the nearest first: of the same columns, and of sums not their parts once more. */
function around(rows: readonly Draft[], sum: Draft, direction: -1 | 1): readonly Draft[] {
  const at = rows.indexOf(sum);
  const side = direction < 0 ? rows.slice(0, at).reverse() : rows.slice(at + 1);
  const inside = new Set(side.flatMap(({ sumOf = [] }) => sumOf));
  return side.filter(
    (row) =>
      row.row.columns === sum.row.columns &&
      isOfStages(row, sum) &&
      row.cells.length > 0 &&
      !inside.has(row) &&
      !(
        row.state === "never" &&
        (row.reason === NEVER_TEXT.within ||
          row.reason === NEVER_TEXT.deviation ||
          row.reason === NEVER_TEXT.change)
      ),
  );
}

function partsOf(rows: readonly Draft[], sum: Draft): readonly Draft[] | undefined {
  for (const direction of [-1, 1] as const) {
    const near = around(rows, sum, direction);
    for (let count = FEWEST; count <= Math.min(MOST_PARTS, near.length); count += 1) {
      const parts = near.slice(0, count);
      if (isSumOf(sum, parts)) return parts;
    }
  }
  return undefined;
}

/** The law that all parts are of, or the total where they are of several. */
function lawOf(parts: readonly Draft[]): Meaning | undefined {
  const meanings = new Set(parts.filter(isOpen).flatMap(({ meaning }) => meaning ?? []));
  if (meanings.has("total.cost")) return undefined;
  if (meanings.has("sfb.cost") && meanings.has("lss.cost")) return "total.cost";
  return undefined;
}

/** What a figure is a number of: persons and hours are never added up. */
const kindOf = (meaning: Meaning): string =>
  isMoney(meaning) ? "money" : (meaning.split(".")[1] ?? meaning);

/** Rows beside a sum that it should be of, where it is of none. */
function candidates(rows: readonly Draft[], sum: Draft): readonly Draft[] {
  const kind = sum.meaning === undefined ? undefined : kindOf(sum.meaning);
  return around(rows, sum, -1).filter(
    (row) =>
      isOpen(row) &&
      row.meaning !== undefined &&
      (kind === undefined ? !isMoney(row.meaning) : kindOf(row.meaning) === kind) &&
      row.meaning !== "inhabitants" &&
      !row.own.sum &&
      !row.meaning.startsWith("known."),
  );
}

function askAboutDifference(sum: Draft, parts: readonly Draft[]): void {
  const [worst] = [...differences(sum, parts)].sort(
    (one, other) => Math.abs(other.by) - Math.abs(one.by),
  );
  if (worst === undefined || Number.isNaN(worst.by)) return;
  const { cell, by } = worst;
  ask(sum, "total", {
    text:
      `Summan är inte lika med delarna: ${cell.year} är den ${swedishNumber(cell.raw)}, ` +
      `men raderna ovanför är tillsammans ${swedishNumber(Number((cell.raw - by).toPrecision(12)))} ` +
      `(skillnad ${swedishNumber(Number(by.toPrecision(12)))}). Ska summan användas ändå?`,
    choices: [
      { label: "Använd summan", lines: { [sum.key]: { accept: ["total"] } } },
      { label: "Hoppa över summan", lines: { [sum.key]: { meaning: "skip" } } },
    ],
  });
}

/** A sum is what its parts are together, whatever heading it stands under. */
function nameByParts(sum: Draft, parts: readonly Draft[]): void {
  const meaning = lawOf(parts);
  if (sum.answer.meaning !== undefined || !isOpen(sum) || meaning === undefined) return;
  sum.meaning = meaning;
  if (sum.question?.problem !== "unclearMeaning") return;
  sum.state = "taken";
  delete sum.question;
}

const OF_OTHERS: ReadonlySet<string> = new Set([NEVER_TEXT.activity, NEVER_TEXT.others]);

/** Finds what each sum is the sum of, and asks about sums that are of nothing beside them. */
export function checkSums(rows: readonly Draft[]): void {
  for (const sum of rows) {
    if (
      !sum.own.sum ||
      sum.state === "never" ||
      sum.cells.length === 0 ||
      sum.meaning === "inhabitants"
    )
      continue;
    const parts = partsOf(rows, sum);
    if (parts === undefined) {
      const near = candidates(rows, sum);
      if (near.length >= FEWEST) askAboutDifference(sum, near);
      continue;
    }
    sum.sumOf = parts;
    if (parts.some(({ state, reason }) => state === "never" && OF_OTHERS.has(reason))) {
      skip(sum, "Summan innehåller annan verksamhet än personlig assistans.");
      continue;
    }
    nameByParts(sum, parts);
    if (!isOpen(sum)) continue;
    for (const part of parts) {
      part.partOf = sum;
      if (sum.meaning === "total.cost" || part.answer.meaning !== undefined) continue;
      // What SFB or LSS is divided in is not taken beside the whole; children are a figure of their own.
      const kept = part.meaning?.endsWith(".children") === true || sum.meaning === undefined;
      if (!kept && isOpen(part)) skip(part, `Ingår i \u201d${labelOf(sum)}\u201d.`);
    }
  }
}
