import { readSwedishDate } from "../../src/swedish/readDate";
import { readTime } from "../../src/swedish/readTime";
import { CellError } from "./cellError";
import { describe, quote } from "./describe";

/** A parameter of a function, declared as data: what it is called, takes and stands for. */
export interface Parameter<T> {
  /** As Excel shows it, e.g. "personer". */
  readonly name: string;
  /** What it takes, in Swedish, to follow "ska vara": "ett tal som är 0 eller större". */
  readonly takes: string;
  /** Unit in Swedish, for the handbook, e.g. "kronor". */
  readonly unit: string;
  readonly optional: boolean;
  /** The value used when it is omitted; undefined lets the rule decide. */
  readonly fallback: T;
  /** The default in Swedish, for the handbook. */
  readonly fallbackText?: string;
  /** The least and the most that a number may be. */
  readonly limits?: { readonly min: number; readonly max: number };
  /** It takes a range as one value; the others answer a range cell by cell. */
  readonly whole?: true;
  /**
   * It takes a range of several columns too: then each row is one value, given to `read` as an array of
   * its cells. A range of one column or row is answered cell by cell as others are.
   */
  readonly wide?: true;
  /** The clean value of something not blank, or why it is refused. `subject` is "PA.SFB: personer". */
  readonly read: (value: unknown, subject: string) => T | CellError;
}

export interface Refusal {
  /** What it takes instead. */
  readonly takes: string;
  /** What to do about it: a sentence. */
  readonly advice?: string | undefined;
}

const TEXT_ADVICE =
  "Skriv det som ett tal, utan citattecken och i en cell som inte är formaterad som text.";

/** Text that a reader would take for a number: the usual reason why a figure is refused. */
const NUMBER_LIKE = /^[\s+\-\u2212]*\d[\d\s\u00a0.,]*%?\s*$/u;

function looksLikeNumber(value: unknown): boolean {
  return typeof value === "string" && NUMBER_LIKE.test(value);
}

/** "PA.SFB: personer fick −5, men ska vara ett tal som är 0 eller större." */
export function refuse(value: unknown, subject: string, { takes, advice }: Refusal): CellError {
  const more = advice === undefined ? "" : ` ${advice}`;
  return new CellError(
    "#VALUE!",
    `${subject} fick ${describe(value)}, men ska vara ${takes}.${more}`,
  );
}

/** A day that may be any year's: only whether it is one matters. */
const SOME_YEAR = 2000;
const LONGEST_DATE = 40;
/** As a cell formatted as a date shows any number, 12 too. */
const SHOWN_DATE = /^\d{4}-\d\d-\d\d$/;

/** Refuses what is not a number at all, with the advice that fits. */
export function refuseNonNumber(value: unknown, subject: string, takes: string): CellError {
  const text = typeof value === "string" && value.length <= LONGEST_DATE ? value : "";
  const isTime = readTime(text) !== undefined;
  if (isTime || SHOWN_DATE.test(text) || readSwedishDate(text, SOME_YEAR) !== undefined) {
    return new CellError(
      "#VALUE!",
      `${subject} fick ${isTime ? "tiden" : "datumet"} ${quote(text)}, men ska vara ${takes}. Kontrollera vad cellen innehåller och hur den är formaterad.`,
    );
  }
  return refuse(value, subject, {
    takes,
    advice: looksLikeNumber(value) ? TEXT_ADVICE : undefined,
  });
}
