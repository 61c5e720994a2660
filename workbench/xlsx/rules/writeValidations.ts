import type { Model } from "../../engine/spreadsheetTypes";
import { insertInOrder } from "../insertInOrder";
import { elementMaker } from "../xmlElement";
import { datePoint, isOnDay } from "./datePoint";
import { excelOperand, quotedText } from "./excelOperand";
import { sqref } from "./sqref";

/** What the component demands of the cells of some areas. */
interface Validation {
  readonly criterion: {
    readonly type: string;
    readonly values: readonly string[];
    readonly dateValue?: string;
  };
  readonly isBlocking?: boolean;
  readonly ranges: readonly unknown[];
}

interface ValidationGetters {
  getDataValidationRules(sheetId: string): readonly Validation[] | undefined;
  getRangeString(range: unknown, forSheetId: string): string;
}

/** Excel's validation: its type, how it compares, and what with. */
interface ExcelValidation {
  readonly type: "custom" | "date" | "decimal" | "list";
  readonly operator?: string;
  readonly formulas: readonly (string | undefined)[];
}

/** Excel calls a file damaged whose list is longer. */
const LONGEST_LIST = 255;

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
  dateIsOnOrBefore: "lessThanOrEqual",
  dateIsAfter: "greaterThan",
  dateIsOnOrAfter: "greaterThanOrEqual",
  dateIsBetween: "between",
  dateIsNotBetween: "notBetween",
};

/** What Excel has no kind of its own for, as a formula on the first cell. */
const AS_FORMULAS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  isEqualText: (cell, text) => `${cell}=${text}`,
  isBoolean: (cell) => `ISLOGICAL(${cell})`,
  isEmail: (cell) => `ISNUMBER(MATCH("*?@?*.??*",${cell},0))`,
  isLink: (cell) =>
    `OR(LEFT(${cell},7)="http://",LEFT(${cell},8)="https://",LEFT(${cell},4)="www.")`,
  dateIsValid: (cell) => `AND(ISNUMBER(${cell}),${cell}>=1)`,
};

function listOf(values: readonly string[]): ExcelValidation | undefined {
  const text = quotedText(values.join(","));
  const isWhole = !values.some((value) => value.includes(",") || value.startsWith("="));
  // Without the quotation marks around.
  return isWhole && text.length - 2 <= LONGEST_LIST
    ? { type: "list", formulas: [text] }
    : undefined;
}

/** The cells of a list, as they stay where the rule covers several cells. */
function absoluteArea(xc: string): string {
  const bang = xc.lastIndexOf("!");
  const area = sqref([xc]).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${xc.slice(0, bang + 1)}${area}`;
}

function excelValidation(
  { type, values, dateValue }: Validation["criterion"],
  cell: string,
): ExcelValidation | undefined {
  const [first = ""] = values;
  const asFormula = AS_FORMULAS[type];
  if (asFormula) {
    const text = first.startsWith("=") ? (excelOperand(first) ?? '""') : quotedText(first);
    return { type: "custom", formulas: [asFormula(cell, text)] };
  }
  if (type === "isValueInList") return listOf(values);
  if (type === "isValueInRange") return { type: "list", formulas: [absoluteArea(first)] };
  if (type === "customFormula") {
    return {
      type: "custom",
      formulas: [excelOperand(first.startsWith("=") ? first : `=${first}`)],
    };
  }
  if (type === "dateIs") {
    const point = datePoint(dateValue, values);
    if (point === undefined) return undefined;
    return dateValue === undefined || dateValue === "exactDate"
      ? { type: "date", operator: "equal", formulas: [point] }
      : { type: "custom", formulas: [isOnDay(cell, dateValue, point)] };
  }
  const operator = OPERATORS[type];
  if (operator === undefined) return undefined;
  if (!type.startsWith("date")) {
    return { type: "decimal", operator, formulas: values.map(excelOperand) };
  }
  const points = values.length > 1 ? values.map(excelOperand) : [datePoint(dateValue, values)];
  return { type: "date", operator, formulas: points };
}

/**
 * Puts what the sheet demands of its cells into its part. Returns the areas of what Excel has no place
 * for: a long list of choices, or one with a comma inside a choice.
 */
export function writeValidations(sheet: XMLDocument, sheetId: string, model: Model): string[] {
  const getters = model.getters as unknown as ValidationGetters & Model["getters"];
  const make = elementMaker(sheet);
  const lost: string[] = [];
  const written = (getters.getDataValidationRules(sheetId) ?? []).flatMap((rule) => {
    const ranges = rule.ranges.map((range) => getters.getRangeString(range, sheetId));
    const areas = sqref(ranges);
    const cell = /^[A-Z]+\d+/.exec(areas)?.[0] ?? "A1";
    const found = excelValidation(rule.criterion, cell);
    const formulas = found?.formulas.flatMap((formula) => formula ?? []) ?? [];
    if (found === undefined || formulas.length < found.formulas.length) {
      lost.push(ranges.join(" "));
      return [];
    }
    const { type, operator } = found;
    return make(
      "dataValidation",
      {
        type,
        ...(rule.isBlocking === true ? {} : { errorStyle: "warning" }),
        ...(operator === undefined ? {} : { operator }),
        allowBlank: "1",
        showInputMessage: "1",
        showErrorMessage: "1",
        sqref: areas,
      },
      ...formulas.map((formula, index) => make(`formula${index + 1}`, {}, formula)),
    );
  });
  if (written.length > 0) {
    insertInOrder(
      sheet.documentElement,
      make("dataValidations", { count: written.length }, ...written),
    );
  }
  return lost;
}
