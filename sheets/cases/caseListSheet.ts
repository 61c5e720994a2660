import { type CaseColumn, caseColumns } from "../../src/cases/list/caseColumns";
import type { Cell } from "../../src/labelled/cell";
import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import type { FormatName } from "../builder/looks";
import { placeHead } from "../builder/placeHead";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";

interface ListColumn {
  readonly id: CaseColumn;
  readonly width: number;
  readonly format?: FormatName;
  readonly allowed?: readonly string[];
  /** What is not among the allowed may be typed too. */
  readonly others?: boolean;
}

/** Those that are mostly filled in first. */
const COLUMNS: readonly ListColumn[] = [
  { id: "case", width: 126 },
  { id: "law", width: 80, allowed: ["SFB", "LSS"] },
  { id: "from", width: 96, format: "date" },
  { id: "through", width: 96, format: "date" },
  { id: "hours", width: 90 },
  { id: "utilisation", width: 102 },
  { id: "provider", width: 100, allowed: ["kommunal", "privat", "anhörig"], others: true },
  { id: "birth", width: 90 },
  { id: "application", width: 96, format: "date" },
  { id: "probability", width: 100 },
  { id: "decision", width: 96, format: "date" },
  { id: "waiting", width: 90 },
  { id: "standby", width: 90 },
  { id: "price", width: 90 },
  { id: "ownPrice", width: 90 },
  { id: "higher", width: 96 },
  { id: "double", width: 90, allowed: ["ja", "nej"] },
  { id: "deduction", width: 128 },
  { id: "note", width: 220 },
];
const HEADING = 4;
const ROWS = 100;
const LAST = HEADING + ROWS;
const NAMES = new Map(caseColumns.map(({ id, names }) => [id, names[0]]));

/** The list on its sheet: headings and rows to fill in. */
export const CASE_LIST_CELLS = `A${HEADING}:${columnLetters(COLUMNS.length - 1)}${LAST}`;

/** What is filled in: a row each, by heading. */
type Rows = readonly Readonly<Record<string, Cell>>[];

/** The list's cells as rows by heading. */
export function byHeading([headings = [], ...rows]: readonly (readonly Cell[])[]): Rows {
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, place) => [String(heading), row[place]])),
  );
}

const contentOf = (cell: Cell): string | number | null =>
  typeof cell === "number" ? cell : typeof cell === "string" ? asCellText(cell) : null;

/** The sheet `Ärenden`: a list of cases, empty or with these rows, its headings those of PA.ÄRENDEN, with choices where there are few. */
export function caseListSheet(rows: Rows = []): SheetTemplate {
  const sheet = new SheetBuilder("Ärenden", {
    widths: COLUMNS.map(({ width }) => width),
    frozenRows: HEADING,
    rows: LAST + 3,
  });
  placeHead(
    sheet,
    "Ärenden",
    "Ett beslut per rad, med en kod i stället för namn och personnummer. Lagrum, Från och för LSS timmar behövs; resten om det är känt. Till är sista dagen; tomt: tills vidare.",
    { assumptions: false },
  );
  COLUMNS.forEach(({ id, format, allowed, others }, place) => {
    const column = columnLetters(place);
    const name = NAMES.get(id) ?? id;
    sheet.put(`${column}${HEADING}`, name, "headLeft");
    for (let row = HEADING + 1; row <= LAST; row += 1) {
      const cell = rows[row - HEADING - 1]?.[name];
      sheet.put(`${column}${row}`, contentOf(cell), "input", format);
    }
    const zone = `${column}${HEADING + 1}:${column}${LAST}`;
    if (allowed !== undefined) sheet.choose(zone, allowed, others);
  });
  sheet.height(HEADING, 40);
  return sheet;
}
