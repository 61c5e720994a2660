import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { clockAdvice } from "../../labelled/clockAdvice";
import { isTypedNumber } from "../../labelled/isTypedNumber";
import { writtenTime } from "../../labelled/writtenTime";
import { decimalPlaces } from "../../exact/decimalPlaces";
import { swedishNumber } from "../../exact/swedishNumber";
import { visibleText } from "../../parameters/visibleText";
import { readSwedishNumber } from "../../swedish/readNumber";
import { withoutHours } from "./withoutHours";

/** Why a cell is refused, to follow the row and the column: "är −5 men får inte vara negativt." */
export class Refused {
  constructor(readonly why: string) {}
}

export interface NumberLimits {
  readonly most: number;
  /** What is said of a number that is too large. */
  readonly tooLarge: string;
  /** Hours a week, which a cell may hold as a time of day instead. */
  readonly hours?: true;
  /** What per cent are taken for: shares. */
  readonly share?: true;
  /** Amounts, which may be written with kr. */
  readonly kronor?: true;
  /** A smaller number, 0 aside, is something else, and what is said of it. */
  readonly least?: number;
  readonly tooSmall?: string;
}

/** Blank, or the 0 that a blank cell may arrive as. */
export const isLeftOut = (cell: Cell): boolean => cell === 0 || isBlank(cell);

/** Digits that a cell shows and takes; a formula may leave noise beyond them: 0,9 + 0,05. */
const DIGITS = 15;
const withoutNoise = (value: number): number =>
  decimalPlaces(value) < 0 ? Number(value.toPrecision(DIGITS)) : value;

function fromText(text: string, { hours, share, kronor }: NumberLimits): number | Refused {
  const seen = visibleText(text);
  const read = readSwedishNumber(hours === true ? withoutHours(seen, true) : seen);
  if (read?.kind === "ambiguous") return new Refused(`: ${read.message}`);
  const unit = read?.unit;
  const isKnown = unit === undefined || (share && unit === "%") || (kronor && unit === "kr");
  if (read !== undefined && isKnown) return read.value;
  const advice = hours === undefined ? undefined : writtenTime(text);
  return new Refused(` är ${quoted(text)} men ska vara ett tal. ${advice ?? ""}`.trimEnd());
}

/** A number that is 0 or more, typed as a number or a text; why it is refused. */
export function caseNumber(cell: Cell, limits: NumberLimits): number | Refused {
  const value =
    typeof cell === "number"
      ? cell
      : typeof cell === "string"
        ? fromText(cell, limits)
        : new Refused(` är ${quoted(cell)} men ska vara ett tal.`);
  if (value instanceof Refused) return value;
  if (!(value >= 0)) return new Refused(` är ${swedishNumber(value)} men får inte vara negativt.`);
  if (value > limits.most) {
    return new Refused(` är ${swedishNumber(value)} men ${limits.tooLarge}`);
  }
  if (limits.least !== undefined && value > 0 && value < limits.least) {
    return new Refused(` är ${swedishNumber(value)} men ${limits.tooSmall ?? ""}`);
  }
  // Most weeks have more hours than a time of day can be mistaken for.
  const advice = limits.hours && value <= 7 ? clockAdvice(value, "week") : undefined;
  return advice === undefined
    ? withoutNoise(value)
    : new Refused(` är ${swedishNumber(value)}, ${advice}`);
}

const YES = /^(ja|j|x|sant|true|yes)$/i;
const NO = /^(nej|n|falskt|false|no|-|\u2013)$/i;

/** Ja or nej; blank is nej. */
export function yesNo(cell: Cell): boolean | Refused {
  if (isLeftOut(cell)) return false;
  if (typeof cell === "boolean") return cell;
  const text = typeof cell === "string" ? visibleText(cell) : "";
  if (cell === 1 || YES.test(text)) return true;
  return NO.test(text) ? false : new Refused(` är ${quoted(cell)} men ska vara ja eller nej.`);
}

/** Whether a cell holds a number, also as a text. */
export const isNumber = (cell: Cell): boolean => typeof cell === "number" || isTypedNumber(cell);
