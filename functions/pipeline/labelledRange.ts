import { cellRange, type CellRangeOptions, type Cells, optionalCellRange } from "./cellRange";
import type { Parameter } from "./parameter";

export type LabelledCells = Cells;

/** The unit of a labelled range. */
export const LABELLED = "etikett och värde";

const COLUMNS = 2;
const TWO = "ett område med två kolumner, etikett och värde";
const MORE =
  "ett område med etiketter i första kolumnen och värden i nästa, gärna en kolumn för varje scenario";

const options = (most: number): CellRangeOptions => ({
  takes: most === COLUMNS ? TWO : MORE,
  unit: LABELLED,
  least: COLUMNS,
  most,
  only: "indatablocket",
});

/**
 * A labelled range: rows of label and value, as the model reads them (src/labelled). What the labels
 * are and which values they take is the model's to say; the handbook tells them (scripts/generate). `most`: columns, where there may be one a scenario.
 */
export function labelledRange(name: string, most = COLUMNS): Parameter<LabelledCells> {
  return cellRange(name, options(most));
}

/** A labelled range that may be left out: then it has no rows. `omitted` says so in the handbook. */
export function optionalLabelledRange(name: string, omitted: string): Parameter<LabelledCells> {
  return optionalCellRange(name, omitted, options(COLUMNS));
}
