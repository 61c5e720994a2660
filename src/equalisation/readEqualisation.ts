import type { Decimal } from "../exact/decimal";
import { aboutFields } from "../labelled/aboutFields";
import { type Cell, isBlank, quoted } from "../labelled/cell";
import { givenValue } from "../labelled/givenValue";
import { type LabelledRow, readLabelledRows } from "../labelled/readLabelledRows";
import { ModelError } from "../modelError";
import type { Equalisation, EqualisationNaming } from "./fields/equalisationInput";
import type { EqualisationField } from "./fields/equalisationField";
import { type EqualisationId, equalisationFields } from "./fields/equalisationFields";
import { equalisationSections } from "./fields/equalisationSections";
import { fieldOf } from "./fields/fieldOf";
import { ACCOUNTS } from "./resolve/staffCostOf";
import { resolveEqualisation } from "./resolveEqualisation";

const KIND = {
  specs: equalisationFields as readonly EqualisationField<EqualisationId>[],
  headings: equalisationSections.map(({ name }) => name),
  dated: () => false,
};

const accounts: ReadonlySet<string> = new Set(ACCOUNTS);

/** The rows of a labelled range, each with its field, as they stand. @throws ModelError as readEqualisation does. */
export const equalisationCells = (
  rows: readonly (readonly Cell[])[],
): readonly LabelledRow<EqualisationField<EqualisationId>>[] => readLabelledRows(rows, KIND);

/** A blank cell may arrive as 0. In a row that may be left out it is that; among the accounts 0 is told as 0. */
export const isLeftOut = ({ id, required }: EqualisationField, cell: Cell): boolean =>
  isBlank(cell) || (cell === 0 && !required && !accounts.has(id));

function value(spec: EqualisationField<EqualisationId>, row: number, cell: Cell): Decimal {
  const named = `Rad ${row} (\u201d${spec.label}\u201d)`;
  if (typeof cell !== "number" || !Number.isFinite(cell)) {
    throw new ModelError("invalid", `${named} är ${quoted(cell)} men ska vara ett tal.`);
  }
  return aboutFields([spec.id], () => givenValue(spec, cell, named));
}

/**
 * A municipality's equalisation from a labelled range. A known label with a blank value is as one left out.
 *
 * @throws ModelError `invalid` naming the row: an unknown or repeated label, text where a number is taken, a value
 * outside its limits; see resolveEqualisation for the rest.
 */
export function readEqualisation(rows: readonly (readonly Cell[])[]): Equalisation {
  const rowOf = new Map<EqualisationId, number>();
  const given: Partial<Record<EqualisationId, Decimal>> = {};
  for (const { spec, row, cell } of equalisationCells(rows)) {
    rowOf.set(spec.id, row);
    if (!isLeftOut(spec, cell)) given[spec.id] = value(spec, row, cell);
  }
  const naming: EqualisationNaming = (id) => {
    const label = `\u201d${fieldOf(id).label}\u201d`;
    const row = rowOf.get(id);
    return row === undefined ? label : `Rad ${row} (${label})`;
  };
  return resolveEqualisation(given, naming);
}
