import { columnLetters } from "../builder/columnLetters";
import type { FormatName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";

/** A table with a row a year and a column a scenario. */
export interface ByScenario {
  readonly head: number;
  readonly years: number;
  /** The scenario's name, as a formula without =. */
  readonly heading: (scenario: number) => string;
  /** The year of a row, the base year 0. */
  readonly year: (place: number) => string;
  /** The formula of a cell, without =. */
  readonly cell: (scenario: number, place: number) => string;
  readonly scenarios: number;
  readonly height: number;
}

const FORMAT: FormatName = "whole";

/** Places the table; its first column is the years. */
export function placeByScenario(sheet: SheetBuilder, table: ByScenario): void {
  const { head, years, scenarios } = table;
  sheet.put(`A${head}`, "År", "headLeft");
  sheet.height(head, table.height);
  for (let scenario = 0; scenario < scenarios; scenario += 1) {
    const column = columnLetters(scenario + 1);
    sheet.put(`${column}${head}`, `=${table.heading(scenario)}`, "head");
    for (let place = 0; place < years; place += 1) {
      const row = head + 1 + place;
      sheet.put(`${column}${row}`, `=${table.cell(scenario, place)}`, "value", FORMAT);
    }
  }
  for (let place = 0; place < years; place += 1) {
    sheet.put(`A${head + 1 + place}`, `=${table.year(place)}`, "valueLeft", "year");
  }
}
