import { ModelError } from "../../../src/modelError";
import { isWorkbookError, type WorkbookPort } from "../../workbook/port";
import { LONGEST_STORED } from "../../workbook/storedPart";
import { readWritten } from "./readWritten";
import type { WrittenSheets } from "./writtenSheets";
import { writtenText } from "./writtenText";

const TRIES = 3;
/** Older sheets are still found by hand; those that are written again are among the last. */
const MOST_SETS = 40;

interface Found {
  readonly sets: WrittenSheets;
  readonly revision: string | undefined;
}

async function found(port: WorkbookPort): Promise<Found> {
  const stored = await port.readStored("blad");
  if (stored === undefined) return { sets: [], revision: undefined };
  try {
    return { sets: readWritten(stored.text), revision: stored.revision };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    // Damaged, or of a newer version: nothing is known of what was written, and new sheets are added.
    return { sets: [], revision: stored.revision };
  }
}

/** What has been written to the workbook, the last first. */
export const writtenSheets = async (port: WorkbookPort): Promise<WrittenSheets> =>
  (await found(port)).sets;

/** As much as the workbook keeps: first the versions before go, then the oldest sheets. */
function fitting(sets: WrittenSheets): string | undefined {
  const last = sets.slice(0, MOST_SETS).map((set) => ({
    ...set,
    sheets: set.sheets.map((sheet) => ({ ...sheet, versions: sheet.versions.slice(0, 1) })),
  }));
  const tries = [
    sets.slice(0, MOST_SETS),
    ...last.map((_, fewer) => last.slice(0, last.length - fewer)),
  ];
  return tries.map(writtenText).find((text) => text.length <= LONGEST_STORED);
}

/** Keeps what has been written; whether there was room for it. Another author's writing meanwhile is kept too. */
export async function keepWritten(
  port: WorkbookPort,
  change: (sets: WrittenSheets) => WrittenSheets,
  tries = TRIES,
): Promise<boolean> {
  const { sets, revision } = await found(port);
  const text = fitting(change(sets));
  if (text === undefined) return false;
  try {
    await port.writeStored("blad", text, revision);
    return true;
  } catch (error) {
    const again = isWorkbookError(error) && error.code === "changedByOther" && tries > 1;
    return again ? keepWritten(port, change, tries - 1) : false;
  }
}
