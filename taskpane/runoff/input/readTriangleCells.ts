import type { NameCell } from "../../../src/runoff/triangle/nameCell";
import { readInvoices } from "../../../src/runoff/reading/readInvoices";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { triangleFromInvoices } from "../../../src/runoff/reading/triangleFromInvoices";
import { formatAddress, parseAddress } from "../../workbook/address";
import type { RangeContent } from "../../workbook/port";
import type { CellSign, CellUnit, Form } from "./form";
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

/** How the amounts are written in the cells. */
export interface Written {
  readonly unit: CellUnit;
  readonly sign: CellSign;
}

const KRONOR: Readonly<Record<CellUnit, number>> = {
  kr: 1,
  personer: 1,
  tkr: 1_000,
  mnkr: 1_000_000,
};

/** Said where the amounts are not as they stand in the cells. */
function rewritten({ unit, sign }: Written): readonly string[] {
  const said = [
    ...(KRONOR[unit] === 1 ? [] : [`Beloppen är lästa som ${unit} och omräknade till kr.`]),
    ...(sign === "plus" ? [] : ["Kostnader står med minus i cellerna och är lästa som plus."]),
  ];
  return said;
}

function readCells(
  values: RangeContent["values"],
  nameCell: NameCell,
  form: Form,
  scale: number,
): Pick<Source, "triangle" | "unseen"> {
  if (form === "cumulative" || form === "incremental") {
    const type = form === "cumulative" ? "kumulativ" : "inkrementell";
    return { triangle: readTriangle(values, type, nameCell, scale), unseen: [] };
  }
  const grain = form === "invoicesByMonth" ? "month" : "year";
  return triangleFromInvoices(readInvoices(values, grain, nameCell, scale), grain);
}

/**
 * Cells as a triangle, in the form that the user says they have.
 *
 * @throws ModelError naming the cell that cannot be used and why.
 */
export function readTriangleCells(
  { address, values, hiddenRows = [] }: RangeContent,
  form: Form,
  written: Written,
): Pick<Source, "triangle" | "unseen"> {
  const scale = KRONOR[written.unit] * (written.sign === "minus" ? -1 : 1);
  const read = readCells(values, nameIn(address), form, scale);
  const hidden = hiddenRowsNote(hiddenRows, parseAddress(address)?.top ?? 0);
  const notes = [...rewritten(written), ...(hidden === undefined ? [] : [hidden])];
  if (notes.length === 0) return read;
  return {
    ...read,
    triangle: { ...read.triangle, aside: [...notes, ...(read.triangle.aside ?? [])] },
  };
}
