import { drivers } from "../../../src/provider/driver";
import { type FieldId, providerFields } from "../../../src/provider/fields/providerFields";

/** Revenue, the base and each cause, cost, result and the grant that gives zero. */
const BRIDGE_ROWS = drivers.length + 5;
/** Bands, headings and blank rows round the rounding's two rows. */
const ROUNDING_ROWS = 5;

/** The first row after the bridge's. */
const AFTER = 5 + BRIDGE_ROWS + 2;

/** The rows of the sheet of PA.EGENREGI that are known before it is filled. */
export const ROW = {
  /** The answer's headings, and its last row. */
  head: 5,
  last: 5 + BRIDGE_ROWS,
  rounding: AFTER,
  fields: AFTER + ROUNDING_ROWS,
  /** The headings of the fields. */
  given: AFTER + ROUNDING_ROWS + 1,
  /** What the period says, from its year on. */
  period: AFTER + ROUNDING_ROWS + providerFields.length + 4,
} as const;

/** The row of a field in a table of all of them that has its headings in a row. */
export const fieldRow = (head: number, id: FieldId): number =>
  head + 1 + providerFields.findIndex((spec) => spec.id === id);
