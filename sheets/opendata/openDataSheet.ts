import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import type { FormatName } from "../builder/looks";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";

/** A measure of some places by year as it was fetched. */
export interface OpenDataContent {
  readonly name: string;
  readonly title: string;
  /** "Källa: Kolada, hämtad 2026-11-30". */
  readonly source: string;
  readonly years: readonly number[];
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    /** By year; one that is not there is missing at the source. */
    readonly values: ReadonlyMap<number, number>;
  }[];
}

const NAME_WIDTH = 190;
const CODE_WIDTH = 70;
const YEAR_WIDTH = 92;
const HEAD_ROW = 4;

const formatOf = (values: readonly number[]): FormatName =>
  values.every(Number.isInteger) ? "whole" : "kronor";

/**
 * Open data as values, a row a place and a column a year, with the source and the day when it was asked. What
 * the source has no figure for is an empty cell: it is not zero.
 */
export function openDataSheet(content: OpenDataContent): SheetTemplate {
  const { years, places } = content;
  const sheet = new SheetBuilder(content.name, {
    widths: [NAME_WIDTH, CODE_WIDTH, ...years.map(() => YEAR_WIDTH)],
    frozenRows: HEAD_ROW,
    rows: HEAD_ROW + places.length + 4,
  });
  sheet.put("A1", asCellText(content.title), "title");
  sheet.height(1, 34);
  sheet.put("A2", asCellText(content.source), "lead");
  sheet.put("A3", "En tom cell är en uppgift som saknas hos källan, inte noll.", "lead");
  sheet.put(`A${HEAD_ROW}`, "Kommun", "headLeft");
  sheet.put(`B${HEAD_ROW}`, "Kod", "headLeft");
  years.forEach((year, k) => sheet.put(`${columnLetters(k + 2)}${HEAD_ROW}`, year, "head", "year"));
  const format = formatOf(places.flatMap(({ values }) => [...values.values()]));
  places.forEach((place, k) => {
    const row = HEAD_ROW + 1 + k;
    sheet.put(`A${row}`, asCellText(place.name), "label");
    sheet.put(`B${row}`, asCellText(place.code), "label");
    years.forEach((year, column) => {
      const value = place.values.get(year) ?? null;
      sheet.put(`${columnLetters(column + 2)}${row}`, value, "value", format);
    });
  });
  return sheet;
}
