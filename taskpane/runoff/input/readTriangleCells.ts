import type { NameCell } from "../../../src/runoff/triangle/nameCell";
import { readInvoices } from "../../../src/runoff/reading/readInvoices";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { triangleFromInvoices } from "../../../src/runoff/reading/triangleFromInvoices";
import { formatAddress, parseAddress } from "../../workbook/address";
import type { RangeContent } from "../../workbook/port";
import type { Form } from "./form";
import { hiddenRowsNote } from "../../work/hiddenRowsNote";
import type { Source } from "./source";

/** "C4": messages name the workbook's own cell. */
export function nameIn(address: string): NameCell {
  const { top, left } = parseAddress(address) ?? { top: 0, left: 0 };
  return (row, column) =>
    formatAddress({
      top: top + row,
      left: left + column,
      bottom: top + row,
      right: left + column,
    });
}

function readCells(
  values: RangeContent["values"],
  nameCell: NameCell,
  form: Form,
): Pick<Source, "triangle" | "unseen"> {
  if (form === "cumulative" || form === "incremental") {
    const type = form === "cumulative" ? "kumulativ" : "inkrementell";
    return { triangle: readTriangle(values, type, nameCell), unseen: [] };
  }
  const grain = form === "invoicesByMonth" ? "month" : "year";
  return triangleFromInvoices(readInvoices(values, grain, nameCell), grain);
}

/**
 * Cells as a triangle, in the form that the user says they have.
 *
 * @throws ModelError naming the cell that cannot be used and why.
 */
export function readTriangleCells(
  { address, values, hiddenRows = [] }: RangeContent,
  form: Form,
): Pick<Source, "triangle" | "unseen"> {
  const read = readCells(values, nameIn(address), form);
  const note = hiddenRowsNote(hiddenRows, parseAddress(address)?.top ?? 0);
  if (note === undefined) return read;
  return { ...read, triangle: { ...read.triangle, aside: [note, ...(read.triangle.aside ?? [])] } };
}
