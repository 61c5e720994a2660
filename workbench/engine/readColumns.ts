import type { CellPosition, EvaluatedCell } from "./spreadsheetTypes";
import type { Zone } from "./zone";

/** Where the component keeps what is calculated, by sheet, column and row. */
export interface EvaluatedCells {
  readonly map: Readonly<
    Record<string, Readonly<Record<number, Record<number, EvaluatedCell> | undefined>> | undefined>
  >;
  set(position: CellPosition, cell: EvaluatedCell): void;
  delete(position: CellPosition): void;
}

/** Cells of one column that stand below one another, the first of them in row `top`. */
interface ReadColumn {
  top: number;
  cells: EvaluatedCell[];
}

const endOf = ({ top, cells }: ReadColumn): number => top + cells.length;

/** As functions are given cells: with where they stand. */
function placed(cell: EvaluatedCell, position: CellPosition): EvaluatedCell {
  return cell.position === undefined ? { ...cell, position } : cell;
}

/**
 * The calculated cells of the columns that formulas have read, in the order of their rows, so that an area is
 * cut out of them and not looked up cell by cell. They are always what `evaluated` holds: what is changed there
 * is changed here, and what is taken away there ends its column here.
 */
export class ReadColumns {
  private readonly bySheet = new Map<string, Map<number, ReadColumn>>();

  constructor(
    private readonly evaluated: EvaluatedCells,
    /** Calculates a cell that has no value yet, and saves it. */
    private readonly calculate: (position: CellPosition) => EvaluatedCell,
  ) {
    const set = evaluated.set.bind(evaluated);
    const remove = evaluated.delete.bind(evaluated);
    evaluated.set = (position, cell) => {
      set(position, cell);
      const column = this.holding(position);
      if (column !== undefined) column.cells[position.row - column.top] = placed(cell, position);
    };
    evaluated.delete = (position) => {
      remove(position);
      const column = this.holding(position);
      if (column !== undefined) column.cells.length = position.row - column.top;
    };
  }

  /** An area within its sheet, column by column. */
  area(sheetId: string, { left, top, right, bottom }: Zone): EvaluatedCell[][] {
    const columns: EvaluatedCell[][] = [];
    for (let col = left; col <= right; col++) {
      this.calculateAll(sheetId, col, top, bottom);
      const column = this.reaching(sheetId, col, top, bottom);
      columns.push(
        column?.cells.slice(top - column.top, bottom + 1 - column.top) ??
          this.oneByOne(sheetId, col, top, bottom),
      );
    }
    return columns;
  }

  /** Calculating a cell may read the same column, or take away what was calculated: nothing is kept here. */
  private calculateAll(sheetId: string, col: number, top: number, bottom: number): void {
    for (let row = top; row <= bottom; row++) {
      const column = this.holding({ sheetId, col, row });
      if (column !== undefined) row = endOf(column) - 1;
      else if (this.evaluated.map[sheetId]?.[col]?.[row] === undefined)
        this.calculate({ sheetId, col, row });
    }
  }

  /** Where something was taken away again while the rest was calculated. */
  private oneByOne(sheetId: string, col: number, top: number, bottom: number): EvaluatedCell[] {
    return Array.from({ length: bottom - top + 1 }, (_, index) => {
      const position = { sheetId, col, row: top + index };
      return placed(this.calculate(position), position);
    });
  }

  /** The column with all of these rows in it, read further where it has to be. */
  private reaching(
    sheetId: string,
    col: number,
    top: number,
    bottom: number,
  ): ReadColumn | undefined {
    const columns = this.bySheet.get(sheetId) ?? new Map<number, ReadColumn>();
    this.bySheet.set(sheetId, columns);
    const known = columns.get(col);
    const isBeside = known === undefined || top > endOf(known) || bottom < known.top - 1;
    const column = isBeside ? { top, cells: [] } : known;
    if (top < column.top) {
      const above = this.calculated(sheetId, col, top, column.top - 1);
      if (above === undefined) return undefined;
      column.cells = above.concat(column.cells);
      column.top = top;
    }
    const below = this.calculated(sheetId, col, endOf(column), bottom);
    if (below === undefined) return undefined;
    for (const cell of below) column.cells.push(cell);
    columns.set(col, column);
    return column;
  }

  /** The cells from one row to another, unless one of them has no value. */
  private calculated(
    sheetId: string,
    col: number,
    top: number,
    bottom: number,
  ): EvaluatedCell[] | undefined {
    const values = this.evaluated.map[sheetId]?.[col];
    const cells: EvaluatedCell[] = [];
    for (let row = top; row <= bottom; row++) {
      const cell = values?.[row];
      if (cell === undefined) return undefined;
      cells.push(placed(cell, { sheetId, col, row }));
    }
    return cells;
  }

  private holding({ sheetId, col, row }: CellPosition): ReadColumn | undefined {
    const column = this.bySheet.get(sheetId)?.get(col);
    return column !== undefined && row >= column.top && row < endOf(column) ? column : undefined;
  }
}
