import { paError } from "./paError";
import { ofAll, ofConditions, ofPair, ofSameSizes, onCondition, onConditions } from "./sameSizes";
import { spreadsheet } from "./spreadsheet";
import type { Argument, Compute, FunctionArgument, FunctionValue } from "./functionTypes";

/** Functions that are the same in Excel, though the component would save only their value. */
const SAME_IN_EXCEL = ["GROWTH", "OFFSET", "TREND", "YEARFRAC"];

/** Of two areas by pairs of their cells, in the order that they have them. */
const OF_PAIRED_CELLS = [
  ...["CORREL", "COVAR", "COVARIANCE.P", "COVARIANCE.S", "INTERCEPT", "PEARSON"],
  ...["RSQ", "SLOPE", "STEYX"],
];

const valueError = (message: string): FunctionValue => paError({ code: "#VALUE!", message });

/** The values of an argument, one after the other; the default where it is left out. */
function listed(argument: Argument, fallback: FunctionValue["value"]): FunctionValue["value"][] {
  const values = Array.isArray(argument) ? argument.flat() : argument ? [argument] : [];
  return values.length === 0 ? [fallback] : values.map(({ value }) => value ?? fallback);
}

const transposed = (columns: readonly (readonly FunctionValue[])[]): FunctionValue[][] =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? { value: null }));

/** FILTER(area, conditions, [if none]): the component takes further conditions instead. */
function excelFilter(original: Compute): Compute {
  return function (area, include, ifNone) {
    const isWanted = (value: unknown): boolean => value === true || Number(value) > 0;
    const found = original.call(this, area, include);
    if (Array.isArray(found) || found.value !== "#N/A") return found;
    if (listed(include, false).some(isWanted)) return found;
    return ifNone ?? paError({ code: "#CALC!", message: "Inga rader uppfyller villkoret." });
  };
}

/** SORT(area, [columns = 1], [1 or -1], [by column]): the component takes pairs with TRUE or FALSE. */
function excelSort(original: Compute): Compute {
  return function (area, columns, orders, byColumn) {
    const whole = Array.isArray(area) ? area : [[area ?? { value: null }]];
    const across = listed(byColumn, false)[0] === true;
    const rows = across ? transposed(whole) : whole;
    const wanted = listed(columns, 1).map(Number);
    const directions = listed(orders, 1).map(Number);
    if (!wanted.every((column) => column >= 1 && column <= rows.length)) {
      return valueError("Sorteringsindex ska vara numret på en kolumn i området.");
    }
    if (!directions.every((direction) => direction === 1 || direction === -1)) {
      return valueError("Sorteringsordning ska vara 1 (stigande) eller -1 (fallande).");
    }
    const pairs = wanted.flatMap((column, index) => [
      { value: Math.floor(column) },
      { value: (directions[index] ?? directions[0]) === 1 },
    ]);
    const sorted = original.call(this, rows, ...pairs);
    return across && Array.isArray(sorted) ? transposed(sorted) : sorted;
  };
}

/** INDEX of an error is that error, with what it says: the component would say that its one cell has no row 2. */
function excelIndex(original: Compute): Compute {
  const { isEvaluationError } = spreadsheet.helpers;
  return function (area, ...place) {
    if (area && !Array.isArray(area) && isEvaluationError(area.value)) return area;
    return original.call(this, area, ...place);
  };
}

const optional = (name: string, description: string, acceptMatrix = false): FunctionArgument => ({
  name,
  description,
  type: ["ANY"],
  optional: true,
  acceptMatrix,
});

function change(
  name: string,
  change: (original: Compute) => Compute,
  args: (original: readonly FunctionArgument[]) => readonly FunctionArgument[],
): void {
  const registry = spreadsheet.registries.functionRegistry;
  const described = registry.content[name];
  const original = registry.mapping[name];
  if (!described || !original) return;
  registry.replace(name, {
    ...described,
    args: args(described.args),
    isExported: true,
    compute: change(original),
  });
}

/**
 * Gives the functions that Excel has too Excel's arguments, so that a formula means the same in
 * both and can be saved as one.
 */
export function excelFunctions(): void {
  const { content, mapping } = spreadsheet.registries.functionRegistry;
  for (const name of SAME_IN_EXCEL) {
    const described = content[name];
    if (described) described.isExported = true;
  }
  change("FILTER", excelFilter, (args) => [
    ...args.slice(0, 1),
    ...args.slice(1, 2).map((condition) => ({ ...condition, repeating: false })),
    optional("om_tom", "Det som visas när inget uppfyller villkoret.", true),
  ]);
  change("INDEX", excelIndex, (args) => args);
  change("SORT", excelSort, (args) => [
    ...args.slice(0, 1),
    optional("sorteringsindex", "Kolumnens nummer i området; 1 om det utelämnas.", true),
    optional("sorteringsordning", "1 stigande, -1 fallande; 1 om det utelämnas.", true),
    optional("efter_kolumn", "SANT sorterar kolumner i stället för rader."),
  ]);
  for (const name of ["SUMIF", "AVERAGEIF"]) {
    change(name, ofSameSizes(onCondition), (args) => args);
  }
  for (const name of ["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"]) {
    change(name, ofSameSizes(onConditions), (args) => args);
  }
  change("COUNTIFS", ofSameSizes(ofConditions), (args) => args);
  change("SUMPRODUCT", ofSameSizes(ofAll), (args) => args);
  for (const name of ["SUMX2MY2", "SUMX2PY2", "SUMXMY2"]) {
    change(name, ofSameSizes(ofPair, { code: "#N/A" }), (args) => args);
  }
  for (const name of OF_PAIRED_CELLS) {
    change(name, ofSameSizes(ofPair, { code: "#N/A", isOfCells: true }), (args) => args);
  }
  const afterValue = ofSameSizes(() => [1, 2], { code: "#N/A", isOfCells: true });
  change("FORECAST", afterValue, (args) => args);
  // The component's CONCAT takes two texts, Excel's any number of texts and areas, as CONCATENATE.
  const joined = content["CONCATENATE"];
  const join = mapping["CONCATENATE"];
  if (joined && join) {
    content["CONCAT"] = { ...joined, name: "CONCAT" };
    mapping["CONCAT"] = join;
  }
  // The operator & is CONCATENATE: of an area Excel joins each cell by itself, the component all in one.
  change(
    "CONCATENATE",
    (original) => original,
    (args) => args.map((text) => ({ ...text, type: ["STRING"], acceptMatrix: false })),
  );
}
