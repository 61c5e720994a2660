import { datePoint, isOnDay } from "./datePoint";
import { excelOperand, quotedText } from "./excelOperand";
import type { CellIsRule } from "./sheetRule";

/** What a rule of Excel's says beside its areas and its look. */
export interface Compared {
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
}

const OPERATORS: Readonly<Record<string, string>> = {
  isEqual: "equal",
  isNotEqual: "notEqual",
  isGreaterThan: "greaterThan",
  isGreaterOrEqualTo: "greaterThanOrEqual",
  isLessThan: "lessThan",
  isLessOrEqualTo: "lessThanOrEqual",
  isBetween: "between",
  isNotBetween: "notBetween",
  dateIsBefore: "lessThan",
  dateIsAfter: "greaterThan",
  dateIsOnOrAfter: "greaterThanOrEqual",
  dateIsOnOrBefore: "lessThanOrEqual",
};

const isNotBlank = (cell: string): string => `LEN(TRIM(${cell}))`;

/** Rules on what a text holds: Excel wants the text, and the formula that says the same. */
const TEXT_RULES: Readonly<
  Record<string, readonly [type: string, formula: (cell: string, text: string) => string]>
> = {
  containsText: ["containsText", (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  notContainsText: ["notContainsText", (cell, text) => `ISERROR(SEARCH(${text},${cell}))`],
  beginsWithText: ["beginsWith", (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`],
  endsWithText: ["endsWith", (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`],
};

function compareText({ operator, values }: CellIsRule, cell: string): Compared | undefined {
  const [type, formula] = TEXT_RULES[operator] ?? [];
  const [wanted = ""] = values;
  if (type === undefined || formula === undefined) return undefined;
  const text = wanted.startsWith("=") ? excelOperand(wanted) : quotedText(wanted);
  if (text === undefined) return undefined;
  const excelOperator = type === "notContainsText" ? "notContains" : type;
  return {
    type,
    attributes: { operator: excelOperator, text: wanted.startsWith("=") ? "" : wanted },
    formulas: [formula(cell, text)],
  };
}

/**
 * A rule that compares each cell's value, as Excel's; `cell` is the first cell of its areas. Undefined
 * where a formula in it cannot be read.
 */
export function comparedFormula(rule: CellIsRule, cell: string): Compared | undefined {
  const { operator, values, dateValue } = rule;
  const [first = ""] = values;
  switch (operator) {
    case "isEmpty":
      return { type: "containsBlanks", formulas: [`${isNotBlank(cell)}=0`] };
    case "isNotEmpty":
      return { type: "notContainsBlanks", formulas: [`${isNotBlank(cell)}>0`] };
    case "uniqueValues":
    case "duplicateValues":
      return { type: operator, formulas: [] };
    case "top10": {
      const { isPercent = false, isBottom = false } = rule;
      const attributes = {
        rank: first,
        ...(isPercent ? { percent: "1" } : {}),
        ...(isBottom ? { bottom: "1" } : {}),
      };
      // The file holds a number here; a formula for it has no place.
      return /^\d+$/.test(first) ? { type: operator, attributes, formulas: [] } : undefined;
    }
    case "customFormula": {
      const formula = excelOperand(first.startsWith("=") ? first : `=${first}`);
      return formula === undefined ? undefined : { type: "expression", formulas: [formula] };
    }
    case "dateIs": {
      const point = datePoint(dateValue, values);
      return point === undefined
        ? undefined
        : { type: "expression", formulas: [isOnDay(cell, dateValue, point)] };
    }
    default:
  }
  if (TEXT_RULES[operator]) return compareText(rule, cell);
  const excelOperator = OPERATORS[operator];
  const operands = operator.startsWith("date")
    ? [datePoint(dateValue, values)]
    : values.map(excelOperand);
  const formulas = operands.flatMap((operand) => operand ?? []);
  return excelOperator === undefined || formulas.length < operands.length
    ? undefined
    : { type: "cellIs", attributes: { operator: excelOperator }, formulas };
}
