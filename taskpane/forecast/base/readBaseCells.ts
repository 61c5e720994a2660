import { MALMO_EXAMPLE } from "../../../malmo/malmoExample";
import { ModelError } from "../../../src/modelError";
import type { WorkbookPort } from "../../workbook/port";
import { showReference } from "../../workbook/reference";
import type { BaseCells } from "./baseCells";
import { columnsText } from "./columnsText";
import { findBlock } from "./findBlock";
import { indataNotes } from "./indataNotes";
import { INPUT_SHEET } from "./inputSheet";
import { providerRows } from "./providerRows";
import { readRange, type TableShape } from "./readRange";

/** Where the labelled range of the sheet is sought. */
const SOUGHT = "A1:H600";

/** The marked cells. @throws ModelError `invalid` saying what to mark. */
export async function readMarked(port: WorkbookPort, shape: TableShape = {}): Promise<BaseCells> {
  const range = await port.selection();
  const place = showReference(range);
  return readRange(port, range, shape, {
    place,
    tooLong: (most) => `${place} är för stort. Markera bara tabellen, högst ${most} rader.`,
    wrongWidth: `${place} är inte två kolumner. Markera etiketterna och värdena bredvid dem, till exempel A2:B40.`,
  });
}

/** A table or a named range of the workbook, where it stands now. @throws ModelError `invalid` saying what to do. */
export async function readTable(
  port: WorkbookPort,
  name: string,
  shape: TableShape = {},
): Promise<BaseCells> {
  const found = (await port.tables()).find((table) => table.name === name);
  if (found === undefined) {
    throw new ModelError(
      "invalid",
      `Arbetsboken har ingen tabell ”${name}” längre. Välj en annan, eller markera cellerna och läs dem.`,
    );
  }
  return readRange(port, found, shape, {
    place: name,
    tooLong: (most) =>
      `Tabellen ”${name}” (${showReference(found)}) är för stor: högst ${most} rader läses.`,
    wrongWidth: `Tabellen ”${name}” (${showReference(found)}) är inte två kolumner. Markera etiketterna och värdena bredvid dem, och läs markerade celler i stället.`,
  });
}

/** The labelled range of the sheet Indata, wherever it stands there. @throws ModelError `invalid` saying what to do. */
export async function readInputSheet(port: WorkbookPort): Promise<BaseCells> {
  const names = await port.sheetNames();
  const sheet = names.find((name) => name.toLowerCase() === INPUT_SHEET.toLowerCase());
  if (sheet === undefined) {
    throw new ModelError(
      "invalid",
      `Arbetsboken har inget blad ”${INPUT_SHEET}”. Markera etiketterna och värdena och läs markerade celler i stället.`,
    );
  }
  return readLabelledSheet(port, sheet);
}

/** The labelled range of a sheet, wherever it stands there. @throws ModelError `invalid` saying what to do. */
export async function readLabelledSheet(port: WorkbookPort, sheet: string): Promise<BaseCells> {
  const { values, formulas } = await port.read({ sheet, address: SOUGHT });
  const block = findBlock(values);
  if (block === undefined) {
    throw new ModelError(
      "invalid",
      `På bladet ”${sheet}” finns inga kända etiketter, till exempel ”Basår”. Markera cellerna i stället.`,
    );
  }
  const beside = indataNotes(values, formulas, block.columns);
  const provider = providerRows(values, block.columns);
  return {
    place: sheet,
    ...(String(values[0]?.[0]).includes(MALMO_EXAMPLE) && { example: MALMO_EXAMPLE }),
    rows: block.rows.map((row, place) =>
      beside?.derived.has(place) === true ? [row[0], null] : row,
    ),
    columns: columnsText(block.columns, 0),
    ...(provider !== undefined && { provider }),
    ...(beside !== undefined && { notes: beside.notes }),
  };
}
