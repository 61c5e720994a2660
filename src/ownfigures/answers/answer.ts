import type { Direction } from "./direction";
import type { Meaning, Sign, Unit } from "../meaning/meaning";
import type { Doubt } from "../meaning/slots";

/** What may have to be asked about a row. */
export type Problem =
  | Doubt
  | "unknown"
  | "unclearMeaning"
  | "stage"
  | "cells"
  | "unit"
  | "sign"
  | "size"
  | "jump"
  | "swapped"
  | "deficit"
  | "total"
  | "twice"
  | "whole"
  | "months"
  | "beyond"
  | "zero"
  | "accumulated"
  | "otherYear"
  | "known"
  | "memory"
  | "block";

/** What the user has said of a row of theirs. */
export interface Answer {
  readonly meaning?: Meaning | "skip";
  readonly unit?: Unit;
  readonly sign?: Sign;
  /** The year's figure is so many times what stands there, by what was asked: 12 of hours a month. */
  readonly times?: Readonly<Partial<Record<Problem, number>>>;
  /** What was asked and is as it stands. */
  readonly accept?: readonly Problem[];
  /** 0 stands where there is no figure yet. */
  readonly zeroIsBlank?: true;
  /** Rows of one thing are put together. */
  readonly together?: true;
  /** The amount is of the year that the row itself says, and is in another year's outturn. */
  readonly inOwnYear?: true;
}

/** What the user has said of the block. */
export interface BlockAnswer {
  readonly direction?: Direction;
  /** The year of a table that has none over its figures. */
  readonly year?: number;
  readonly baseYear?: number;
  /** The switches: the unit of rows whose own text says none, and how costs are written. */
  readonly unit?: Unit;
  readonly sign?: Sign;
  /** Figures in columns with nothing over them are not meant. */
  readonly onlyHeaded?: true;
  /** What was booked from January through December is the year. */
  readonly booked?: true;
  /** What this year's months are, where nothing says it. */
  readonly months?: "outturn" | "budget" | "none";
  /** What a month that stands alone is: its own amount, or all from January. */
  readonly loneMonth?: "own" | "accumulated";
  /** Which of two tables that stand side by side. */
  readonly sideBySide?: "both" | "left";
  /** Of a ledger's file: which of its dimensions the verksamhet and the ansvar are; "" none. */
  readonly activity?: string;
  readonly responsibility?: string;
  /** Of a ledger's file: whether a group of accounts is shown, by its key. */
  readonly groups?: Readonly<Record<string, boolean>>;
  /** What was asked of the file as a whole and is in order. */
  readonly accepted?: readonly string[];
  /** The month of a voucher's row is that of its own day. */
  readonly byRowDay?: boolean;
  /** How a cost is written in the file's budget. */
  readonly budgetSign?: Sign;
  /** The file's budget is not all of it, and is left. */
  readonly withoutBudget?: true;
  /** Columns that are left out, by their headings and their order among equals. */
  readonly without?: readonly string[];
}

export interface Answers {
  readonly lines: Readonly<Record<string, Answer>>;
  readonly block: BlockAnswer;
}

export const NO_ANSWERS: Answers = { lines: {}, block: {} };

/** One way to answer, with what it says of the row and of others. */
export interface Choice {
  readonly label: string;
  readonly lines?: Readonly<Record<string, Answer>>;
  readonly block?: BlockAnswer;
}

export interface Question {
  readonly problem: Problem;
  /** Swedish, a whole question. */
  readonly text: string;
  readonly choices: readonly Choice[];
  /** The choice that is marked beforehand, where one is the likely one. */
  readonly likely?: number;
}
