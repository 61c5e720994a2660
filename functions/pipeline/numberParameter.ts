import { swedishNumber } from "../../src/exact/swedishNumber";
import { type ClockKind, clockAdvice } from "../../src/labelled/clockAdvice";
import { writtenTime } from "../../src/labelled/writtenTime";
import { CellError } from "./cellError";
import { describeNumber } from "./describe";
import { type Parameter, refuse, refuseNonNumber } from "./parameter";

export interface NumberRange {
  readonly least: number;
  readonly most: number;
  /** The least value itself is outside. */
  readonly aboveLeast?: boolean;
  readonly whole?: boolean;
  /** A sentence for a value above the range. */
  readonly advice?: string;
}

export interface NumberOptions {
  readonly unit: string;
  /** What it takes in full, for the handbook and for what is no number. */
  readonly takes: string;
  readonly range: NumberRange;
  /** Hours, which a cell may hold as a time of day instead; see clockTime. */
  readonly clock?: ClockKind;
  /** What 0 gives where it is never meant, to follow "0 ger": 0 is refused, for a blank cell may arrive as 0. */
  readonly zeroGives?: string;
}

function failing(value: number, takes: string, range: NumberRange): string {
  if (value > range.most) return `högst ${describeNumber(range.most)}`;
  if (value < range.least && range.least !== 0) return `lägst ${describeNumber(range.least)}`;
  return takes;
}

function reader(
  { takes, range, clock, zeroGives }: NumberOptions,
  omitted: string,
): Parameter<number>["read"] {
  const { least, most, aboveLeast = false, whole = false, advice } = range;
  return (value, subject) => {
    if (typeof value !== "number") {
      const time = clock === undefined ? undefined : writtenTime(value);
      return time === undefined
        ? refuseNonNumber(value, subject, takes)
        : refuse(value, subject, { takes, advice: time });
    }
    if (value === 0 && zeroGives !== undefined) {
      return new CellError(
        "#VALUE!",
        `${subject} fick 0. 0 ger ${zeroGives}; lämna tomt för ${omitted}.`,
      );
    }
    const time = clock === undefined ? undefined : clockAdvice(value, clock);
    if (time !== undefined) {
      return new CellError("#VALUE!", `${subject} fick ${describeNumber(value)}, ${time}`);
    }
    const inside = value >= least && value <= most && !(aboveLeast && value === least);
    if (inside && (!whole || Number.isInteger(value))) return value;
    return refuse(value, subject, {
      takes: failing(value, takes, range),
      advice: value > most ? advice : undefined,
    });
  };
}

type Declared = Pick<Parameter<number>, "name" | "takes" | "unit" | "limits" | "read">;

function declared(name: string, options: NumberOptions, omitted = ""): Declared {
  const { takes, unit, range } = options;
  const limits = { min: range.least, max: range.most };
  return { name, takes, unit, limits, read: reader(options, omitted) };
}

/** A number that must be given. */
export function requiredNumber(name: string, options: NumberOptions): Parameter<number> {
  // A required parameter never falls back; the pipeline refuses the blank first.
  return { ...declared(name, options), optional: false, fallback: Number.NaN };
}

/** A number with a default. */
export function defaultedNumber(
  name: string,
  fallback: number,
  options: NumberOptions,
): Parameter<number> {
  const fallbackText = swedishNumber(fallback);
  return { ...declared(name, options, fallbackText), optional: true, fallback, fallbackText };
}

/** A number that may be left out, with a meaning of its own: `fallbackText`. */
export function optionalNumber(
  name: string,
  fallbackText: string,
  options: NumberOptions,
): Parameter<number | undefined> {
  return {
    ...declared(name, options, fallbackText),
    optional: true,
    fallback: undefined,
    fallbackText,
  };
}
