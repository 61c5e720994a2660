import { aheadMethods } from "../../src/forecast/backtest/oneYearAhead";
import { cellOf } from "../builder/cellOf";
import { columnLetters } from "../builder/columnLetters";
import type { FormatName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { aheadRows } from "./aheadRows";

const HEADING_HEIGHT = 112;
/** Columns of PA.PROVBAKÅT's years one year ahead: year, persons, hours, schablon, outturn, then three a method. */
const ANSWER = { year: 1, persons: 2, hours: 3, schablon: 4, outturn: 5, methods: 6 } as const;
/** Columns of its measures. */
const MEASURES = { mae: 2, mape: 3 } as const;
const COUNT = aheadMethods.length;

interface Column {
  readonly label: string;
  readonly from: number;
  /** Persons as they are. */
  readonly format: FormatName | undefined;
}

const perMethod = (named: (label: string) => string, offset: number, format: Column["format"]) =>
  aheadMethods.map(({ label }, place): Column => ({
    label: named(label),
    from: ANSWER.methods + 3 * place + offset,
    format,
  }));

/** The forecasts first, then their errors, then what was known: the order in which they are asked for. */
const COLUMNS: readonly Column[] = [
  { label: "År", from: ANSWER.year, format: "year" },
  { label: "Utfall", from: ANSWER.outturn, format: "whole" },
  ...perMethod((label) => label, 0, "whole"),
  ...perMethod((label) => `${label}: fel, kr`, 1, "whole"),
  ...perMethod((label) => `${label}: fel, %`, 2, "percent2"),
  { label: "SFB-personer året före", from: ANSWER.persons, format: undefined },
  { label: "LSS-timmar året före", from: ANSWER.hours, format: "whole" },
  { label: "Årets schablonbelopp", from: ANSWER.schablon, format: "kronor" },
];

/**
 * The test one year ahead by PA.PROVBAKÅT over the history's cells: its answer in words, then year by year with the
 * errors, and the mean errors. `call` is the function with what it shows. A history of one year has only the words.
 */
export function placeAhead(
  sheet: SheetBuilder,
  top: number,
  years: number,
  call: (shown: string) => string,
): void {
  const { words, head, first, mean } = aheadRows(top, years);
  sheet.put(`A${words}`, `=${call("förväg text")}`, "lead");
  if (years < 2) return;
  COLUMNS.forEach(({ label, from, format }, place) => {
    const column = columnLetters(place);
    sheet.put(`${column}${head}`, label, place === 0 ? "headLeft" : "head");
    for (let row = first; row < mean; row += 1) {
      const answer = `INDEX(${call("förväg år")},${row - first + 2},${from})`;
      sheet.put(
        `${column}${row}`,
        `=IFERROR(${answer},"")`,
        place === 0 ? "valueLeft" : "value",
        format,
      );
    }
  });
  sheet.height(head, HEADING_HEIGHT);
  sheet.put(`A${mean}`, "Medelfel", "label");
  for (let place = 0; place < COUNT; place += 1) {
    const of = (measure: number): string => cellOf(call("förväg"), place + 2, measure);
    sheet.put(`${columnLetters(2 + COUNT + place)}${mean}`, of(MEASURES.mae), "value", "whole");
    sheet.put(
      `${columnLetters(2 + 2 * COUNT + place)}${mean}`,
      of(MEASURES.mape),
      "value",
      "percent2",
    );
  }
}
