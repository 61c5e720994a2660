import { spreadsheet } from "./spreadsheet";
import type { Argument, Compute, FunctionValue } from "./functionTypes";

/**
 * Functions that answer #NUM! in Excel to numbers that they cannot calculate with, and the component its
 * own error for everything. Source: Microsoft's descriptions of the functions, "Remarks".
 */
const OF_NUMBERS =
  "SQRT LN LOG POWER POW ACOS ASIN ACOSH ATANH LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC DATE YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM EDATE EOMONTH WORKDAY WORKDAY.INTL RATE IRR XIRR NPER IPMT PPMT EFFECT NOMINAL GCD LCM BASE DECIMAL RANDBETWEEN".split(
    " ",
  );

type Code = (args: readonly Argument[]) => string | undefined;

const scalar = (argument: Argument): FunctionValue["value"] =>
  Array.isArray(argument) ? null : (argument?.value ?? null);

/** What is wrong with a text is that it is one: #VALUE!. */
const ofNumbers: Code = (args) =>
  args.some((argument) => typeof scalar(argument) === "string") ? undefined : "#NUM!";
/** The unit of DATEDIF is a text. */
const ofDays: Code = (args) => ofNumbers(args.slice(0, 2));
/** A place outside the area; one that none can have (below `least`) is #VALUE!. */
const ofPlace =
  (first: number, least: number): Code =>
  (args) =>
    args.slice(first, first + 2).every((argument) => {
      const place = scalar(argument);
      return typeof place === "string" ? false : typeof place !== "number" || place >= least;
    })
      ? "#REF!"
      : undefined;

const CODES: readonly (readonly [string, Code])[] = [
  ...OF_NUMBERS.map((name) => [name, ofNumbers] as const),
  ["DATEDIF", ofDays],
  ["INDEX", ofPlace(1, 0)],
  ["VLOOKUP", ofPlace(2, 1)],
  ["HLOOKUP", ofPlace(2, 1)],
];

/** The component's error for everything that has no code of its own. */
const GENERAL = "#ERROR";

function withCode(compute: Compute, codeOf: Code): Compute {
  const { EvaluationError } = spreadsheet;
  const coded = (error: FunctionValue, args: readonly Argument[]): FunctionValue => {
    const code = error.value === GENERAL ? codeOf(args) : undefined;
    return code === undefined ? error : { value: code, message: error.message ?? "" };
  };
  return function (...args) {
    try {
      const result = compute.apply(this, args);
      return Array.isArray(result) || typeof result !== "object" ? result : coded(result, args);
    } catch (error) {
      // Some of the component's functions throw their error instead of answering with it.
      if (error instanceof EvaluationError) return coded(error, args);
      throw error;
    }
  };
}

/** Gives numbers out of bounds Excel's error code, which cells show, ERROR.TYPE tells and files hold. */
export function numberErrors(): void {
  const registry = spreadsheet.registries.functionRegistry;
  for (const [name, codeOf] of CODES) {
    const described = registry.content[name];
    if (described === undefined) continue;
    registry.replace(name, { ...described, compute: withCode(described.compute, codeOf) });
  }
}
