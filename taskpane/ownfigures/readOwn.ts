import { readBlock, type ReadOptions } from "../../src/ownfigures/readBlock";
import type { Reading } from "../../src/ownfigures/reading/reading";
import type { OwnBlock } from "./ownBlock";

/** A table by its cells; a ledger's file reads itself. */
export const readOwn = ({ block }: Pick<OwnBlock, "block">, options: ReadOptions): Reading =>
  "read" in block ? block.read(options) : readBlock(block, options);
