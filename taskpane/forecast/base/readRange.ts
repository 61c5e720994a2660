import type { Cell } from "../../../src/labelled/cell";
import { MOST_ROWS } from "../../../src/labelled/readLabelledRows";
import { parseAddress } from "../../workbook/address";
import type { RangeReference, WorkbookPort } from "../../workbook/port";
import { columnsText } from "./columnsText";
import { filledRows } from "./filledRows";
import { labelledColumns } from "./labelledColumns";
import type { ReadCells } from "./reading";

/** What a range must be to be read. */
export interface TableShape {
  /** Labels and values beside them: two columns, or more where the labels can be told among them. */
  readonly labelled?: boolean;
  /** Rows that are read at most. */
  readonly most?: number;
}

interface Words {
  /** How the range is named to the user. */
  readonly place: string;
  readonly tooLong: (most: number) => string;
  readonly wrongWidth: string;
}

/** Wider than any table of inputs: whole rows marked by mistake are not read. */
const MOST_COLUMNS = 40;
/** A single label may be a heading of another table; two in a column are labels. */
const LEAST_LABELS = 2;

/** The cells of a range, its size tried before anything is read. */
export async function readRange(
  port: WorkbookPort,
  range: RangeReference,
  { labelled = false, most = MOST_ROWS }: TableShape,
  { place, tooLong, wrongWidth }: Words,
): Promise<ReadCells> {
  const area = parseAddress(range.address);
  if (area === undefined || area.bottom - area.top >= most) {
    return { kind: "refused", message: tooLong(most) };
  }
  const width = area.right - area.left + 1;
  if (labelled && (width < 2 || width > MOST_COLUMNS)) {
    return { kind: "refused", message: wrongWidth };
  }
  const { sheet, address } = range;
  const { values } = await port.read({ sheet, address });
  const above = area.bottom >= most ? 0 : area.top;
  const read = (cells: readonly (readonly Cell[])[], columns?: string): ReadCells => ({
    kind: "read",
    place,
    rows: [...Array.from({ length: above }, () => []), ...filledRows(cells)],
    ...(columns !== undefined && { columns }),
  });
  if (!labelled || width === 2) return read(values);
  const columns = labelledColumns(values, LEAST_LABELS);
  if (columns === undefined) return { kind: "refused", message: wrongWidth };
  return read(
    values.map((row) => [row[columns.labels], row[columns.values]]),
    columnsText(columns, area.left),
  );
}
