import { ModelError } from "../../src/modelError";
import { readLabelledInputs } from "../../src/provider/readLabelledInputs";
import { type BlockCells, markedBlock, namedBlock } from "../ownfigures/blockCells";
import { openBlock } from "../ownfigures/openBlock";
import type { OpenBlock } from "../ownfigures/ownBlock";
import type { RangeContent, RangeReference, WorkbookPort } from "../workbook/port";
import { showReference } from "../workbook/reference";
import { ownLabels } from "./ownLabels";
import { ownProviderUses } from "./ownProvider";
import { providerWork } from "./providerWork";
import { allFields, type Typed, typedOf } from "./typedFields";

/** What cells in the fields' own labels hold, before anything is changed by it. */
export interface ProviderCells {
  readonly range: RangeReference;
  readonly typed: Typed;
  /** Label and value of what would be filled in. */
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** A labelled range: two columns, as PA.EGENREGI takes it. */
function labelled({ values, sheet, address }: RangeContent): ProviderCells {
  const range = { sheet, address };
  if ((values[0]?.length ?? 0) !== 2) {
    throw new ModelError(
      "invalid",
      `${showReference(range)} är inte två kolumner. Markera etiketterna och värdena bredvid dem, till exempel A2:B40.`,
    );
  }
  const typed = typedOf(readLabelledInputs(values).given);
  const rows = allFields.flatMap(({ id, label }) => {
    const value = typed[id];
    return value === undefined ? [] : [[label, value] as const];
  });
  return { range, typed, rows };
}

/** Whether a table that has some of the fields' labels tells something as it stands, too. */
const tells = (own: OpenBlock): boolean =>
  ownProviderUses(own.reader.asItStands(own), providerWork.nothing()).taken.length > 0;

async function either(port: WorkbookPort, cells: BlockCells): Promise<ProviderCells | OpenBlock> {
  const own = await openBlock(port, cells);
  if (!ownLabels(cells.content.values)) return own;
  try {
    return labelled(cells.content);
  } catch (error) {
    if (error instanceof ModelError && tells(own)) return own;
    throw error;
  }
}

/**
 * What is marked: the fields' own labels by their own reader, anything else as a table of the user's own.
 *
 * @throws ModelError `invalid` saying what to mark, or which row is wrong.
 */
export const readProviderCells = async (port: WorkbookPort): Promise<ProviderCells | OpenBlock> =>
  either(port, await markedBlock(port));

/** A table or a named range, read in the same way. @throws as readProviderCells. */
export const readProviderTable = async (
  port: WorkbookPort,
  name: string,
): Promise<ProviderCells | OpenBlock> => either(port, await namedBlock(port, name));
