import type { PagePlan } from "../builder/pagePlan";
import { pageSize } from "./pageBreaks";
import type { ReportCell, ReportSection } from "./report";

const FEWEST_COLUMNS = 6;
const NAMES = { portrait: 186, landscape: 250 } as const;
const DIGIT = 7.4;
const PADDING = 14;

const lengthOf = (cell: ReportCell): number => {
  if (cell === undefined) return 1;
  if (typeof cell === "string") return cell.length;
  const { value, decimals } = cell;
  const digits = value.toFixed(decimals);
  // A space between every three of them.
  return digits.length + Math.floor((digits.replace(/\D/g, "").length - decimals) / 3);
};

const longestWord = (text: string): number =>
  Math.max(...text.split(/\s+/).map(({ length }) => length));

/**
 * The columns that every table of the report stands in: the rows' names, then as many as the widest table takes, wide
 * enough for the longest number and heading, and together as wide as the page where that is enough.
 */
export function reportWidths(
  sections: readonly ReportSection[],
  orientation: PagePlan["orientation"],
): readonly number[] {
  const tables = sections.flatMap((section) => section.tables);
  const columns = Math.max(FEWEST_COLUMNS, ...tables.map(({ heads }) => heads.length));
  const letters = Math.max(
    ...tables.flatMap(({ heads, rows }) => [
      ...heads.slice(1).map(longestWord),
      ...rows.flatMap(({ cells }) => cells.slice(1).map(lengthOf)),
    ]),
    0,
  );
  const names = NAMES[orientation];
  const even = Math.floor((pageSize(orientation).width - names) / (columns - 1));
  const number = Math.max(even, Math.ceil(letters * DIGIT) + PADDING);
  return [names, ...Array<number>(columns - 1).fill(number)];
}
