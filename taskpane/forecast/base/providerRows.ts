import { PROVIDER_BAND } from "../../../sheets/prognos/placeProvider";
import { type Cell, isBlank } from "../../../src/labelled/cell";
import type { LabelledColumns } from "./labelledColumns";

/** From the band to the first figure: the band itself and the headings. */
const HEAD = 2;

/**
 * Label and value of the own provider's figures on the sheet that the pane writes, from the sheet's first
 * row on, so that messages number rows as the sheet does. Undefined where it has none.
 */
export function providerRows(
  sheet: readonly (readonly Cell[])[],
  { labels, values }: Pick<LabelledColumns, "labels" | "values">,
): readonly (readonly Cell[])[] | undefined {
  const band = sheet.findIndex((row) => row[labels] === PROVIDER_BAND);
  if (band < 0) return undefined;
  const first = band + HEAD;
  const end = sheet.findIndex((row, place) => place >= first && isBlank(row[labels]));
  return sheet
    .slice(0, end < 0 ? sheet.length : end)
    .map((row, place) => (place < first ? [] : [row[labels], row[values]]));
}
