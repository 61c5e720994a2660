import { columnLetters } from "../builder/columnLetters";
import type { LookName } from "../builder/looks";
import type { SheetTemplate } from "../builder/SheetTemplate";
import { addressPlace } from "./addressPlace";
import { heldContent } from "./heldContent";

/** A cell as the user would name it. */
export interface CellName {
  /** What stands before it in its row; undefined where nothing does. */
  readonly line: string | undefined;
  /** The heading over it. */
  readonly column: string | undefined;
}

const LABELS: readonly LookName[] = ["label", "text", "valueLeft", "totalLabel"];
const HEADINGS: readonly LookName[] = ["head", "headLeft"];
/** The looks of cells that name others. */
export const NAMING_LOOKS: readonly LookName[] = [...LABELS, ...HEADINGS];

/** Finds what a cell of the template is called, from the labels and headings that it has itself. */
export function cellNames({ cells, looks }: SheetTemplate): (address: string) => CellName {
  const said = (address: string, wanted: readonly LookName[]): string | undefined => {
    const [look, content] = [looks.get(address), cells.get(address)];
    if (look === undefined || !wanted.includes(look) || content === undefined) return undefined;
    return content.startsWith("=") ? undefined : String(heldContent(content));
  };
  return (address) => {
    const { row, column } = addressPlace(address);
    const at = (place: number, line: number): string => `${columnLetters(place - 1)}${line}`;
    let [label, heading]: (string | undefined)[] = [];
    for (let left = column - 1; left >= 1 && label === undefined; left -= 1) {
      label = said(at(left, row), LABELS);
    }
    for (let up = row - 1; up >= 1 && heading === undefined; up -= 1) {
      heading = said(at(column, up), HEADINGS);
    }
    return { line: label, column: heading };
  };
}
