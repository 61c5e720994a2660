import type { Answer, Problem, Question } from "../answers/answer";
import type { GridCell } from "../cells/gridCell";
import type { Meaning, Sign, Stage, Unit } from "../meaning/meaning";
import type { Line } from "../reading/reading";
import type { Column, TableRow } from "../table/tableRow";
import type { Slots } from "../meaning/slots";

/** A cell of a row that is being read. */
export interface DraftCell {
  readonly column: Column;
  readonly cell: GridCell;
  readonly raw: number;
  readonly stage: Stage;
  readonly year: number;
  readonly month?: number;
  /** The unit that a text says, and how near the text stands. */
  readonly textUnit?: Unit;
  /** Taken as outturn while nothing says that it is. */
  readonly isAssumed?: true;
}

/** A row while it is being read; the checks fill in what they find. */
export interface Draft {
  readonly row: TableRow;
  readonly key: string;
  readonly own: Slots;
  readonly answer: Answer;
  readonly remembered: boolean;
  meaning: Meaning | undefined;
  /** A cost's law and measure may be known where no meaning is: Timmar SFB. */
  readonly cells: readonly DraftCell[];
  state: Line["state"];
  reason: string;
  question?: Question;
  unit?: Unit;
  unitFrom?: Line["unitFrom"];
  /** By what a text says, before the sizes are looked at. */
  sign?: Sign;
  signs?: Map<Stage, Sign>;
  /** Rows that it is the sum of. */
  sumOf?: readonly Draft[];
  /** The year that it says itself to be of, where that is not the column's. */
  ownYear?: number;
  /** The sum that it is a part of. */
  partOf?: Draft;
}

export const labelOf = ({ row }: Pick<Draft, "row">): string =>
  [...row.sections, row.label].filter((text) => text !== "").join(" / ");

export const isOpen = ({ state }: Draft): boolean => state === "taken" || state === "ask";

/** Asks about a row, unless something was asked before or this was answered. */
export function ask(draft: Draft, problem: Problem, question: Omit<Question, "problem">): void {
  if (draft.state !== "taken" || draft.answer.accept?.includes(problem) === true) return;
  draft.state = "ask";
  draft.question = { problem, ...question };
}

export function skip(draft: Draft, reason: string): void {
  draft.state = "skipped";
  draft.reason = reason;
  delete draft.question;
}
