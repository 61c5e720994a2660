import { memoryOf } from "../../src/ownfigures/memory/memory";
import type { Answers } from "../../src/ownfigures/answers/answer";
import type { Reading } from "../../src/ownfigures/reading/reading";
import { canonicalJson } from "../documents/canonicalJson";
import { readTables } from "../documents/ownfigures/readTables";
import type { KnownTables } from "../documents/ownfigures/tablesDocument";
import { tablesText } from "../documents/ownfigures/tablesText";
import { problemOf } from "../work/problemOf";
import { isWorkbookError, type WorkbookPort } from "../workbook/port";

type StoredPort = Pick<WorkbookPort, "readStored" | "writeStored">;

/** How tables were read before, and why that cannot be told. */
interface Known {
  readonly tables: KnownTables;
  readonly problem?: string;
}

const NAME = "siffror";
const TRIES = 3;

/** How the workbook's tables were read before. What cannot be read is left where it is, and said. */
export async function knownTables(port: StoredPort): Promise<Known> {
  try {
    const stored = await port.readStored(NAME);
    if (stored === undefined) return { tables: [] };
    const problem = problemOf(readTables, stored.text);
    return problem === undefined
      ? { tables: readTables(stored.text) }
      : { tables: [], problem: `Hur tabeller lästes förra gången kan inte läsas. ${problem}` };
  } catch (error) {
    if (!isWorkbookError(error)) throw error;
    return {
      tables: [],
      problem: `Hur tabeller lästes förra gången kan inte läsas. ${error.message}`,
    };
  }
}

const keysOf = (rows: Readonly<Record<string, unknown>>): string =>
  canonicalJson(Object.keys(rows).toSorted());

/**
 * Keeps how a table was read and what was said of it, for the next time; one of the same rows gives way.
 * Where it cannot be kept the figures are taken all the same, and the table is asked about again.
 */
export async function keepTable(
  port: StoredPort,
  reading: Reading,
  answers: Answers,
): Promise<void> {
  const memory = memoryOf(reading, answers);
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      const stored = await port.readStored(NAME);
      if (stored !== undefined && problemOf(readTables, stored.text) !== undefined) return;
      const before = stored === undefined ? [] : readTables(stored.text);
      const others = before.filter(({ rows }) => keysOf(rows) !== keysOf(memory.rows));
      await port.writeStored(NAME, tablesText([memory, ...others]), stored?.revision);
      return;
    } catch (error) {
      if (!isWorkbookError(error)) throw error;
      // Someone else kept another table meanwhile: both are kept.
      if (error.code !== "changedByOther") return;
    }
  }
}
