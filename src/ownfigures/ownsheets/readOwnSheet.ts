import type { YearFigure } from "../../forecast/base/base";
import type { HistoryYear } from "../../forecast/base/historyYear";
import type { BaseValueId } from "../../forecast/fields/forecastFields";
import { readHistory } from "../../forecast/input/readHistory";
import {
  type LabelledAssumptions,
  readLabelledAssumptions,
} from "../../forecast/input/readLabelledAssumptions";
import { historyBlock } from "./historyBlock";
import { labelBlock, nameOf, valueOf } from "./labelBlock";
import { ModelError } from "../../modelError";
import type { Grid } from "../cells/gridCell";
import { transposed } from "../cells/transposed";
import { type Meaning, MEANINGS, type Stage } from "../meaning/meaning";
import type { Figure, Line, OwnSheet, Reading } from "../reading/reading";

const BASE: readonly (readonly [BaseValueId, Meaning])[] = [
  ["sfbPersons", "sfb.persons"],
  ["lssPersons", "lss.persons"],
  ["lssHours", "lss.hours"],
  ["outturnSfb", "sfb.cost"],
  ["outturnLss", "lss.cost"],
  ["outturnProvider", "provider.cost"],
  ["outturnSickPay", "sickPay.cost"],
  ["sfbInflow", "sfb.inflow"],
  ["sfbOutflow", "sfb.outflow"],
  ["lssInflow", "lss.inflow"],
  ["lssOutflow", "lss.outflow"],
  ["providerPersons", "provider.persons"],
];

const HISTORY: readonly (readonly [keyof HistoryYear, Meaning, Stage])[] = [
  ["sfbPersons", "sfb.persons", "outturn"],
  ["lssHours", "lss.hours", "outturn"],
  ["outturnSfb", "sfb.cost", "outturn"],
  ["outturnLss", "lss.cost", "outturn"],
  ["budgetSfb", "sfb.cost", "budget"],
  ["budgetLss", "lss.cost", "budget"],
  ["budgetPersons", "sfb.persons", "budget"],
  ["budgetHours", "lss.hours", "budget"],
];

type Found = readonly [meaning: Meaning, stage: Stage, year: number, value: number];

function reading(
  ownSheet: OwnSheet,
  direction: Reading["direction"],
  found: readonly Found[],
  baseYear: number,
): Reading {
  const lines = new Map<string, Line>();
  for (const [meaning, stage, year, value] of found) {
    const key = `${meaning} ${stage}`;
    const figure: Figure = { meaning, stage, year, value, row: 0, column: 0 };
    const before = lines.get(key);
    lines.set(key, {
      key,
      label: MEANINGS[meaning],
      row: 0,
      column: 0,
      meaning,
      stages: [stage],
      state: "taken",
      reason: `${MEANINGS[meaning]}: läst ur PA-kalkyls eget blad.`,
      figures: [...(before?.figures ?? []), figure],
    });
  }
  const years = found.flatMap(([, stage, year]) => (stage === "outturn" ? year : []));
  return {
    ownSheet,
    direction,
    lines: [...lines.values()],
    leftColumns: [],
    years: [...new Set(years)].sort((one, other) => one - other),
    baseYear,
    unit: { value: 1, from: "text" },
    sign: { value: "plus", from: "text" },
    questions: [],
    notes: ["Området är PA-kalkyls eget blad och läses som det skrevs."],
  };
}

function ofAssumptions(
  { base, scenario }: LabelledAssumptions,
  history: readonly HistoryYear[] | undefined,
): Reading {
  const year = Number(base.values.year);
  const ofBase = BASE.flatMap(([id, meaning]): Found[] => {
    const value = base.values[id];
    return value === undefined ? [] : [[meaning, "outturn", year, Number(value)]];
  });
  const series = (
    figures: readonly YearFigure[] | undefined,
    meaning: Meaning,
    stage: Stage,
  ): Found[] => (figures ?? []).map((each) => [meaning, stage, each.year, Number(each.value)]);
  const found = [
    ...ofBase,
    ...series(base.series.budget, "total.cost", "budget"),
    ...series(base.series.inhabitants, "inhabitants", "outturn"),
  ];
  const past = (history ?? []).filter((each) => each.year !== year);
  return reading(
    { base, changes: scenario.changes, ...(history !== undefined && { history }) },
    "columns",
    [...foundIn(past), ...found],
    year,
  );
}

/** The figures of past years. */
const foundIn = (history: readonly HistoryYear[]): readonly Found[] =>
  history.flatMap((each) =>
    HISTORY.flatMap(([id, meaning, stage]): Found[] => {
      const value = each[id];
      return value === undefined ? [] : [[meaning, stage, each.year, Number(value)]];
    }),
  );

const ofHistory = (history: readonly HistoryYear[]): Reading =>
  reading({ history }, "rows", foundIn(history), Math.max(...history.map(({ year }) => year)));

/** What a reader of the product's own makes of the rows; undefined where they are not its own after all. */
function tried<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

function historyIn(grid: Grid): readonly HistoryYear[] | undefined {
  const block = historyBlock(grid);
  return block && tried(() => readHistory(block.map((row) => row.map(valueOf))));
}

function assumptionsIn(grid: Grid): LabelledAssumptions | undefined {
  const block = labelBlock(grid);
  const rows = block?.map(([label, ...cells]) => [
    label === undefined ? "" : nameOf(label),
    ...cells.map(valueOf),
  ]);
  return rows && tried(() => readLabelledAssumptions(rows));
}

/**
 * The product's own sheets read back by the product's own readers, the base year and the past years beside it;
 * undefined for any other block.
 */
export function readOwnSheet(grid: Grid): Reading | undefined {
  for (const each of [grid, transposed(grid)]) {
    const [assumptions, history] = [assumptionsIn(each), historyIn(each)];
    if (assumptions !== undefined) return ofAssumptions(assumptions, history);
    if (history !== undefined) return ofHistory(history);
  }
  return undefined;
}
