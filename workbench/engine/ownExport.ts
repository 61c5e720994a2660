import { spreadsheet } from "./spreadsheet";
import type { PluginInstance } from "./spreadsheetTypes";

interface ExportedSheet {
  name: string;
  cells: Record<string, string | undefined>;
  cellValues: Record<string, unknown>;
  charts: unknown[];
  dataValidationRules?: readonly unknown[];
  conditionalFormats?: readonly unknown[];
}

/** What cannot stand in XML; the component would make a file of it that cannot be read. */
const UNHELD = /(?![\t\n\r])\p{Cc}(?<![\u007F-\u009F])|\p{Cs}|[\uFFFE\uFFFF]/gu;

const clean = (text: string): string => text.replace(UNHELD, "\uFFFD");

function cleanValues(values: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === "string") values[key] = clean(value);
  }
}

function cleanAll(value: unknown): unknown {
  if (typeof value === "string") return clean(value);
  if (Array.isArray(value)) return value.map(cleanAll);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleanAll(part)]));
}

/**
 * Prepares what the component writes to a file. Conditional formats and validations are taken out: it
 * writes some so that Excel calls the file damaged, and ends with an error for others. Control
 * characters are taken out of texts. The file's own writer puts both in.
 */
export function registerOwnExport(): void {
  class OwnExportPlugin extends spreadsheet.UIPlugin implements PluginInstance {
    static readonly getters: readonly string[] = [];

    exportForExcel(data: { readonly sheets: readonly ExportedSheet[] }): void {
      for (const sheet of data.sheets) {
        sheet.name = clean(sheet.name);
        cleanValues(sheet.cells);
        cleanValues(sheet.cellValues);
        sheet.charts = sheet.charts.map(cleanAll);
        sheet.dataValidationRules = [];
        sheet.conditionalFormats = [];
      }
    }
  }
  spreadsheet.registries.featurePluginRegistry.replace("paOwnExport", OwnExportPlugin);
}
