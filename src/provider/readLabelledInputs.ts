import { Decimal } from "../exact/decimal";
import { type Cell, isBlank, quoted } from "../labelled/cell";
import { givenValue } from "../labelled/givenValue";
import { inBlock } from "../labelled/inBlock";
import { writtenTime } from "../labelled/writtenTime";
import { ModelError } from "../modelError";
import { fieldNaming } from "./fieldNaming";
import type { FieldSpec } from "./fields/fieldSpec";
import type { FieldId } from "./fields/providerFields";
import { DUE, providerRows } from "./fields/providerRows";
import type { ProviderGiven, ProviderInputs } from "./providerInputs";
import { resolveInputs } from "./resolveInputs";

export type { Cell };

function value(spec: FieldSpec<FieldId>, row: number, cell: Cell): Decimal | string {
  const named = `Rad ${row} (\u201d${spec.label}\u201d)`;
  if (cell === 0 && DUE.has(spec.id)) {
    throw new ModelError(
      "invalid",
      `${named} är 0. 0 ger inga avgifter på lönen; lämna tomt för periodens värde.`,
    );
  }
  if (typeof cell === "number" && Number.isFinite(cell)) {
    return spec.unit.startsWith("kr") ? givenValue(spec, cell, named) : new Decimal(cell);
  }
  if (typeof cell === "boolean" && spec.unit === "1 = ja, 0 = nej")
    return new Decimal(Number(cell));
  if (typeof cell === "string" && spec.id === "year") return cell;
  const time = spec.unit.startsWith("timmar") ? writtenTime(cell) : undefined;
  throw new ModelError(
    "invalid",
    [`${named} är ${quoted(cell)} men ska vara ett tal.`, time ?? ""].join(" ").trim(),
  );
}

/** Rows that replace those of the range; a message about one says that it is among the changes. */
function readChanges(rows: readonly (readonly Cell[])[]): ReadonlyMap<FieldId, Decimal | string> {
  return inBlock("Ändringarna", () => {
    const filled = providerRows(rows).filter(({ cell }) => !isBlank(cell));
    return new Map(filled.map(({ spec, row, cell }) => [spec.id, value(spec, row, cell)]));
  });
}

/**
 * The own provider from a labelled range. A known label with a blank value takes its default. Rows of
 * `changes` hold instead of the range's rows of the same label; blank ones change nothing.
 *
 * @throws ModelError `invalid` naming the row: unknown or repeated label, text where a number is taken,
 * a required row that is missing, a value outside its limits.
 */
export function readLabelledInputs(
  rows: readonly (readonly Cell[])[],
  changes: readonly (readonly Cell[])[] = [],
): ProviderInputs {
  const given: Partial<Record<FieldId, Decimal | string>> = {};
  const rowOf = new Map<FieldId, number>();
  for (const { spec, row, cell } of providerRows(rows)) {
    rowOf.set(spec.id, row);
    if (!isBlank(cell)) given[spec.id] = value(spec, row, cell);
  }
  for (const [id, changed] of readChanges(changes)) {
    given[id] = changed;
    // A message then names the field alone: its value is not the one of the row.
    rowOf.delete(id);
  }
  if (given.year === undefined) {
    throw new ModelError("invalid", "\u201dÅr\u201d saknas eller är tom. Fyll i raden.");
  }
  const { year, ...others } = given;
  const complete: ProviderGiven = { ...others, year: String(year) };
  return resolveInputs(complete, fieldNaming(rowOf));
}
