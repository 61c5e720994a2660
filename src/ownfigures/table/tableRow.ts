import type { GridCell } from "../cells/gridCell";
import type { Slots } from "../meaning/slots";
import type { When } from "./head";

/** A column of figures. */
export interface Column {
  /** Its place in the grid that is read, years along the top. */
  readonly at: number;
  readonly text: string;
  readonly when: When | undefined;
  readonly slots: Slots;
}

/** A row of figures of theirs, with all that stands around it. */
export interface TableRow {
  readonly at: number;
  /** Its own label, of one or more columns. */
  readonly label: string;
  /** The last of its label's columns: what stands before it is of more rows than this. */
  readonly named: string;
  /** The headings that it stands under, the outermost first. */
  readonly sections: readonly string[];
  /** What stands left of the years. */
  readonly corner: string;
  readonly titles: readonly string[];
  readonly columns: readonly Column[];
  /** The figures, one a column. */
  readonly cells: readonly GridCell[];
  /** What stands in its columns of notes. */
  readonly note: string;
  /** Whether the table has columns of figures with nothing over them. */
  readonly bare: boolean;
  /** The first cell that says something, as the place to show. */
  readonly first: GridCell;
}
