import { blankCell, type Grid, type GridCell } from "../cells/gridCell";
import { plainLabel } from "../words/plainLabel";
import { whenOf } from "./head";
import { isFigure } from "./rowKinds";

const PERIOD = /^(år|period|månad|datum|tid)(?!\p{L})/u;

/** Says only that a figure stands below. */
const ANY_FIGURE = /^(värde|tal|siffra|data)$/u;

const MOST_OTHERS = 0.25;

/** Words alone, a note or a source, are no row of the table. */
const hasFigure = (row: readonly GridCell[]): boolean => row.slice(1).some(isFigure);

interface Long {
  readonly head: number;
  readonly period: number;
  readonly words: readonly number[];
  readonly figures: readonly number[];
}

/** A table with a row a year and an activity: where its years stand, its words and its figures. */
function longTable(grid: Grid): Long | undefined {
  const head = grid.findIndex((row) =>
    row.some(({ kind, text }) => kind === "text" && PERIOD.test(plainLabel(text))),
  );
  const heads = grid[head] ?? [];
  const period = heads.findIndex(
    ({ kind, text }) => kind === "text" && PERIOD.test(plainLabel(text)),
  );
  if (head < 0 || period < 0) return undefined;
  const body = grid.slice(head + 1).filter(hasFigure);
  const dated = body.flatMap((row) => {
    const cell = row[period] ?? blankCell(0, 0);
    return cell.kind === "blank" ? [] : [whenOf(cell)];
  });
  const known = dated.filter((when) => when?.year !== undefined);
  const distinct = new Set(known.map((when) => JSON.stringify(when)));
  // A sum among them has no time of its own, and is left as a column without a year.
  const others = dated.length - known.length;
  if (known.length < 2 || others > MOST_OTHERS * known.length) return undefined;
  if (distinct.size === known.length) return undefined;
  const columnsOf = (is: (cell: GridCell) => boolean): number[] =>
    heads.flatMap((_, at) => {
      const under = body
        .map((row) => row[at] ?? blankCell(0, at))
        .filter(({ kind }) => kind !== "blank");
      return at !== period && under.length > 0 && under.filter(is).length * 2 > under.length
        ? [at]
        : [];
    });
  const words = columnsOf(({ kind }) => kind === "text");
  return words.length === 0 ? undefined : { head, period, words, figures: columnsOf(isFigure) };
}

function textCell(text: string, row: number, column: number): GridCell {
  return { kind: text === "" ? "blank" : "text", row, column, text };
}

/** Two figures for one row and time: which of them, or both together, is not told. */
const twice = (cell: GridCell): GridCell => ({
  kind: "unclear",
  row: cell.row,
  column: cell.column,
  text: cell.text,
  why: "det finns flera rader för samma post och tid",
});

/** A long table (År, Verksamhet, Utfall) with its years along the top; undefined where it is none. */
export function pivoted(grid: Grid): Grid | undefined {
  const long = longTable(grid);
  if (long === undefined) return undefined;
  const { head, period, words, figures } = long;
  const heads = grid[head] ?? [];
  const columns = new Map<string, number>();
  const rows = new Map<string, { first: GridCell[]; cells: Map<number, GridCell> }>();
  for (const row of grid.slice(head + 1)) {
    const time = row[period]?.text ?? "";
    if (time === "" || !hasFigure(row)) continue;
    const first = words.map((at) => row[at] ?? blankCell(0, at));
    const key = first.map(({ text }) => plainLabel(text)).join("\n");
    const line = rows.get(key) ?? { first, cells: new Map<number, GridCell>() };
    rows.set(key, line);
    for (const at of figures) {
      const heading = heads[at]?.text ?? "";
      const says = ANY_FIGURE.test(plainLabel(heading)) ? "" : heading;
      const name = `${time} ${says}`.trim();
      const column = columns.get(name) ?? columns.size;
      columns.set(name, column);
      const cell = row[at] ?? blankCell(0, at);
      const before = line.cells.get(column);
      line.cells.set(column, before === undefined ? cell : twice(cell));
    }
  }
  const top = grid.slice(0, head).map((row) => [...row]);
  const names = [...columns.keys()].map((name, at) => textCell(name, head, at));
  return [
    ...top,
    [...words.map((at) => textCell(heads[at]?.text ?? "", head, at)), ...names],
    ...[...rows.values()].map(({ first, cells }) => [
      ...first,
      ...names.map((_, at) => cells.get(at) ?? blankCell(head, at)),
    ]),
  ];
}
