import { spreadsheet } from "./spreadsheet";
import type { CellPosition, Getters } from "./spreadsheetTypes";

interface Area {
  readonly sheetId: string;
}

/** What the component's evaluation of cells answers; every question about cells is one of these. */
interface Evaluator {
  readonly getters: Getters;
  computeCell(position: CellPosition): unknown;
  evaluate(areas: Iterable<Area>): void;
  evaluateAllCells(): void;
  evaluateCells(positions: unknown): void;
  buildDependencyGraph(): void;
  evaluateFormulaResult(...given: readonly unknown[]): unknown;
  evaluateCompiledFormula(...given: readonly unknown[]): unknown;
  getEvaluatedCell(position: CellPosition): unknown;
  getSpreadZone(position: CellPosition, ...how: readonly unknown[]): unknown;
  getArrayFormulaSpreadingOn(position: CellPosition): unknown;
  isArrayFormulaSpillBlocked(position: CellPosition): unknown;
  getEvaluatedPositions(): unknown;
  getEvaluatedPositionsInSheet(sheetId: string): unknown;
}

type EvaluationPlugin = new (config: {
  readonly custom?: { readonly paVisibleFirst?: boolean };
}) => {
  readonly evaluator: Evaluator;
};

/** What `createModel` is given for a workbook that is about to be shown. */
export const VISIBLE_FIRST = { custom: { paVisibleFirst: true } } as const;

/** Long enough for the first sheet to be drawn. */
const PAUSE_MS = 1500;

function calculateVisibleFirst(evaluator: Evaluator): void {
  const own = {
    evaluate: evaluator.evaluate.bind(evaluator),
    computeCell: evaluator.computeCell.bind(evaluator),
    evaluateAllCells: evaluator.evaluateAllCells.bind(evaluator),
  };
  let isFirst = true;
  let waiting: readonly Area[] = [];
  /** What the first pass met of the sheets that wait: by a reference, or by a question beside them. */
  let referred = false;
  let asked = false;
  let calculating = false;
  const isWaiting = (sheetId: string): boolean => waiting.some((area) => area.sheetId === sheetId);

  const calculateRest = (): void => {
    if (waiting.length === 0) return;
    const rest = waiting;
    waiting = [];
    own.evaluate(rest);
  };
  evaluator.computeCell = (position) => {
    if (waiting.length > 0 && isWaiting(position.sheetId)) referred = true;
    return own.computeCell(position);
  };
  evaluator.evaluate = (areas) => {
    if (!isFirst) {
      own.evaluate(areas);
      return;
    }
    isFirst = false;
    const all = [...areas];
    const [shown] = evaluator.getters.getVisibleSheetIds();
    waiting = all.filter(({ sheetId }) => sheetId !== shown);
    calculating = true;
    try {
      own.evaluate(all.filter(({ sheetId }) => sheetId === shown));
    } finally {
      calculating = false;
    }
    if (asked) {
      waiting = [];
      own.evaluate(all);
      // A sheet that the shown one stands on is calculated as a whole: arrays may spill over it.
    } else if (referred) calculateRest();
    else setTimeout(calculateRest, PAUSE_MS);
  };
  evaluator.evaluateAllCells = () => {
    // Calculates all of it anyway.
    if (!isFirst) waiting = [];
    own.evaluateAllCells();
  };
  /** Whatever is asked about a sheet that waits is answered when it has been calculated. */
  const first = (name: keyof Evaluator, of: (argument: unknown) => string | undefined): void => {
    const answer = (evaluator[name] as (...given: readonly unknown[]) => unknown).bind(evaluator);
    Object.assign(evaluator, {
      [name]: (...given: readonly unknown[]) => {
        if (waiting.length > 0) {
          const sheetId = of(given[0]);
          const isAsked = sheetId === undefined || isWaiting(sheetId);
          if (isAsked && calculating) asked = true;
          else if (isAsked) calculateRest();
        }
        return answer(...given);
      },
    });
  };
  const ofPosition = (position: unknown): string => (position as CellPosition).sheetId;
  first("getEvaluatedCell", ofPosition);
  first("getSpreadZone", ofPosition);
  first("getArrayFormulaSpreadingOn", ofPosition);
  first("isArrayFormulaSpillBlocked", ofPosition);
  first("getEvaluatedPositionsInSheet", String);
  for (const name of [
    "evaluateCells",
    "buildDependencyGraph",
    "evaluateFormulaResult",
    "evaluateCompiledFormula",
    "getEvaluatedPositions",
  ] as const) {
    first(name, () => undefined);
  }
}

/**
 * Lets a workbook that is opened be calculated sheet by sheet: the shown one first, with all that it
 * stands on, the others when something asks about them or a moment later. Models made before this do
 * not know it.
 */
export function visibleFirst(): void {
  const plugins = spreadsheet.registries.coreViewsPluginRegistry;
  const Evaluation = plugins.get("evaluation") as EvaluationPlugin;
  plugins.replace(
    "evaluation",
    class extends Evaluation {
      constructor(config: ConstructorParameters<EvaluationPlugin>[0]) {
        super(config);
        if (config.custom?.paVisibleFirst === true) calculateVisibleFirst(this.evaluator);
      }
    },
  );
}
