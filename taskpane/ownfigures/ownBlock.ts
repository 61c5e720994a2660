import type { Memory } from "../../src/ownfigures/memory/memory";
import type { Block } from "../../src/ownfigures/readBlock";

/** A block of the user's own, as it was found in the workbook. */
export interface OwnBlock {
  /** How it is named to the user: Bokslut!A1:F20, or a table's name. */
  readonly place: string;
  readonly block: Block;
  /** How tables were read before, the latest first. */
  readonly known: readonly Memory[];
  /** Swedish: what to know of where it was found, each a sentence. */
  readonly notes: readonly string[];
}
