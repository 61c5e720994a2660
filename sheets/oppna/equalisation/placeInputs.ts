import type { EqualisationField } from "../../../src/equalisation/fields/equalisationField";
import type { EqualisationId } from "../../../src/equalisation/fields/equalisationFields";
import { otherServices } from "../../../src/equalisation/fields/services";
import { equalisationCells, isLeftOut } from "../../../src/equalisation/readEqualisation";
import { ACCOUNTS } from "../../../src/equalisation/resolve/staffCostOf";
import { asCellText } from "../../builder/cellText";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { withinLimits } from "../forecast/withinLimits";
import { type Area, cellIn } from "../area";

type Field = EqualisationField<EqualisationId>;

/** A row of the range: its field, its cell, and whether it says something now. */
interface Input {
  readonly spec: Field;
  readonly cell: string;
  readonly isGiven: boolean;
}

/** The figures on the sheet. */
export interface InputCells {
  /** The cell of a figure, undefined where the range has no such row. */
  readonly at: (id: EqualisationId) => string | undefined;
  /** The figure, an error where it is not given. */
  readonly value: (id: EqualisationId) => string;
  /** The figure, or what holds where the row is blank or not there. */
  readonly orElse: (id: EqualisationId, otherwise: string) => string;
  /** Which of two ways to tell the same is taken. */
  readonly isGiven: (id: EqualisationId) => boolean;
  readonly checks: readonly string[];
  readonly next: number;
}

const HEADS = ["Uppgift", "Värde", "Inom gränserna", "Hämtas från"];
const SERVICES: readonly EqualisationId[] = otherServices.map(({ id }) => id);
/** What is told in two ways: the one that is not taken must stay blank, or the answer would be another. */
const WAYS: readonly (readonly [readonly EqualisationId[], readonly EqualisationId[]])[] = [
  [["lssPrice"], ["nationCost"]],
  [["otherServices"], SERVICES],
  [["staffIndex"], ACCOUNTS],
];

/** The rows that PA.UTJÄMNING reads now, as they stand in the range's cells. */
export const equalisationInputs = (area: Area): readonly Input[] =>
  equalisationCells(area.rows).map(({ spec, row, cell }) => ({
    ...{ spec, cell: cellIn(area, row - 1, 1) },
    isGiven: !isLeftOut(spec, cell) && !(ACCOUNTS.includes(spec.id as never) && cell === 0),
  }));

/** A row a figure: what stands in its cell, and whether PA.UTJÄMNING takes it. */
export function placeInputs(
  sheet: SheetBuilder,
  top: number,
  inputs: readonly Input[],
): InputCells {
  HEADS.forEach((text, place) =>
    sheet.put(`${"ABCD"[place] ?? ""}${top}`, text, place === 0 ? "headLeft" : "head"),
  );
  const rows = new Map(inputs.map(({ spec }, place) => [spec.id, top + 1 + place]));
  const given = new Set(inputs.flatMap(({ spec, isGiven }) => (isGiven ? [spec.id] : [])));
  const isTaken = (ids: readonly EqualisationId[]): boolean => ids.some((id) => given.has(id));
  const closed = new Set(
    WAYS.flatMap(([one, other]) => (isTaken(one) ? other : isTaken(other) ? one : [])),
  );
  for (const { spec, cell } of inputs) {
    const row = rows.get(spec.id) ?? 0;
    const value = `B${row}`;
    const blank = `OR(${value}="",${value}=0)`;
    const isAccount = ACCOUNTS.some((id) => id === spec.id) && !closed.has(spec.id);
    const within = withinLimits(value, spec, false);
    sheet.put(`A${row}`, spec.label, "label");
    sheet.put(value, `=IF(${cell}="","",${cell})`, "value");
    sheet.put(
      `C${row}`,
      `=${closed.has(spec.id) ? blank : spec.required || isAccount ? within : `IF(${blank},TRUE,${within})`}`,
      "value",
    );
    sheet.put(`D${row}`, asCellText(cell), "source");
  }
  const at = (id: EqualisationId): string | undefined => {
    const row = rows.get(id);
    return row === undefined ? undefined : `$B$${row}`;
  };
  const orElse = (id: EqualisationId, otherwise: string): string => {
    const cell = at(id);
    return cell === undefined ? otherwise : `IF(N(${cell})=0,${otherwise},${cell})`;
  };
  return {
    at,
    orElse,
    value: (id) => at(id) ?? "NA()",
    isGiven: (id) => given.has(id),
    checks: inputs.length === 0 ? ["FALSE"] : [`AND($C$${top + 1}:$C$${top + inputs.length})`],
    next: top + inputs.length + 2,
  };
}
