import { lastDecidedYear } from "../../src/parameters/decidedSchablon";
import type { OwnKindId, OwnValue } from "../documents/ownvalues/ownValues";
import { ownKindOf } from "./ownKinds";
import type { Typed } from "../provider/typedFields";
import { typedFigure } from "../work/typedFigure";

/** The field's text of the own value of a year: that year's, or with `goesOn` the latest before. */
function textOf(
  rows: readonly OwnValue[],
  kind: OwnKindId,
  year: number,
  goesOn: boolean,
): string | undefined {
  const row = rows
    .filter((each) => each.kind === kind && (goesOn ? each.year <= year : each.year === year))
    .sort((a, b) => b.year - a.year)[0];
  return row && typedFigure(ownKindOf(kind).spec, row.value);
}

const isBlank = (text: string | undefined): boolean => (text ?? "").trim() === "";

/**
 * The fields of Egen regi as they are counted: one that is blank takes the workbook's own value of its year,
 * the schablon only where the year is not decided.
 */
export function withOwnTyped(typed: Typed, rows: readonly OwnValue[]): Typed {
  const year = Number((typed.year ?? "").trim().slice(0, 4));
  if (rows.length === 0 || !Number.isInteger(year)) return typed;
  const po = isBlank(typed.po) ? textOf(rows, "po", year, true) : undefined;
  const schablon =
    isBlank(typed.schablon) && year > lastDecidedYear
      ? textOf(rows, "schablon", year, false)
      : undefined;
  if (po === undefined && schablon === undefined) return typed;
  return {
    ...typed,
    ...(po !== undefined && { po }),
    ...(schablon !== undefined && { schablon }),
  };
}
