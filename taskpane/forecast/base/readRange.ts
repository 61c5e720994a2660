import { MOST_ROWS } from "../../../src/labelled/readLabelledRows";
import { parseAddress } from "../../workbook/address";
import type { RangeReference, WorkbookPort } from "../../workbook/port";
import { filledRows } from "./findBlock";
import type { ReadCells } from "./reading";

/** What a range must be to be read. */
export interface TableShape {
  /** How many there have to be. */
  readonly columns?: number;
  /** Rows that are read at most. */
  readonly most?: number;
}

interface Words {
  /** How the range is named to the user. */
  readonly place: string;
  readonly tooLong: (most: number) => string;
  readonly wrongWidth: string;
}

/** The cells of a range, its size tried before anything is read. */
export async function readRange(
  port: WorkbookPort,
  range: RangeReference,
  { columns, most = MOST_ROWS }: TableShape,
  { place, tooLong, wrongWidth }: Words,
): Promise<ReadCells> {
  const area = parseAddress(range.address);
  if (area === undefined || area.bottom - area.top >= most) {
    return { kind: "refused", message: tooLong(most) };
  }
  if (columns !== undefined && area.right - area.left + 1 !== columns) {
    return { kind: "refused", message: wrongWidth };
  }
  const { sheet, address } = range;
  const { values } = await port.read({ sheet, address });
  const above = area.bottom >= most ? 0 : area.top;
  return {
    kind: "read",
    place,
    rows: [...Array.from({ length: above }, () => []), ...filledRows(values)],
  };
}
