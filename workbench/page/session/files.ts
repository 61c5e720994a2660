import { readXlsx } from "../../xlsx/readXlsx";
import { writeXlsx } from "../../xlsx/writeXlsx";
import type { SaveAs } from "../../xlsx/saveFor";
import { XlsxError } from "../../xlsx/xlsxError";
import type { Model } from "../../engine/spreadsheetTypes";
import type { WorkbookSource } from "./sources";

const MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A name that every file system takes. */
function fileName(name: string): string {
  const clean = name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  return `${clean === "" ? "Arbetsbok" : clean}.xlsx`;
}

export interface Download {
  readonly file: string;
  /** What could not be saved as it is here. */
  readonly notes: readonly string[];
}

interface Saved {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** A copy with ordinary formulas in the place of PA functions; what is left as values is told first. */
async function openCopy(model: Model): Promise<Saved> {
  const { openFormulas, openNotes } = await import(
    /* webpackChunkName: "open-formulas" */ "../../open/openFormulas"
  );
  const opened = await openFormulas(model);
  const { bytes, notes } = await writeXlsx(opened.model, "others");
  return { bytes, notes: [...openNotes(opened), ...notes] };
}

/** Gives the user the workbook as an Excel file, for Excel, for other programs or with open formulas. */
export async function download(
  model: Model,
  name: string,
  saveAs: SaveAs = "excel",
): Promise<Download> {
  const { bytes, notes } = await (saveAs === "open" ? openCopy(model) : writeXlsx(model, saveAs));
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: MIME }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(saveAs === "open" ? `${name} öppna formler` : name);
  link.click();
  // The browser reads the address a moment after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { file: link.download, notes };
}

/** Reads an Excel file. What cannot be read is an XlsxError with a message for the user. */
export async function readFile(file: File): Promise<WorkbookSource> {
  const { data, notes, saved } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  return { name: file.name.replace(/\.xlsx$/i, ""), data, inFile: true, notes, saved };
}

/** What to tell the user about a file that could not be opened. */
export function whyNot(error: unknown, file: File): string {
  if (error instanceof XlsxError) return error.message;
  return `Filen ${file.name} gick inte att läsa. Kontrollera att det är en Excel-fil (.xlsx) och försök igen.`;
}
