import { cellSource } from "../cellSource";
import { paError } from "../paError";
import { spreadsheet } from "../spreadsheet";
import type { Argument, Compute, FunctionValue } from "../functionTypes";
import type { CellPosition, Model } from "../spreadsheetTypes";

/** What a function is given of an area's first cell has its place; an array that is calculated has none. */
type Given = FunctionValue & { readonly position?: CellPosition };

/** The cells of an argument, each with its place where it is an area's. Arrays are columns of cells. */
function placed(argument: Argument): Given[] {
  if (argument === undefined) return [];
  const columns = Array.isArray(argument) ? argument : [[argument]];
  const corner = (columns[0]?.[0] as Given | undefined)?.position;
  return columns.flatMap((column, col) =>
    column.map(({ value }, row) => ({
      value,
      ...(corner ? { position: { ...corner, col: corner.col + col, row: corner.row + row } } : {}),
    })),
  );
}

/** By AGGREGATE's first argument; the sample's deviation and variance have the component's older names. */
const FUNCTIONS = [
  ...["AVERAGE", "COUNT", "COUNTA", "MAX", "MIN", "PRODUCT", "STDEV", "STDEVP", "SUM", "VAR"],
  ...["VARP", "MEDIAN", "MODE.SNGL", "LARGE", "SMALL", "PERCENTILE.INC", "QUARTILE.INC"],
  ...["PERCENTILE.EXC", "QUARTILE.EXC"],
];
const COUNTA = 3;
const COUNTING = new Set([2, COUNTA]);
/** From here on the functions take one array and a number. */
const FIRST_WITH_NUMBER = 14;

const NESTED = /^=.*\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

const wrong = (message: string): FunctionValue => paError({ code: "#VALUE!", message });

const one = (argument: Argument): FunctionValue["value"] =>
  Array.isArray(argument) ? (argument[0]?.[0]?.value ?? null) : (argument?.value ?? null);

/** The number that occurs most often, the first of those that do so equally often. */
function mode(numbers: readonly number[]): FunctionValue {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const found = [...counts].find(([, count]) => count === most);
  if (!found || most < 2)
    return paError({ code: "#N/A", message: "Inget tal förekommer mer än en gång." });
  return { value: found[0] };
}

/**
 * AGGREGATE(function 1-19, option 0-7, areas or an array and a number): the options leave out errors (2, 6)
 * and other subtotals (0, 2); those that leave out hidden rows (1, 3, 5, 7) are refused. Source: Microsoft's description of AGGREGATE.
 */
export const aggregate: Compute = function (code, option, ...given) {
  const { isEvaluationError } = spreadsheet.helpers;
  const called = Math.trunc(Number(one(code)));
  const options = Math.trunc(Number(one(option) ?? 0));
  const name = FUNCTIONS[called - 1];
  if (name === undefined) return wrong("Funktionsnumret i MÄNGD ska vara 1 till 19.");
  if (!(options >= 0 && options <= 7)) return wrong("Alternativet i MÄNGD ska vara 0 till 7.");
  // The component counts only SUBTOTAL anew when rows are hidden: another answer would be out of date unseen.
  if (options % 2 === 1)
    return wrong(
      "MÄNGD utan dolda rader (alternativ 1, 3, 5 och 7) räknas inte i arbetsbänken. Använd DELSUMMA med 101 till 111.",
    );
  const takesNumber = called >= FIRST_WITH_NUMBER;
  const [array, number] = given;
  if (takesNumber && number === undefined)
    return wrong(`MÄNGD med funktionsnummer ${called} behöver ett tal efter området.`);
  const skipsErrors = options === 2 || options === 6;
  const skipsNested = options <= 3;
  const isLeftOut = ({ value, position }: Given): boolean => {
    if (skipsErrors && isEvaluationError(value)) return true;
    if (position === undefined) return false;
    if (!skipsNested) return false;
    return NESTED.test(cellSource(this as Model, position));
  };
  const cells = (takesNumber ? [array] : given).flatMap(placed).filter((cell) => !isLeftOut(cell));
  const error = cells.find(({ value }) => isEvaluationError(value));
  if (error && !COUNTING.has(called)) return error;
  const numbers = cells.filter(({ value }) => typeof value === "number");
  if (name === "MODE.SNGL") return mode(numbers.map(({ value }) => Number(value)));
  const compute = spreadsheet.registries.functionRegistry.mapping[name];
  if (!compute) return wrong("Funktionen finns inte.");
  const counted = called === COUNTA ? cells.filter(({ value }) => value !== null) : numbers;
  // Without their places, so that nothing looks them up again.
  const values = counted.map(({ value }) => ({ value }));
  if (called === COUNTA) return { value: values.length };
  const list = values.length === 0 ? [{ value: null }] : values;
  return compute.call(this, [list], ...(takesNumber ? [{ value: one(number) }] : []));
};
