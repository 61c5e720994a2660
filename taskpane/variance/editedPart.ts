import type { PartForm, TypedRow } from "./form";

interface Words {
  readonly change: string;
  /** The field that is typed in; left out: it is a step of its own. */
  readonly field?: string;
}

/** The cell in which two lists of rows differ, where it is the only difference. */
function cellEdited(
  before: readonly TypedRow[],
  after: readonly TypedRow[],
): { readonly row: number; readonly column: number } | undefined {
  if (before.length !== after.length) return undefined;
  const row = after.findIndex((each, place) => each !== before[place]);
  const column = after[row]?.findIndex((text, place) => text !== before[row]?.[place]);
  return column === undefined || column < 0 ? undefined : { row, column };
}

/** What has been changed of a part, in words, and which field it was typed in. */
export function editedPart(
  part: PartForm | undefined,
  change: Partial<PartForm>,
  place: number,
): Words {
  const of = part === undefined || part.name.trim() === "" ? `Del ${place + 1}` : part.name.trim();
  for (const [key, rows] of [
    ["factors", "faktorerna"],
    ["known", "de kända posterna"],
  ] as const) {
    const after = change[key];
    if (after === undefined) continue;
    const cell = cellEdited(part?.[key] ?? [], after);
    if (cell === undefined) return { change: `${of}: ${rows} ändrades` };
    const name = after[cell.row]?.[0].trim();
    const field = `${place} ${key} ${cell.row} ${cell.column}`;
    return { change: `${of}: ${name === "" ? rows : name} ändrades`, field };
  }
  if (change.name !== undefined) return { change: "delens namn ändrades", field: `${place} name` };
  return { change: `${of}: kalendern ändrades`, field: `${place} calendar` };
}
