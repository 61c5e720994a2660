import type { ComponentType } from "react";
import type { Memory } from "../../src/ownfigures/memory/memory";
import type { Block, ReadOptions } from "../../src/ownfigures/readBlock";
import type { Reading } from "../../src/ownfigures/reading/reading";
import type { OwnFigures } from "../../src/ownfigures/taken/ownFigures";
import type { Uses } from "./uses";

/** A file that is no table of cells, read again after every answer. */
interface ReadsItself {
  readonly read: (options: ReadOptions) => Reading;
}

/** A block of the user's own, as it was found in the workbook or in a file. */
export interface OwnBlock {
  /** How it is named to the user: Bokslut!A1:F20, a table's name, or a file's. */
  readonly place: string;
  readonly block: Block | ReadsItself;
  /** How tables were read before, the latest first. */
  readonly known: readonly Memory[];
  /** Swedish: what to know of where it was found, each a sentence. */
  readonly notes: readonly string[];
}

export interface OwnBlockProps {
  readonly own: OwnBlock;
  /** What the view would make of the figures. */
  readonly uses: (figures: OwnFigures) => Uses;
  readonly onUse: (figures: OwnFigures) => void;
  readonly onCancel: () => void;
}

/** What comes with the first block: the views name no part of it, or each of their files would hold it. */
interface OwnReader {
  readonly OwnBlockView: ComponentType<OwnBlockProps>;
  /** What a block tells before anything is answered. */
  readonly asItStands: (own: OwnBlock) => OwnFigures;
}

/** A block with what shows it. */
export interface OpenBlock extends OwnBlock {
  readonly reader: OwnReader;
}
