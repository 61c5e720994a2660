import type { Law } from "../../src/cases/list/caseRow";
import { type Difference, DIFFERENCE_KINDS } from "../../src/cases/reconciliation/difference";
import { monthText } from "../../src/cases/reconciliation/reconciliationTable";
import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import { placeHead } from "../builder/placeHead";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";

/** What the sheet `Avstämning` is filled with. */
export interface ReconciliationContent {
  /** List and invoices as formulas name them; undefined: values alone. */
  readonly cells: { readonly list: string; readonly invoices: string } | undefined;
  readonly differences: readonly Difference[];
  readonly years: readonly number[];
  readonly tolerance: number;
  /** What invoices that do not tell their law are of; undefined: a case's whole cost. */
  readonly law?: Law | undefined;
}

const HEADINGS = ["Slag", "Ärende", "Månad", "Väntat", "Fakturerat", "Skillnad"] as const;
const AMOUNTS = 3;
const TOP = 5;
/** Differences that a change in the cells may add before the sheet is written again. */
const SPARE = 30;
/** More calls than this would make the sheet slow to open: then values. */
const MOST_LIVE = 200;

/** Whether the sheet gets formulas: then no case is named in it but by what they answer. */
export const reconciledLive = ({ cells, differences }: ReconciliationContent): boolean =>
  cells !== undefined && differences.length <= MOST_LIVE;

const valuesOf = ({ kind, name, month, ...amounts }: Difference): readonly string[] => [
  kind,
  asCellText(name),
  `'${monthText(month)}`,
  amounts.expected.toFixed(2),
  amounts.invoiced.toFixed(2),
  amounts.difference.toFixed(2),
];

/** The sheet `Avstämning`: sums by kind, and each difference of PA.AVSTÄMNING, a call a cell. For one's own use. */
export function reconciliationSheet(content: ReconciliationContent): SheetTemplate {
  const { cells, differences, years, tolerance, law } = content;
  const live = reconciledLive(content) ? cells : undefined;
  const isLive = live !== undefined;
  const first = TOP + years.length + 3;
  const kindsTop = first + 1;
  const listTop = kindsTop + DIFFERENCE_KINDS.length + 4;
  const rows = differences.length + (isLive ? SPARE : 0);
  const sheet = new SheetBuilder("Avstämning", {
    widths: [170, 120, 100, 110, 110, 110],
    frozenRows: 3,
    rows: listTop + rows + 4,
  });
  placeHead(
    sheet,
    "Avstämning av fakturor mot ärendelistan",
    isLive
      ? "Fakturerat minus väntat, ärende för ärende och månad för månad. Räknas om när listan eller fakturorna ändras. För eget bruk."
      : "Fakturerat minus väntat, ärende för ärende och månad för månad. Värden när bladet skrevs. För eget bruk.",
    { assumptions: false },
  );
  sheet.band(TOP, "1  Vad som stäms av", HEADINGS.length);
  years.forEach((year, place) => {
    sheet.put(`A${TOP + 1 + place}`, place === 0 ? "År" : "", "label");
    sheet.put(`B${TOP + 1 + place}`, year, isLive ? "input" : "value", "year");
  });
  const toleranceRow = TOP + 1 + years.length;
  sheet.put(`A${toleranceRow}`, "Tolerans, kr", "label");
  sheet.put(`B${toleranceRow}`, tolerance, isLive ? "input" : "value", "whole");
  const over = (column: string): string =>
    `$${column}$${listTop + 1}:$${column}$${listTop + Math.max(rows, 1)}`;
  sheet.band(kindsTop - 1, "2  Per slag, kr", HEADINGS.length);
  ["Slag", "Antal", "", "Väntat", "Fakturerat", "Skillnad"].forEach((text, column) => {
    sheet.put(`${columnLetters(column)}${kindsTop}`, text, column === 0 ? "headLeft" : "head");
  });
  [...DIFFERENCE_KINDS, undefined].forEach((kind, place) => {
    const row = kindsTop + 1 + place;
    const look = kind === undefined ? "total" : "value";
    const sum = (column: string): string =>
      kind === undefined
        ? `=SUM(${column}${kindsTop + 1}:${column}${row - 1})`
        : `=SUMIF(${over("A")},$A${row},${over(column)})`;
    sheet.put(`A${row}`, kind ?? "Totalt", kind === undefined ? "totalLabel" : "label");
    sheet.put(
      `B${row}`,
      kind === undefined ? `=SUM(B${kindsTop + 1}:B${row - 1})` : `=COUNTIF(${over("A")},$A${row})`,
      look,
      "whole",
    );
    sheet.put(`C${row}`, null, look);
    for (const column of ["D", "E", "F"]) sheet.put(`${column}${row}`, sum(column), look, "whole");
  });
  sheet.band(listTop - 1, "3  Skillnaderna", HEADINGS.length);
  HEADINGS.forEach((text, column) => {
    sheet.put(`${columnLetters(column)}${listTop}`, text, column < AMOUNTS ? "headLeft" : "head");
  });
  const period = `$B$${TOP + 1}:$B$${TOP + years.length}`;
  const call =
    live === undefined
      ? ""
      : `PA.AVSTÄMNING(${live.list},${live.invoices},${period},$B$${toleranceRow}${law === undefined ? "" : `,"${law}"`})`;
  for (let place = 0; place < rows; place += 1) {
    const row = listTop + 1 + place;
    const values = differences[place];
    HEADINGS.forEach((_, column) => {
      const isAmount = column >= AMOUNTS;
      const formula = `=IF(INDEX(${call},${place + 2},1)="Totalt","",INDEX(${call},${place + 2},${column + 1}))`;
      sheet.put(
        `${columnLetters(column)}${row}`,
        isLive
          ? `=IFERROR(${formula.slice(1)},"")`
          : ((values && valuesOf(values)[column]) ?? null),
        isAmount ? "value" : "label",
        isAmount ? "kronor" : undefined,
      );
    });
  }
  return sheet;
}
