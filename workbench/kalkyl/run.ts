import { readFile, realpath, stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import metadata from "../../functions/generated/functions.json";
import { functions } from "../../functions/generated/register";
import { createModel } from "../engine/createModel";
import { prepareEngine } from "../engine/prepare";
import { spreadsheet } from "../engine/spreadsheet";
import { translate } from "../page/translate/translate";
import { changedNotes } from "../xlsx/changedNotes";
import { LIMITS } from "../xlsx/limits";
import { readParts } from "../xlsx/readParts";
import { openParts } from "../xlsx/readXlsx";
import { writeXlsx } from "../xlsx/writeXlsx";
import { xmlInNode } from "../xlsx/xmlInNode";
import { openFormulas, openNotes } from "../open/openFormulas";
import { hasPaFunction, paCells, type PaCell } from "./paCells";
import { UsageError, type Arguments } from "./parseArguments";

/** npm moves to the project's folder; a name is meant from where the command was given. */
const placeOf = (file: string): string => resolve(process.env["INIT_CWD"] ?? "", file);

async function read(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) throw new UsageError(`${file} är en mapp. Ange en .xlsx-fil i den.`);
  // Of a device or a pipe the end may never come.
  if (found?.isFile() === false) {
    throw new UsageError(`${file} är ingen vanlig fil. Ange en .xlsx-fil.`);
  }
  if (found !== undefined && found.size > LIMITS.zippedBytes) {
    throw new UsageError(`Filen ${file} är större än 20 MB.`);
  }
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new UsageError(`Filen ${file} finns inte eller går inte att läsa.`);
  }
}

const truePath = (file: string): Promise<string> => realpath(file).catch(() => file);

export interface Outcome {
  readonly cells: readonly PaCell[];
  /** What the file has that is not here, and what could not be saved; Swedish. */
  readonly notes: readonly string[];
}

async function write(out: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(out, bytes);
  } catch {
    throw new UsageError(
      `Filen ${out} går inte att skriva. Kontrollera att mappen finns och att filen inte är öppen i ett annat program.`,
    );
  }
}

/** Recalculates a workbook and saves it where asked. @throws UsageError or XlsxError */
export async function run(wanted: Arguments): Promise<Outcome> {
  const file = placeOf(wanted.file);
  const out = wanted.out === undefined ? undefined : placeOf(wanted.out);
  if (out !== undefined && (await truePath(out)) === (await truePath(file))) {
    throw new UsageError("Filen efter --ut är samma som den som räknas om. Välj ett annat namn.");
  }
  const bytes = await read(file);
  xmlInNode();
  spreadsheet.setTranslationMethod(translate, () => true);
  prepareEngine(metadata, functions);
  const opened = openParts(readParts(bytes));
  const model = createModel(opened.data);
  const cells = paCells(model, opened.saved);
  // The cells with PA functions are in the table, with what the file had.
  const notes = [...opened.notes, ...changedNotes(model, opened.saved, hasPaFunction)];
  if (out === undefined) return { cells, notes };
  const inOpen = wanted.openFormulas ? await openFormulas(model) : undefined;
  const saveFor = wanted.forOthers || inOpen !== undefined ? "others" : "excel";
  const saved = await writeXlsx(inOpen?.model ?? model, saveFor);
  await write(out, saved.bytes);
  const told = inOpen === undefined ? [] : openNotes(inOpen);
  return { cells, notes: [...notes, ...told, ...saved.notes] };
}
