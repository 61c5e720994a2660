import type { Cell } from "../../../src/labelled/cell";
import { MOST_ROWS } from "../../../src/labelled/readLabelledRows";
import { parseAddress } from "../../workbook/address";
import { isWorkbookError, type RangeReference, type WorkbookPort } from "../../workbook/port";
import { showReference } from "../../workbook/reference";
import { filledRows, findBlock } from "./findBlock";

export type ReadCells =
  | {
      readonly kind: "read";
      readonly place: string;
      /** From the sheet's first row on, so that messages number rows as the sheet does. */
      readonly rows: readonly (readonly Cell[])[];
    }
  | { readonly kind: "refused"; readonly message: string };

export const INPUT_SHEET = "Indata";
/** Where the labelled range of the sheet is sought. */
const SOUGHT = "A1:H600";
const UNREAD = "Cellerna kunde inte läsas. Försök igen.";

async function reading(read: () => Promise<ReadCells>): Promise<ReadCells> {
  try {
    return await read();
  } catch (error) {
    return { kind: "refused", message: isWorkbookError(error) ? error.message : UNREAD };
  }
}

/** The marked cells. `columns`: how many there have to be; `most`: rows that are read at most. */
export function readMarked(
  port: WorkbookPort,
  { columns, most = MOST_ROWS }: { columns?: number; most?: number } = {},
): Promise<ReadCells> {
  return reading(async () => {
    const range: RangeReference = await port.selection();
    const place = showReference(range);
    const area = parseAddress(range.address);
    if (area === undefined || area.bottom - area.top >= most) {
      return {
        kind: "refused",
        message: `${place} är för stort. Markera bara tabellen, högst ${most} rader.`,
      };
    }
    if (columns !== undefined && area.right - area.left + 1 !== columns) {
      return {
        kind: "refused",
        message: `${place} är inte två kolumner. Markera etiketterna och värdena bredvid dem, till exempel A2:B40.`,
      };
    }
    const { values } = await port.read(range);
    const above = area.bottom >= most ? 0 : area.top;
    return {
      kind: "read",
      place,
      rows: [...Array.from({ length: above }, () => []), ...filledRows(values)],
    };
  });
}

/** The labelled range of the sheet Indata, wherever it stands there. */
export function readInputSheet(port: WorkbookPort): Promise<ReadCells> {
  return reading(async () => {
    const names = await port.sheetNames();
    const sheet = names.find((name) => name.toLowerCase() === INPUT_SHEET.toLowerCase());
    if (sheet === undefined) {
      return {
        kind: "refused",
        message: `Arbetsboken har inget blad ”${INPUT_SHEET}”. Markera etiketterna och värdena och läs markerade celler i stället.`,
      };
    }
    const { values } = await port.read({ sheet, address: SOUGHT });
    const block = findBlock(values);
    if (block === undefined) {
      return {
        kind: "refused",
        message: `På bladet ”${sheet}” finns inga kända etiketter, till exempel ”Basår”. Markera cellerna i stället.`,
      };
    }
    return { kind: "read", place: sheet, rows: block };
  });
}
