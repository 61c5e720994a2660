import type { Base } from "../../forecast/base/base";
import type { HistoryYear } from "../../forecast/base/historyYear";
import type { Change } from "../../forecast/changes/change";
import type { Question } from "../answers/answer";
import type { Meaning, Sign, Stage, Unit } from "../meaning/meaning";
import type { Direction } from "../answers/direction";
import type { LeftColumn } from "../table/leftColumn";

/** A figure that was read: kronor with costs positive, or a number. */
export interface Figure {
  readonly meaning: Meaning;
  readonly stage: Stage;
  readonly year: number;
  /** 1-12, of a month; without it the whole year. */
  readonly month?: number;
  readonly value: number;
  /** The year that it is of, where it is in another year's outturn: late invoices. */
  readonly ownYear?: number;
  /** A known item that is in its part's cost too: of an account of a ledger. */
  readonly isIncluded?: true;
  /** Its cell in the block, from 0. */
  readonly row: number;
  readonly column: number;
}

/** A row of theirs (a column, where years stand down the side) and what it was understood as. */
export interface Line {
  readonly key: string;
  /** The headings that it stands under and its own label. */
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly meaning?: Meaning;
  readonly stages: readonly Stage[];
  /** Taken, asked about, left out though it may be a figure, or never one. */
  readonly state: "taken" | "ask" | "skipped" | "never";
  /** Swedish: what it was understood as, or why it is not taken. */
  readonly reason: string;
  readonly question?: Question;
  readonly unit?: Unit;
  /** Where the unit was read: in a text, in the size of the amounts, said by the user. */
  readonly unitFrom?: "text" | "size" | "answer";
  readonly sign?: Sign;
  /** The rows that it is the sum of, by their keys: it was added up and agrees. */
  readonly sumOf?: readonly string[];
  /** Told by what the user said of the same row before. */
  readonly remembered?: true;
  /** What the row would give; counts only where the row is taken. */
  readonly figures: readonly Figure[];
}

/** A switch and where its value was read. */
export interface Switch<Value> {
  /** Undefined where rows differ or nothing tells. */
  readonly value?: Value;
  readonly from: "text" | "size" | "sign" | "answer" | "nothing";
}

/** A verksamhet, or an account of a file without dimensions, that lines are shown of or not. */
export interface LedgerGroup {
  readonly key: string;
  readonly label: string;
  /** What its accounts come to, kr, the last year that the file has; costs positive. */
  readonly amount: number;
  readonly isShown: boolean;
}

/** What a ledger's file lets the user choose, besides what each line is. */
export interface LedgerChoices {
  /** Its dimensions by number, and which of them the verksamhet and the ansvar are; "" none. */
  readonly dimensions: readonly { readonly key: string; readonly text: string }[];
  readonly activity: string;
  readonly responsibility: string;
  readonly groups: readonly LedgerGroup[];
}

/** What the product's own readers made of the product's own sheet. */
export interface OwnSheet {
  readonly base?: Base;
  readonly changes?: readonly Change[];
  readonly history?: readonly HistoryYear[];
}

/** A block of theirs as it was read: nothing is taken before the user says so. */
export interface Reading {
  /** One of the product's own sheets, read by its own reader: nothing is asked. */
  readonly ownSheet?: OwnSheet;
  /** A ledger's file: unit and sign are the file's own. */
  readonly ledger?: LedgerChoices;
  readonly direction: Direction;
  readonly lines: readonly Line[];
  readonly leftColumns: readonly LeftColumn[];
  /** Whole years with outturn, the first one first. */
  readonly years: readonly number[];
  readonly baseYear?: number;
  readonly unit: Switch<Unit>;
  readonly sign: Switch<Sign>;
  /** What has to be said of the whole block before anything is taken. */
  readonly questions: readonly Question[];
  /** Swedish: what to know, each a sentence. */
  readonly notes: readonly string[];
}
