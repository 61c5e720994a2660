import type { BlockAnswer } from "../answers/answer";
import { type ColumnsRead, columnsRead } from "./columnsRead";
import type { TableRow } from "./tableRow";

/** Columns of every head row; a table may have several. */
export function allColumns(
  rows: readonly TableRow[],
  year: number | undefined,
  thisYear: number,
  answer: Pick<BlockAnswer, "without" | "booked" | "loneMonth">,
): ColumnsRead {
  const heads = [...new Set(rows.map(({ columns }) => columns))];
  const parts = heads.map((columns) => columnsRead(columns, year, thisYear, answer));
  const unique = new Map(
    parts.flatMap(({ left }) => left.map((each) => [each.heading, each] as const)),
  );
  return {
    read: parts.flatMap(({ read }) => read),
    left: [...unique.values()],
    booked: [...new Set(parts.flatMap(({ booked }) => booked))],
    lone: [...new Set(parts.flatMap(({ lone }) => lone))],
    undated: parts.flatMap(({ undated }) => undated),
    twice: [
      ...new Map(
        parts.flatMap(({ twice }) => twice).map((names) => [names.join("\n"), names]),
      ).values(),
    ],
  };
}
