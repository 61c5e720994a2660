import { spreadsheet } from "../spreadsheet";
import type { Argument, Compute, FunctionValue } from "../functionTypes";
import { readOperand } from "./readOperand";
import { RESULT_FORMAT, type ResultFormat } from "./resultFormat";

/** Functions whose every argument is one number or day. */
const NUMERIC = [
  ...["ADD", "MINUS", "MULTIPLY", "DIVIDE", "POW", "UMINUS", "UNARY.PERCENT", "POWER", "SQRT"],
  ...["ABS", "ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "TRUNC", "MOD", "VALUE"],
  ...["YEAR", "MONTH", "DAY", "EDATE", "EOMONTH", "DATEVALUE", "WEEKDAY", "WEEKNUM", "ISOWEEKNUM"],
];

const isMatrix = (argument: Argument): argument is FunctionValue[][] => Array.isArray(argument);

const formatOf = (argument: Argument): string | undefined =>
  isMatrix(argument) ? argument[0]?.[0]?.format : argument?.format;

function withNumbers(compute: Compute): Compute {
  const { isEvaluationError } = spreadsheet.helpers;
  return function (...args) {
    let read: Argument[] | undefined;
    for (const [place, argument] of args.entries()) {
      // Most operands are numbers: they go through as they are.
      if (argument === undefined || isMatrix(argument) || typeof argument.value !== "string")
        continue;
      const operand = readOperand(argument);
      if (operand === argument) continue;
      if (isEvaluationError(operand.value)) return operand;
      read ??= [...args];
      read[place] = operand;
    }
    return compute.apply(this, read ?? args);
  };
}

function withFormat(compute: Compute, format: ResultFormat): Compute {
  return function (...args) {
    const result = compute.apply(this, args);
    if (Array.isArray(result) || typeof result !== "object") return result;
    const { format: inferred, ...rest } = result;
    const wanted = format(formatOf(args[0]), formatOf(args[1]));
    if (inferred === wanted) return result;
    return wanted === undefined ? rest : { ...rest, format: wanted };
  };
}

/**
 * How formulas read their operands and what format a result takes from them. The component takes the first
 * format that it finds: the days between two dates were shown as a day in 1900.
 */
export function swedishOperands(): void {
  const registry = spreadsheet.registries.functionRegistry;
  for (const name of new Set([...NUMERIC, ...Object.keys(RESULT_FORMAT)])) {
    const described = registry.content[name];
    if (described === undefined) continue;
    const { compute } = described;
    const read = NUMERIC.includes(name) ? withNumbers(compute) : compute;
    const format = RESULT_FORMAT[name];
    const wrapped = format === undefined ? read : withFormat(read, format);
    registry.replace(name, { ...described, compute: wrapped });
  }
}
