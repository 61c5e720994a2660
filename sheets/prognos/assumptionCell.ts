import { Decimal } from "../../src/exact/decimal";
import { appliedOperation } from "../../src/forecast/changes/appliedOperation";
import type { Note } from "../../src/forecast/base/note";
import type { ResolvedChange } from "../../src/forecast/changes/resolvedChange";
import type { LookName } from "../builder/looks";
import { unlessBlank } from "../egenregi/unlessBlank";
import type { AssumptionRow } from "./assumptionRows";
import { cellNumber } from "./cellNumber";
import { countingChanges, sameChanges } from "./countingChanges";
import type { ShownScenario } from "./shownScenario";

export interface AssumptionCell {
  readonly content: string;
  readonly look: LookName;
  /** Of what the scenario itself says here. */
  readonly notes: readonly Note[];
}

/** The base's own value in a formula: its cell, and what the model takes while that cell is blank. */
export interface BaseFormula {
  readonly cell: string;
  /** Undefined where blank means unknown: a budget, the inhabitants. */
  readonly whenBlank: string | undefined;
}

/** Where the values stand that a cell may go on from. */
export interface Around {
  readonly scenarios: readonly ShownScenario[];
  /** The row before of the same field, where there is one. */
  readonly before: AssumptionRow | undefined;
  /** The address of a scenario's cell in this row, and in the row before. */
  readonly cell: (scenario: ShownScenario) => string;
  readonly cellBefore: (scenario: ShownScenario) => string;
  /** The base's own value as a formula, and as a number where it is one. */
  readonly base: BaseFormula | undefined;
  readonly baseValue: Decimal | undefined;
}

const ZERO = new Decimal(0);

/** What is applied to a value, as it is written in a formula. */
function written({ change, value }: ResolvedChange): string {
  const sign = value.isNegative() ? "-" : "+";
  return change.operation === "multiply"
    ? `*${cellNumber(value)}`
    : `${sign}${cellNumber(value.abs())}`;
}

/** A value that is there already: the formula of it, and the formula of what is made from it. */
interface Start {
  readonly value: string;
  readonly formula: (made: string) => string;
}

const inCell = (cell: string): Start => ({
  value: cell,
  formula: (made) => unlessBlank(cell, made),
});

function inBase({ cell, whenBlank }: BaseFormula): Start {
  if (whenBlank === undefined) return inCell(cell);
  // A blank answer would change nothing: what held before would run on instead of the base.
  return { value: `IF(${cell}="",${whenBlank},${cell})`, formula: (made) => made };
}

/** The value that some changes make, where it stands already; or undefined. */
function elsewhere(
  made: readonly ResolvedChange[],
  own: ShownScenario,
  row: AssumptionRow,
  around: Around,
): Start | undefined {
  if (made.length === 0) {
    const { base } = around;
    const ofBase = row.kind === "holds" || row.kind === "year";
    return ofBase && base !== undefined ? inBase(base) : undefined;
  }
  const below = around.scenarios.find(
    (each) =>
      own.scenario.on.includes(each.scenario.id) &&
      sameChanges(countingChanges(each.changes, row), made),
  );
  if (below !== undefined) return inCell(around.cell(below));
  const { before } = around;
  if (before === undefined || row.kind === "booked" || row.kind === "takeover") return undefined;
  // What is added or multiplied stands on each year's own figure: only what is set is the same next year.
  if (row.kind === "year" && made[0]?.change.operation !== "set") return undefined;
  return sameChanges(countingChanges(own.changes, before), made)
    ? inCell(around.cellBefore(own))
    : undefined;
}

function total(changes: readonly ResolvedChange[], start: Decimal): Decimal {
  return changes.reduce(
    (value, each) =>
      each.change.operation === "event" ? value.plus(each.value) : appliedOperation(each, value),
    start,
  );
}

/**
 * A scenario's cell of a row: its own figure; or a formula that goes on from the scenario it builds on,
 * from the year before, or from the base. Empty where nothing is said and the base says nothing.
 */
export function assumptionCell(
  own: ShownScenario,
  row: AssumptionRow,
  around: Around,
): AssumptionCell {
  const made = countingChanges(own.changes, row);
  const whole = elsewhere(made, own, row, around);
  if (whole !== undefined) {
    return { content: `=${whole.formula(whole.value)}`, look: "value", notes: [] };
  }
  if (made.length === 0) return { content: "", look: "value", notes: [] };
  const mine = made.filter(own.isOwn);
  const theirs = made.filter((each) => !own.isOwn(each));
  const notes = mine.map(({ change }) => change.note);
  const look = notes.some(({ status }) => status === "antagande") ? "assumption" : "input";
  const changes = mine.filter(({ change }) => change.operation !== "set");
  const from = elsewhere(theirs, own, row, around);
  if (changes.length === mine.length && mine.length > 0 && from !== undefined) {
    // Each change is put on the value before it: first what is multiplied, in the order of the stack.
    const formula = changes.reduce((before, each) => `(${before}${written(each)})`, from.value);
    return { content: `=${from.formula(formula)}`, look, notes };
  }
  const start = row.kind === "booked" ? ZERO : around.baseValue;
  const first = made[0]?.change.operation;
  // Nothing to multiply or add to, as a budget that nobody knows: the model has no value either.
  if (start === undefined && first !== "set" && first !== "event") {
    return { content: "", look: "value", notes };
  }
  return {
    content: cellNumber(total(made, start ?? ZERO)),
    look: mine.length === 0 ? "value" : look,
    notes,
  };
}
