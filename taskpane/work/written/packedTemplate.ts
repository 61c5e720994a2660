import type { FormatName, LookName } from "../../../sheets/builder/looks";
import type { SheetTemplate } from "../../../sheets/builder/SheetTemplate";
import { formatAddress } from "../../workbook/address";
import { joinedAreas } from "../../workbook/joinedAreas";
import { areaOf } from "../../workbook/templateArea";

/** The addresses of each look or format, as ranges. */
function areasBy<T extends string>(byAddress: ReadonlyMap<string, T>): Record<string, string[]> {
  const groups = new Map<T, string[]>();
  for (const [address, name] of byAddress) {
    groups.set(name, [...(groups.get(name) ?? []), address]);
  }
  return Object.fromEntries(
    [...groups].map(([name, addresses]) => [
      name,
      joinedAreas(addresses.map(areaOf)).map(formatAddress),
    ]),
  );
}

function byAddress<T extends string>(
  areas: Readonly<Partial<Record<T, readonly string[]>>>,
): Map<string, T> {
  const found = new Map<string, T>();
  for (const [name, ranges] of Object.entries(areas) as [T, readonly string[]][]) {
    for (const range of ranges) {
      const { top, left, bottom, right } = areaOf(range);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          found.set(formatAddress({ top: row, left: column, bottom: row, right: column }), name);
        }
      }
    }
  }
  return found;
}

/** A template as plain data. */
export interface PackedTemplate extends Omit<
  SheetTemplate,
  "cells" | "looks" | "formats" | "heights" | "notes"
> {
  readonly cells: Readonly<Record<string, string>>;
  readonly looks: Readonly<Partial<Record<LookName, readonly string[]>>>;
  readonly formats: Readonly<Partial<Record<FormatName, readonly string[]>>>;
  readonly heights: readonly (readonly [row: number, pixels: number])[];
  /** The cells of each text. */
  readonly notes?: Readonly<Record<string, readonly string[]>>;
}

export function packed(template: SheetTemplate): PackedTemplate {
  const { name, layout, merges, charts, tables = [], scales = [] } = template;
  return {
    ...{ name, layout, merges, charts, tables, scales },
    cells: Object.fromEntries(template.cells),
    looks: areasBy(template.looks),
    formats: areasBy(template.formats),
    heights: [...template.heights],
    ...(template.notes !== undefined && { notes: areasBy(template.notes) }),
  };
}

/** The template again. */
export const unpacked = ({ notes, ...from }: PackedTemplate): SheetTemplate => ({
  ...from,
  cells: new Map(Object.entries(from.cells)),
  looks: byAddress(from.looks),
  formats: byAddress(from.formats),
  heights: new Map(from.heights),
  ...(notes !== undefined && { notes: byAddress(notes) }),
});
