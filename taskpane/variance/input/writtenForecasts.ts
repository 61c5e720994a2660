import { ModelError } from "../../../src/modelError";
import { planUpdate } from "../../../sheets/update/planUpdate";
import { readWrittenFigures, type WrittenFigures } from "../../documents/forecast/writtenFigures";
import { writtenSheets } from "../../work/written/keepWritten";
import { sheetThere } from "../../work/written/sheetThere";
import type { WrittenSheet } from "../../work/written/writtenSheets";
import { readSheetNow } from "../../workbook/readSheetNow";
import type { AddedSheet, WorkbookPort } from "../../workbook/port";

/** A forecast that stands in the workbook, with its figures as they were written. */
export interface WrittenForecast {
  /** Its sheet, with the month it was written: "Prognos 2026-03". */
  readonly name: string;
  /** "2026-03-31". */
  readonly date: string;
  /** Kept beside when it was written again. */
  readonly kept: boolean;
  readonly figures: WrittenFigures;
  /** Its sheets in which something else stands now than what was written. */
  readonly changed: readonly string[];
}

export interface WrittenForecasts {
  readonly forecasts: readonly WrittenForecast[];
}

const NONE =
  "Ingen skriven prognos finns i arbetsboken. Skriv den under Skriv i fliken Prognos; när utfallet har kommit jämförs det med den här.";

/** The name of a sheet that is not as it was written; undefined where it is, or it cannot be told. */
async function changedSheet(
  port: WorkbookPort,
  sheets: readonly AddedSheet[],
  written: WrittenSheet,
): Promise<string | undefined> {
  const [before] = written.versions;
  const there = sheetThere(sheets, written);
  if (before === undefined || there === undefined) return undefined;
  const now = await readSheetNow(port, there.name, [before]);
  const { byHand, moved } = planUpdate(there, before, before, now);
  return byHand.length > 0 || moved ? there.name : undefined;
}

/**
 * The forecasts that were written and whose sheet is there, the last first, kept copies too.
 * @throws ModelError `invalid`: there are none.
 */
export async function writtenForecasts(port: WorkbookPort): Promise<WrittenForecasts> {
  const sheets = await port.sheets();
  const forecasts: WrittenForecast[] = [];
  // A sheet that was taken away and written anew has the name of both: it is the last one's.
  const seen = new Set<string>();
  for (const set of await writtenSheets(port)) {
    const [front] = set.sheets;
    const there = front && sheetThere(sheets, front);
    const figures = set.group === "prognos" ? readWrittenFigures(set.content) : undefined;
    if (there === undefined || figures === undefined || seen.has(there.id)) continue;
    seen.add(there.id);
    const month = set.date.slice(0, 7);
    const found = await Promise.all(set.sheets.map((each) => changedSheet(port, sheets, each)));
    forecasts.push({
      name: there.name.includes(month) ? there.name : `${there.name} ${month}`,
      date: set.date,
      kept: set.kept,
      figures,
      changed: found.filter((name) => name !== undefined),
    });
  }
  if (forecasts.length === 0) throw new ModelError("invalid", NONE);
  return { forecasts };
}
