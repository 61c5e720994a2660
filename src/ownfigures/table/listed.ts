import { blankCell, type Grid, type GridCell } from "../cells/gridCell";
import { whenSaid, withoutTime } from "./head";
import { headKind } from "./headGroup";
import { isFigure } from "./rowKinds";

const CODE = /^\d{3,6}$/;

const isFilled = ({ kind }: GridCell): boolean => kind !== "blank";

/** Columns of figures; a first one of accounts' codes is none. */
function figureColumns(grid: Grid): readonly number[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    const under = grid.flatMap((row) => row[at] ?? []).filter(isFilled);
    const figures = under.filter(isFigure);
    return figures.length > 0 && !(at === 0 && figures.every((cell) => CODE.test(cell.text)));
  });
}

const text = (said: string, row: number, column: number): GridCell => ({
  kind: "text",
  row,
  column,
  text: said,
});

interface Listed {
  readonly row: readonly GridCell[];
  readonly figure: GridCell;
  /** The year, as a heading. */
  readonly year: number;
}

/**
 * A list of labels that say their year themselves, with one figure each (\u201dNettokostnad SFB 2025, tkr\u201d), as a
 * table with the years along the top; undefined for any other block.
 */
export function listed(grid: Grid): Grid | undefined {
  if (headKind(grid) !== undefined) return undefined;
  const [column, other] = figureColumns(grid);
  if (column === undefined || column === 0 || other !== undefined) return undefined;
  const rows = grid.flatMap((row): Listed[] => {
    const figure = row[column];
    if (figure === undefined || !isFigure(figure)) return [];
    const words = row.slice(0, column).filter(({ kind }) => kind === "text");
    const label = words.map((word) => word.text).join(" ");
    const when = whenSaid(label);
    const isYear =
      when?.year !== undefined &&
      when.month === undefined &&
      when.partly !== true &&
      // Days alone are the heads of columns.
      withoutTime(label).trim() !== "";
    return isYear ? [{ row, figure, year: when.year }] : [];
  });
  const figures = grid.filter((row) => row.slice(column).some(isFigure)).length;
  const years = [...new Set(rows.map(({ year }) => year))];
  if (rows.length === 0 || rows.length < figures) return undefined;
  const first = grid.findIndex((row) => row[column] !== undefined && isFigure(row[column]));
  const corner = Array.from({ length: column }, (_, at): GridCell =>
    at > 0 ? blankCell(first, at) : text("År", first, at),
  );
  return [
    ...grid.slice(0, first),
    [
      ...corner,
      ...years.map((year): GridCell => ({
        ...text(String(year), first, column),
        kind: "number",
        value: year,
      })),
    ],
    ...rows.map(({ row, figure, year }) => [
      ...row.slice(0, column),
      ...years.map((each) => (each === year ? figure : blankCell(figure.row, figure.column))),
    ]),
  ];
}
