import { type FormatKind, formatKind } from "../../../src/labelled/formatKind";

type Format = string | undefined;
export type ResultFormat = (first: Format, second: Format) => Format;

const isMoney = (kind: FormatKind): boolean => kind === "kronor" || kind === "amount";
const isClock = (kind: FormatKind): boolean => kind === "date" || kind === "time";
const first = (...formats: readonly Format[]): Format => formats.find((each) => each !== undefined);

/** A date and a number of days is a date; two dates are none; a time stays one beside a time. */
function shifted(a: Format, b: Format, numberFirst: boolean): Format {
  const [left, right] = [formatKind(a), formatKind(b)];
  if (left === "date") return right === "date" ? undefined : a;
  if (right === "date") return numberFirst ? b : undefined;
  if (left === "time" || right === "time")
    return left === right || right === "none" ? a : undefined;
  return first(a, b);
}

const plus: ResultFormat = (a, b) => shifted(a, b, true);
const minus: ResultFormat = (a, b) => shifted(a, b, false);

/** Kronor times persons are kronor; days, hours and shares of anything are plain numbers. */
const times: ResultFormat = (a, b) => {
  const [left, right] = [formatKind(a), formatKind(b)];
  if (isClock(left) || isClock(right)) return undefined;
  if (left === "percent" && right === "percent") return a;
  if (left === "kronor" && right === "kronor") return undefined;
  if (left === "kronor") return a;
  if (right === "kronor") return b;
  return isMoney(left) ? a : isMoney(right) ? b : undefined;
};

/** Kronor for each person are kronor; kronor against kronor are a number. */
const over: ResultFormat = (a, b) => {
  const [left, right] = [formatKind(a), formatKind(b)];
  if (isClock(left) || isClock(right) || isMoney(right)) return undefined;
  if (left === "percent") return right === "percent" ? undefined : a;
  return isMoney(left) ? a : undefined;
};

const negated: ResultFormat = (a) => (formatKind(a) === "date" ? undefined : a);
const summed: ResultFormat = negated;
const multiplied: ResultFormat = (a) => (isMoney(formatKind(a)) ? a : undefined);

/** The format that a result takes from its operands where its cell has none, by the function. */
export const RESULT_FORMAT: Readonly<Record<string, ResultFormat>> = {
  ADD: plus,
  MINUS: minus,
  MULTIPLY: times,
  DIVIDE: over,
  UMINUS: negated,
  SUM: summed,
  PRODUCT: multiplied,
};
