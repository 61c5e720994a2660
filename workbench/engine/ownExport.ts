import { CellLooks, type LookPart } from "./cellLooks";
import type { ExportedCells, ExportedData, ExportedSheet } from "./exportedSheet";
import { LinkStyles } from "./linkStyles";
import { spreadsheet } from "./spreadsheet";
import type { PluginInstance } from "./pluginClass";
import type { Getters, Model } from "./spreadsheetTypes";

/** What cannot stand in XML; the component would make a file of it that cannot be read. */
const UNHELD = /(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|\p{Cs}|[\uFFFE\uFFFF]/gu;

const clean = (text: string): string => text.replace(UNHELD, "\uFFFD");

function cleanAll(value: unknown): unknown {
  if (typeof value === "string") return clean(value);
  if (Array.isArray(value)) return value.map(cleanAll);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanAll(part)]));
}

/** Leaves the component the cells that it makes tables of; it goes through each in ways that take long. */
function leaveTables(sheet: ExportedSheet): void {
  const { toXC, toZone } = spreadsheet.helpers;
  const { cells } = sheet;
  const filled = Object.keys(cells);
  sheet.several = filled.filter((xc) => cells[xc]?.includes("\n"));
  sheet.links = Object.fromEntries(
    filled.flatMap((xc) => {
      const content = cells[xc] ?? "";
      return content.startsWith("[") ? [[xc, content]] : [];
    }),
  );
  sheet.cells = {};
  sheet.cellValues = {};
  sheet.formulaSpillRanges = {};
  for (const { range } of sheet.tables) {
    const { left, right, top, bottom } = toZone(range);
    for (let col = left; col <= right; col += 1)
      for (const row of [top, bottom]) {
        const content = cells[toXC(col, row)];
        if (content !== undefined) sheet.cells[toXC(col, row)] = clean(content);
      }
  }
}

/** Numbers the looks of the sheet's cells. */
function looksOf(sheet: ExportedSheet, all: CellLooks): Map<number, Uint32Array> {
  const { toZone } = spreadsheet.helpers;
  const rows = new Map<number, Uint32Array>();
  const add = (zone: string, part: LookPart, value: number): void => {
    const { left, top, right, bottom } = toZone(zone);
    for (let row = top; row <= Math.min(bottom, sheet.rowNumber - 1); row += 1) {
      const looks = rows.get(row) ?? new Uint32Array(sheet.colNumber);
      rows.set(row, looks);
      for (let col = left; col <= Math.min(right, sheet.colNumber - 1); col += 1)
        looks[col] = all.with(looks[col] ?? 0, part, value);
    }
  };
  const parts = [
    ["style", sheet.styles],
    ["format", sheet.formats],
    ["border", sheet.borders],
  ] as const;
  for (const [part, zones] of parts)
    for (const [zone, value] of Object.entries(zones ?? {})) add(zone, part, value);
  for (const xc of sheet.several ?? []) add(xc, "wraps", 1);
  return rows;
}

interface OwnGetters {
  getExportedCells(): Readonly<Record<string, ExportedCells>>;
}

/**
 * Prepares what the component writes to a file. Its cells are taken out, since it takes minutes and
 * gigabytes over what a large workbook has: one cell of each look, in a sheet of their own after the others, stays. Conditional
 * formats and validations are taken out: it writes some so that Excel calls the file damaged, and ends
 * with an error for others. Control characters are taken out of texts. The file's own writer puts all in.
 */
export function registerOwnExport(): void {
  const views = spreadsheet.registries.coreViewsPluginRegistry;
  const Evaluation = views.get("evaluation") as new (...config: readonly unknown[]) => object;
  views.replace(
    "evaluation",
    class extends Evaluation {
      exportForExcel({ sheets }: ExportedData): void {
        sheets.forEach(leaveTables);
      }
    },
  );
  class OwnExportPlugin extends spreadsheet.UIPlugin implements PluginInstance {
    static readonly getters: readonly string[] = ["getExportedCells"];
    private exported: Readonly<Record<string, ExportedCells>> = {};

    getExportedCells(): Readonly<Record<string, ExportedCells>> {
      return this.exported;
    }

    exportForExcel(data: ExportedData): void {
      const all = new CellLooks();
      const links = new LinkStyles(data, this.getters, all);
      this.exported = Object.fromEntries(
        data.sheets.map((sheet) => {
          const looks = looksOf(sheet, all);
          links.colour(sheet, looks);
          const { rows } = sheet;
          strip(sheet);
          return [sheet.id, { rows, looks }];
        }),
      );
      data.sheets.push(sheetOf(all));
    }
  }
  spreadsheet.registries.featurePluginRegistry.replace("paOwnExport", OwnExportPlugin);
}

/** Leaves what the component writes of a sheet. */
function strip(sheet: ExportedSheet): void {
  sheet.name = clean(sheet.name);
  for (const [xc, link] of Object.entries(sheet.links ?? {})) sheet.cells[xc] = clean(link);
  sheet.charts = sheet.charts.map(cleanAll);
  sheet.dataValidationRules = [];
  sheet.conditionalFormats = [];
  sheet.rowNumber = 0;
  sheet.styles = {};
  sheet.formats = {};
  sheet.borders = {};
  delete sheet.several;
  delete sheet.links;
  // Charts and pictures are placed by the heights of rows.
  if (sheet.charts.length + sheet.images.length === 0) sheet.rows = {};
}

const sheetOf = (all: CellLooks): ExportedSheet =>
  ({
    ...all.sheet(spreadsheet.helpers.toXC),
    id: "pa-looks",
    // A name that no sheet can have: the component gives one of two alike another, also in references.
    name: "*",
    cellValues: {},
    formulaSpillRanges: {},
    rows: {},
    cols: {},
    merges: [],
    tables: [],
    charts: [],
    images: [],
    conditionalFormats: [],
    dataValidationRules: [],
    isVisible: true,
    areGridLinesVisible: true,
  }) as unknown as ExportedSheet;

/** What the last export of the model left to its writer, by sheet. */
export const exportedCellsOf = ({ getters }: Model): Readonly<Record<string, ExportedCells>> =>
  (getters as Getters & OwnGetters).getExportedCells();
