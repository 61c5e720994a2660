import { parseA1Ref } from "@borgar/fx/xlsx";

/** Cells that an argument names, counted from 0, both ends included; without a sheet, of the formula's own. */
export interface NamedRange {
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells that an argument names; undefined of whole columns, names, other workbooks and calculations. */
export function rangeOf(argument: string): NamedRange | undefined {
  const found = parseA1Ref(argument, { allowNamed: false, allowTernary: false });
  if (found === undefined || !("range" in found) || found.range === undefined) return undefined;
  if (found.workbookName !== undefined && found.workbookName !== "") return undefined;
  const { top, left, bottom, right } = found.range;
  if (typeof top !== "number" || typeof left !== "number") return undefined;
  if (typeof bottom !== "number" || typeof right !== "number") return undefined;
  const sheet = found.sheetName === "" ? undefined : found.sheetName;
  return { sheet, top, left, bottom, right };
}
