import { type Area, areaFrom, formatAddress, isSingleCell } from "../../taskpane/workbook/address";
import { asCellText } from "../../taskpane/workbook/cellText";
import type {
  CellContent,
  RangeContent,
  RangeReference,
  WorkbookPort,
  WriteOptions,
} from "../../taskpane/workbook/port";
import {
  cellEditMode,
  notOneCell,
  notRectangular,
  occupied,
  outsideSheet,
} from "../../taskpane/workbook/workbookErrors";
import { applyBatch } from "../engine/batch";
import type { Command, Model } from "../engine/spreadsheetTypes";
import { areaOf, refuseLocked, sheetIdOf } from "./places";
import { readableArea } from "./usedArea";
import { addSheet, addSheets, copySheet } from "./addSheets";
import { contentCommands, isEmpty, readArea } from "./cells";
import { followMarking, marked } from "./marking";
import { removeSheets } from "./removeSheets";
import { rewriteFormulas } from "./rewrite";
import { readStored, writeStored } from "./stored";
import { readTables } from "./tables";

export interface WorkbenchPortOptions {
  /** Whether the user is typing in a cell; what is typed there would win over what is written. */
  readonly isEditing?: () => boolean;
  /** Told when sheets begin to be added and when that has ended: in between nothing else may change. */
  readonly onAdding?: (under: boolean) => void;
}

export interface WorkbenchPort extends WorkbookPort {
  /** Stops the adding of sheets that is under way, as an Avbryt does. */
  stopAdding(): void;
  /** Waits until everything that has been asked for is written. */
  settled(): Promise<void>;
}

/** The workbook that is open in the workbench: one spreadsheet model behind the port. */
export function createWorkbenchPort(
  model: Model,
  { isEditing = () => false, onAdding }: WorkbenchPortOptions = {},
): WorkbenchPort {
  const { getters } = model;
  let last: Promise<unknown> = Promise.resolve();
  let stopped = false;

  /** Adding sheets takes several turns of the page: what would change the workbook waits for its own. */
  function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  }

  function adding<T>(work: () => Promise<T>): Promise<T> {
    return inTurn(async () => {
      if (isEditing()) throw cellEditMode();
      stopped = false;
      onAdding?.(true);
      try {
        return await work();
      } finally {
        onAdding?.(false);
      }
    });
  }

  function write(
    sheet: string,
    area: Area,
    rows: readonly (readonly CellContent[])[],
    options: WriteOptions,
  ): void {
    const sheetId = sheetIdOf(model, sheet);
    if (isEditing()) throw cellEditMode();
    refuseLocked(model, sheetId, sheet);
    if (options.overwrite !== true && !isEmpty(model, sheetId, area)) {
      throw occupied({ sheet, address: formatAddress(area) });
    }
    const active = getters.getActiveSheetId();
    // A locked sheet in front refuses every command, also those that concern another sheet.
    if (active !== sheetId) {
      model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: sheetId });
    }
    const commands: Command[] = contentCommands(model, sheetId, area, rows);
    if (!applyBatch(model, commands).isSuccessful) refuseLocked(model, sheetId, sheet, true);
  }

  return {
    host: "workbench",
    takesNotes: true,

    async sheetNames(): Promise<string[]> {
      return getters.getSheetIds().map((id) => getters.getSheetName(id));
    },

    async sheets() {
      return getters.getSheetIds().map((id) => ({ id, name: getters.getSheetName(id) }));
    },

    async selection({ atOnce = false } = {}): Promise<RangeReference> {
      if (atOnce && isEditing()) throw cellEditMode();
      return marked(model);
    },

    onSelectionChanged: (handler) => followMarking(model, handler),

    tables: async () => readTables(model),

    async read(range: RangeReference): Promise<RangeContent> {
      const sheetId = sheetIdOf(model, range.sheet);
      const area = readableArea(model, sheetId, range);
      return {
        sheet: range.sheet,
        address: formatAddress(area),
        ...readArea(model, sheetId, area),
      };
    },

    writeFormula: (cell, formula, options = {}) =>
      inTurn(() => {
        const area = areaOf(cell);
        if (!isSingleCell(area)) throw notOneCell(cell.address);
        write(cell.sheet, area, [[formula]], options);
        model.selection.selectCell(area.left, area.top);
      }),

    rewriteFormulas: (pick) =>
      inTurn(() => {
        if (isEditing()) throw cellEditMode();
        return rewriteFormulas(model, pick);
      }),

    writeValues: (upperLeft, values, options = {}) =>
      inTurn(() => {
        const columns = values[0]?.length ?? 0;
        if (values.some((row) => row.length !== columns)) throw notRectangular();
        const area = areaFrom(areaOf(upperLeft), values.length, columns);
        if (area === undefined) throw outsideSheet(upperLeft);
        const rows = values.map((row) =>
          row.map((value) => (typeof value === "string" ? asCellText(value) : value)),
        );
        write(upperLeft.sheet, area, rows, options);
        return { sheet: upperLeft.sheet, address: formatAddress(area) };
      }),

    addSheet: (template) => adding(() => addSheet(model, template)),
    addSheets: (templates, { signal, onProgress } = {}) =>
      adding(() => {
        const isStopped = () => stopped || signal?.aborted === true;
        return addSheets(model, templates, { isStopped, ...(onProgress && { onProgress }) });
      }),
    updateSheets: (updates, templates, { signal, onProgress } = {}) =>
      adding(() => {
        const isStopped = () => stopped || signal?.aborted === true;
        const options = { isStopped, ...(onProgress && { onProgress }) };
        return addSheets(model, templates, options, updates);
      }),
    copySheet: (copy, templates, { signal, onProgress } = {}) =>
      adding(() => {
        const isStopped = () => stopped || signal?.aborted === true;
        return copySheet(model, copy, templates, { isStopped, ...(onProgress && { onProgress }) });
      }),
    stopAdding: () => {
      stopped = true;
    },

    removeSheets: (sheets) =>
      inTurn(() => {
        if (isEditing()) throw cellEditMode();
        return removeSheets(model, sheets);
      }),

    async remaining(sheets) {
      const there = getters.getSheetIds();
      return sheets.filter(({ id }) => there.includes(id));
    },

    readStored: async (name) => readStored(model, name),
    writeStored: (name, text, expected) => inTurn(() => writeStored(model, name, text, expected)),
    settled: async () => {
      // What was asked for while this waited is waited for too.
      for (let seen; seen !== last;) {
        seen = last;
        await seen;
      }
    },
  };
}
