import { FORMATS, LOOKS } from "../../sheets/builder/looks";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { spreadsheet } from "../engine/spreadsheet";
import type { Command } from "../engine/spreadsheetTypes";

/** What writes a cell of a template: its content, its look, or both; content that the template has not is cleared. */
export function cellCommand(
  sheetId: string,
  template: SheetTemplate,
  address: string,
  what: { readonly content: boolean; readonly look: boolean } = { content: true, look: true },
): Command {
  const look = what.look ? template.looks.get(address) : undefined;
  const format = what.look ? template.formats.get(address) : undefined;
  return {
    type: "UPDATE_CELL",
    sheetId,
    ...spreadsheet.helpers.toCartesian(address),
    ...(what.content && { content: template.cells.get(address) ?? "" }),
    ...(look === undefined ? {} : { style: LOOKS[look].style }),
    ...(format === undefined ? {} : { format: FORMATS[format] }),
  };
}
