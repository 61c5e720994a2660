import { withEvaluator } from "./withEvaluator";
import type { CellPosition, EvaluatedCell, Getters } from "./spreadsheetTypes";

/** The part of the component's evaluation of cells that is used here. */
interface Evaluator {
  readonly getters: Getters;
  readonly compilationParams: {
    readonly evalContext: {
      __originCellPosition: CellPosition | undefined;
      __originSheetId: string | undefined;
    };
  };
  readonly evaluatedCells: {
    has(position: CellPosition): boolean;
    get(position: CellPosition): EvaluatedCell | undefined;
    set(position: CellPosition, cell: EvaluatedCell): void;
  };
  /** Ids of cells; one that is met again is circular. */
  readonly cellsBeingComputed: Set<unknown>;
  computeCell(position: CellPosition): EvaluatedCell;
}

/** Cells that may wait for one another on the stack; it ends after some hundreds more. */
const DEEPEST = 150;

/** Thrown through the cells that wait; they are calculated anew when the far one is. */
const TOO_DEEP = new Error("The chain of cells goes on.");

const keyOf = ({ sheetId, col, row }: CellPosition): string => `${sheetId} ${col} ${row}`;

/**
 * Calculates a cell whose chain of cells goes on where nothing is calculated yet (A1 = A2 + 1, A2 = A3 + 1
 * …) in steps: the component follows it on the stack, and where that ended the cells had an error.
 */
function followInSteps(evaluator: Evaluator): void {
  const computeCell = evaluator.computeCell.bind(evaluator);
  let depth = 0;
  let farthest: CellPosition | undefined;

  const step = (position: CellPosition): EvaluatedCell => {
    const { evalContext } = evaluator.compilationParams;
    const { __originCellPosition, __originSheetId } = evalContext;
    depth += 1;
    try {
      const cell = computeCell(position);
      // The component has made an error of what was thrown; the cell has no value yet.
      if (farthest !== undefined) throw TOO_DEEP;
      return cell;
    } finally {
      depth -= 1;
      evalContext.__originCellPosition = __originCellPosition;
      evalContext.__originSheetId = __originSheetId;
    }
  };
  const save = (position: CellPosition, cell: EvaluatedCell): void => {
    if (!evaluator.evaluatedCells.has(position)) evaluator.evaluatedCells.set(position, cell);
  };
  const circular = (position: CellPosition): EvaluatedCell => {
    evaluator.cellsBeingComputed.add(evaluator.getters.getCell(position)?.id);
    return step(position);
  };
  /** The cell, or nothing where another one had to be found out first. */
  const tried = (position: CellPosition): EvaluatedCell | undefined => {
    try {
      return step(position);
    } catch (error) {
      if (error !== TOO_DEEP) throw error;
      return undefined;
    }
  };
  const inSteps = (wanted: CellPosition): EvaluatedCell => {
    // Nearly all cells are found out at once: nothing is kept for those.
    const atOnce = tried(wanted);
    if (atOnce !== undefined) return atOnce;
    const waiting = [wanted];
    const keys = new Set([keyOf(wanted)]);
    for (;;) {
      if (farthest !== undefined) {
        const next: CellPosition = farthest;
        farthest = undefined;
        if (keys.has(keyOf(next))) save(next, circular(next));
        else {
          waiting.push(next);
          keys.add(keyOf(next));
        }
      }
      const position = waiting.at(-1) ?? wanted;
      const cell = tried(position);
      if (cell === undefined) continue;
      waiting.pop();
      if (waiting.length === 0) return cell;
      keys.delete(keyOf(position));
      save(position, cell);
    }
  };

  evaluator.computeCell = (position) => {
    if (depth === 0) return inSteps(position);
    if (depth < DEEPEST) return step(position);
    const known = evaluator.evaluatedCells.get(position);
    if (known !== undefined) return known;
    farthest ??= position;
    throw TOO_DEEP;
  };
}

/** Lets chains of cells be as long as a sheet. Models made before this do not know it. */
export function longChains(): void {
  withEvaluator(followInSteps);
}
