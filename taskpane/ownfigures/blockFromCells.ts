import type { WorkbookPort } from "../workbook/port";
import type { BlockCells } from "./blockCells";
import { knownTables } from "./knownTables";
import type { OwnBlock } from "./ownBlock";

/** A block with what the workbook knows of it from before. */
export async function blockFromCells(
  port: WorkbookPort,
  { place, content, notes }: BlockCells,
): Promise<OwnBlock> {
  const { values, shownPeriods, shownDates } = content;
  const { tables, problem } = await knownTables(port);
  // A date is a number in its cell: what it shows tells.
  const texts = values.map((row, down) =>
    row.map((_, right) => shownPeriods?.[down]?.[right] ?? shownDates?.[down]?.[right] ?? ""),
  );
  return {
    place,
    block: { values, texts },
    known: tables,
    notes: [...notes, ...(problem === undefined ? [] : [problem])],
  };
}
