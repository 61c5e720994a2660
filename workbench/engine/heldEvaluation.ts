import { spreadsheet } from "./spreadsheet";
import type { CellPosition, Getters, Model, Zone } from "./spreadsheetTypes";
import { withEvaluator } from "./withEvaluator";

interface Area {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** The part of the component's evaluation of cells that is used here. */
interface Evaluator {
  readonly getters: Getters;
  evaluate(areas: Iterable<Area>): void;
  evaluateCells(positions: readonly CellPosition[]): void;
  clearEvaluatedRanges(areas: readonly Area[]): void;
}

interface Holder {
  hold(): void;
  /** Calculates what waits, some cells in each step. */
  release(): Generator<void>;
  /** Forgets what waits: it is taken back. */
  drop(): void;
}

/** As many cells as are calculated well within a round; with PA functions of whole forecasts in them, in a few. */
const CELLS_AT_ONCE = 500;
const holders = new WeakMap<Getters, Holder>();
const held = new WeakSet<Getters>();

/** An area a few columns at a time: a column is calculated from those before it. */
function* inPieces({ sheetId, zone }: Area): Generator<Area> {
  const rows = zone.bottom - zone.top + 1;
  const columns = Math.max(1, Math.floor(CELLS_AT_ONCE / rows));
  for (let { left } = zone; left <= zone.right; left += columns) {
    yield { sheetId, zone: { ...zone, left, right: Math.min(zone.right, left + columns - 1) } };
  }
}

/** Areas together until they are as many cells as are calculated at once. */
function* inSteps(areas: Iterable<Area>): Generator<readonly Area[]> {
  let step: Area[] = [];
  let cells = 0;
  for (const area of areas) {
    for (const piece of inPieces(area)) {
      const { top, bottom, left, right } = piece.zone;
      step.push(piece);
      cells += (bottom - top + 1) * (right - left + 1);
      if (cells < CELLS_AT_ONCE) continue;
      yield step;
      [step, cells] = [[], 0];
    }
  }
  if (step.length > 0) yield step;
}

function makeHolder(evaluator: Evaluator): void {
  const evaluateCells = evaluator.evaluateCells.bind(evaluator);
  let waiting: CellPosition[] | undefined;
  evaluator.evaluateCells = (positions) => {
    if (waiting === undefined) evaluateCells(positions);
    else for (const each of positions) waiting.push(each);
  };
  /** What the component would calculate: the cells, and what is calculated from them. */
  const areasOf = (positions: readonly CellPosition[]): readonly Area[] => {
    const { evaluate } = evaluator;
    let areas: readonly Area[] = [];
    evaluator.evaluate = (found) => {
      areas = [...found];
    };
    try {
      evaluateCells(positions);
    } finally {
      evaluator.evaluate = evaluate;
    }
    return areas;
  };
  holders.set(evaluator.getters, {
    hold() {
      waiting ??= [];
      held.add(evaluator.getters);
    },
    drop() {
      waiting = undefined;
      held.delete(evaluator.getters);
    },
    *release() {
      const positions = waiting ?? [];
      this.drop();
      if (positions.length === 0) return;
      const areas = areasOf(positions);
      // All of them first: none is calculated from what another one was before.
      evaluator.clearEvaluatedRanges(areas);
      yield;
      // The last first: what a sheet shows is worked out from what stands below and on the sheets behind it. From the
      // front the first cell would have all of it calculated at once.
      for (const step of inSteps(areas.toReversed())) {
        evaluator.evaluate(step);
        yield;
      }
    },
  });
}

type ColoursPlugin = new (...config: readonly unknown[]) => {
  readonly getters: Getters;
  finalize(): void;
};

/**
 * Lets the evaluation of cells, and the gathering of colours for the menus, wait while thousands of cells are filled
 * round by round: both look at much more than a round has filled, and are needed once. Models made before this do
 * not know it.
 */
export function heldEvaluation(): void {
  withEvaluator(makeHolder);
  const plugins = spreadsheet.registries.coreViewsPluginRegistry;
  const Colours = plugins.get("custom_colors") as ColoursPlugin;
  plugins.replace(
    "custom_colors",
    class extends Colours {
      override finalize(): void {
        if (!held.has(this.getters)) super.finalize();
      }
    },
  );
}

/** From here on cells are not calculated until they are released. */
export const holdEvaluation = ({ getters }: Model): void => holders.get(getters)?.hold();

/** Forgets what has waited: the cells are taken back. */
export const dropEvaluation = ({ getters }: Model): void => holders.get(getters)?.drop();

/** Calculates what has waited, step by step, and lets charts, rules and menus know. */
export function* releasedEvaluation(model: Model): Generator<void> {
  const holder = holders.get(model.getters);
  if (holder === undefined) return;
  yield* holder.release();
  model.dispatch("EVALUATE_CELLS", { cellIds: [] });
}
