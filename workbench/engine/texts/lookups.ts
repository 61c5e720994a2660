import { spreadsheet } from "../spreadsheet";
import type { Argument, Compute, FunctionValue } from "../functionTypes";
import { lookedUpText } from "./lookedUpText";

type Area = FunctionValue[][];

/** Where a function seeks: in a whole area that is a row or a column, in the first column, in the first row. */
const SOUGHT: Readonly<Record<string, "column" | "row" | "area">> = {
  VLOOKUP: "column",
  HLOOKUP: "row",
  LOOKUP: "area",
  MATCH: "area",
  XLOOKUP: "area",
};

const made = new WeakMap<Area, Area>();
const originals = new WeakMap<FunctionValue, FunctionValue>();

function told(cell: FunctionValue): FunctionValue {
  if (typeof cell.value !== "string") return cell;
  const value = lookedUpText(cell.value);
  if (value === cell.value) return cell;
  const changed = { ...cell, value };
  originals.set(changed, cell);
  return changed;
}

/** The same area where nothing in it has to be told otherwise; one for all lookups in it, which remember it. */
function toldArea(area: Area, where: "column" | "row" | "area"): Area {
  const known = made.get(area);
  if (known !== undefined) return known;
  let isChanged = false;
  const cells = area.map((column, col) => {
    if (where === "column" && col > 0) return column;
    const its =
      where === "row" ? [...column.slice(0, 1).map(told), ...column.slice(1)] : column.map(told);
    if (its.every((cell, row) => cell === column[row])) return column;
    isChanged = true;
    return its;
  });
  const result = isChanged ? cells : area;
  made.set(area, result);
  return result;
}

const original = (cell: FunctionValue): FunctionValue => originals.get(cell) ?? cell;

function byLetters(compute: Compute, where: "column" | "row" | "area"): Compute {
  return function (key, area, ...more: Argument[]) {
    const sought = key === undefined || Array.isArray(key) ? key : told(key);
    const result = compute.call(
      this,
      sought,
      Array.isArray(area) ? toldArea(area, where) : area,
      ...more,
    );
    return Array.isArray(result) ? result.map((column) => column.map(original)) : original(result);
  };
}

/** Lookups that tell å from a and é from e, as Excel's do. */
export function lookups(): void {
  const registry = spreadsheet.registries.functionRegistry;
  for (const [name, where] of Object.entries(SOUGHT)) {
    const described = registry.content[name];
    if (described)
      registry.replace(name, { ...described, compute: byLetters(described.compute, where) });
  }
}
