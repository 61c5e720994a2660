import type { Part, Stage, Unit } from "../../meaning/meaning";
import type { Doubt, Measure, Never } from "../../meaning/slots";

/** What a pattern says of the text that it is found in. */
export interface Says {
  readonly parts?: readonly Part[];
  readonly measure?: Measure;
  readonly weak?: true;
  readonly stage?: Stage;
  readonly unit?: Unit;
  readonly assistance?: true;
  readonly sum?: true;
  readonly net?: true;
  readonly monthlyMean?: true;
  readonly never?: Never;
  readonly doubt?: Doubt;
}

export type Word = readonly [pattern: RegExp, says: Says];

/** A pattern anywhere in a text. */
export const word = (pattern: string, says: Says): Word => [new RegExp(pattern, "gu"), says];

/** A whole word; å, ä and ö are letters. */
export const whole = (pattern: string, says: Says): Word =>
  word(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, says);

/** The beginning of a word, and what it goes on with. */
export const stem = (pattern: string, says: Says): Word =>
  word(`(?<![\\p{L}\\p{N}])(?:${pattern})\\p{L}*`, says);
