import { type CaseColumn, caseColumns } from "../../../src/cases/list/caseColumns";
import { isLeftOut } from "../../../src/cases/list/caseCells";
import type { NewCase } from "../../../src/cases/reconciliation/newCases";
import { tableColumns } from "../../../src/labelled/tableColumns";
import { ModelError } from "../../../src/modelError";
import { areaFrom, formatAddress, parseAddress } from "../../workbook/address";
import type { CellContent, RangeReference } from "../../workbook/port";
import type { ListCells } from "../input/listCells";

/** What is written below the list, and where. */
export interface NewRows {
  readonly at: RangeReference;
  readonly values: readonly (readonly CellContent[])[];
  /** The list with them. */
  readonly address: string;
}

/** The first 20 hours a week are the municipality's under SFB: an amount for more of them is LSS. */
const FIRST_HOURS = 20;

/** The law that the invoices tell, or that the hours look like. */
export const lawOfNew = ({ law, hours }: NewCase): "SFB" | "LSS" =>
  law ?? (hours.toDecimalPlaces(1).lte(FIRST_HOURS) ? "SFB" : "LSS");

function cellsOf(each: NewCase, mark: string): Partial<Record<CaseColumn, CellContent>> {
  const law = lawOfNew(each);
  return {
    case: each.name,
    law,
    from: each.from,
    ...(law === "LSS" && { hours: each.hours.toDecimalPlaces(2).toNumber() }),
    note: mark,
  };
}

/**
 * New cases as rows under the last of the list, in its own columns; the mark stands under Anteckning, or in the
 * column after the list where it has none.
 *
 * @throws ModelError where there is no room.
 */
export function newRows(
  { place, rows }: ListCells,
  news: readonly NewCase[],
  mark: string,
): NewRows {
  const area = parseAddress(place.address);
  const { heading, places } = tableColumns<CaseColumn>(rows, caseColumns, "Ärendelistan");
  if (area === undefined) {
    throw new ModelError("invalid", "Listan står inte i ett område. Markera den och läs den igen.");
  }
  const known = [...places.values()];
  const last = rows.findLastIndex((row) => known.some((column) => !isLeftOut(row[column])));
  const width = area.right - area.left + 1;
  const noteAt = places.get("note") ?? width;
  const values = news.map((each) => {
    const cells = cellsOf(each, mark);
    const line: CellContent[] = Array.from({ length: Math.max(width, noteAt + 1) }, () => null);
    for (const [id, value] of Object.entries(cells) as [CaseColumn, CellContent][]) {
      const column = id === "note" ? noteAt : places.get(id);
      if (column !== undefined) line[column] = value;
    }
    return line;
  });
  // Rows are counted as the sheet's own, those above the list too.
  const top = Math.max(last, heading) + 1;
  const at = areaFrom({ ...area, top, bottom: top }, values.length, values[0]?.length ?? 1);
  if (at === undefined) {
    throw new ModelError(
      "invalid",
      "Det finns ingen plats under listan. Flytta den och läs den igen.",
    );
  }
  const bottom = Math.max(area.bottom, at.bottom);
  return {
    at: { sheet: place.sheet, address: formatAddress(at) },
    values,
    address: formatAddress({ ...area, bottom }),
  };
}
