import type { FieldId } from "../../../src/provider/fields/providerFields";
import { providerRows } from "../../../src/provider/fields/providerRows";
import { type Area, cellIn } from "../area";

/** Where each of the own provider's fields stands in a labelled range. */
export type ProviderSources = ReadonlyMap<FieldId, string>;

/**
 * The cells of a range that PA.EGENREGI takes, by the field that their row is about now.
 *
 * @throws ModelError as PA.EGENREGI does of a label.
 */
export const providerSources = (area: Area): ProviderSources =>
  new Map(providerRows(area.rows).map(({ spec, row }) => [spec.id, cellIn(area, row - 1, 1)]));
