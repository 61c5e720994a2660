import type { Cell } from "../../../src/labelled/cell";
import { ModelError } from "../../../src/modelError";
import { MOST_ROWS } from "../../../src/labelled/readLabelledRows";
import { parseAddress } from "../../workbook/address";
import type { RangeReference, WorkbookPort } from "../../workbook/port";
import { columnsText } from "./columnsText";
import { filledRows } from "./filledRows";
import { labelledColumns } from "./labelledColumns";
import type { BaseCells } from "./baseCells";

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

/**
 * The cells of a range, its size tried before anything is read.
 *
 * @throws ModelError `invalid` saying what to mark.
 */
export async function readRange(
  port: WorkbookPort,
  range: RangeReference,
  { labelled = false, most = MOST_ROWS }: TableShape,
  { place, tooLong, wrongWidth }: Words,
): Promise<BaseCells> {
  const area = parseAddress(range.address);
  if (area === undefined || area.bottom - area.top >= most) {
    throw new ModelError("invalid", tooLong(most));
  }
  const width = area.right - area.left + 1;
  if (labelled && (width < 2 || width > MOST_COLUMNS)) {
    throw new ModelError("invalid", wrongWidth);
  }
  const { sheet, address } = range;
  const { values } = await port.read({ sheet, address });
  const above = area.bottom >= most ? 0 : area.top;
  const read = (cells: readonly (readonly Cell[])[], columns?: string): BaseCells => ({
    place,
    rows: [...Array.from({ length: above }, () => []), ...filledRows(cells)],
    ...(columns !== undefined && { columns }),
  });
  if (!labelled || width === 2) return read(values);
  const columns = labelledColumns(values, LEAST_LABELS);
  if (columns === undefined) throw new ModelError("invalid", wrongWidth);
  return read(
    values.map((row) => [row[columns.labels], row[columns.values]]),
    columnsText(columns, area.left),
  );
}
