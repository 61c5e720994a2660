import { isMoney } from "../meaning/meaning";
import type { Line } from "../reading/reading";
import type { ColumnsRead } from "../table/columnsRead";

/** The last whole year with the cost of an outturn, else with volumes, else of the headings. */
export function baseYearOf(
  lines: readonly Line[],
  columns: ColumnsRead,
  thisYear: number,
): number | undefined {
  const years = (wanted: (line: Line) => boolean): readonly number[] =>
    lines
      .filter(wanted)
      .flatMap(({ figures }) =>
        figures.flatMap(({ stage, year, month }) =>
          stage === "outturn" && month === undefined ? year : [],
        ),
      );
  const isCost = ({ meaning }: Line): boolean => meaning !== undefined && isMoney(meaning);
  const taken = (line: Line): boolean => line.state === "taken";
  const heads = columns.read.flatMap(({ year, month, stage }) =>
    month === undefined && (stage ?? "outturn") === "outturn" && year < thisYear ? year : [],
  );
  const choices = [
    years((line) => taken(line) && isCost(line)),
    years(isCost),
    years(taken),
    years(() => true),
    heads,
  ];
  const found = choices.find((each) => each.length > 0);
  return found === undefined ? undefined : Math.max(...found);
}
