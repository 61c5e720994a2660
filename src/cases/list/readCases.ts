import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { isLikeTotal, isTotalName } from "../../labelled/isTotalName";
import { tableColumns } from "../../labelled/tableColumns";
import { ModelError } from "../../modelError";
import { labelKey } from "../../parameters/labelKey";
import { visibleText } from "../../parameters/visibleText";
import { swedishNumber } from "../../exact/swedishNumber";
import { isLeftOut } from "./caseCells";
import { casesByCode } from "./casesByCode";
import { type CaseColumn, caseColumns } from "./caseColumns";
import type { CaseRow } from "./caseRow";
import { CaseRowReader } from "./caseRowReader";
import { caseProblems, type RowProblem } from "./caseProblems";
import { holdsPersonnummer } from "./looksLikePersonnummer";

const WHAT = "Ärendelistan";
/** With a heading and titles; more than any municipality has. */
export const MOST_CASE_ROWS = 100_000;
const LONGEST_NAME = 60;

function caseName(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? visibleText(cell) : "";
}

/** A personnummer in a cell that is read, not to be told back: which column, and what to write. */
function personnummerIn(reader: CaseRowReader): string | undefined {
  for (const { id, names } of caseColumns) {
    if (!holdsPersonnummer(reader.cell(id))) continue;
    return (
      `${names[0]} har något som ser ut som ett personnummer. Skriv en kod i stället, till exempel A1, ` +
      "och spara nyckeln någon annanstans."
    );
  }
  return undefined;
}

function rowOf(reader: CaseRowReader, row: number): CaseRow {
  const name = caseName(reader.cell("case"));
  const law = reader.law();
  const from = reader.start();
  const through = reader.end(from);
  const birth = reader.birth(from);
  const provider = reader.cell("provider");
  return {
    row,
    name: name.slice(0, LONGEST_NAME),
    key: labelKey(name),
    law,
    from,
    through,
    hours: reader.weeklyHours(law),
    waiting: reader.number("waiting", 0),
    standby: reader.number("standby", 0),
    utilisation: reader.number("utilisation", 1, "ingen kostnad"),
    priceFactor: reader.number("price", 1, "ingen kostnad"),
    ownPrice: isLeftOut(reader.cell("ownPrice")) ? undefined : reader.number("ownPrice", 0),
    higher: reader.number("higher", 0),
    double: reader.yes("double"),
    birth,
    deduction: reader.deduction(birth),
    provider: typeof provider === "string" ? visibleText(provider).slice(0, LONGEST_NAME) : "",
    application: reader.application(law),
  };
}

function problemWithName(reader: CaseRowReader): string | undefined {
  const cell = reader.cell("case");
  if (isBlank(cell) || cell === 0)
    return "Ärende saknas. Skriv en kod för ärendet, till exempel A1.";
  if (typeof cell === "boolean")
    return `Ärende är ${quoted(cell)} men ska vara en kod, till exempel A1.`;
  const name = caseName(cell);
  return name.length > LONGEST_NAME
    ? `Ärende är ${quoted(name)}, längre än ${LONGEST_NAME} tecken. Skriv en kod, till exempel A1.`
    : undefined;
}

const NEAR = 1e-6;
const weekly = (cell: Cell): number => (typeof cell === "number" ? cell : 0);

/** A row without a start that is said to be a sum, or that has no case and law, and the hours above together. */
function isTotal(reader: CaseRowReader, hoursAbove: number): boolean {
  const name = reader.cell("case");
  const law = reader.cell("law");
  if (typeof name === "string" && isTotalName(name)) return true;
  if (typeof name === "string" && isLikeTotal(name) && isLeftOut(law)) return true;
  if (!isLeftOut(name)) return false;
  if (typeof law === "string" && isTotalName(law)) return true;
  const own = weekly(reader.cell("hours"));
  return isLeftOut(law) && own > 0 && Math.abs(own - hoursAbove) < NEAR;
}

/** The list as it is read: the rows that are right, and what is wrong with the others. */
export interface CaseList {
  readonly rows: readonly CaseRow[];
  readonly problems: readonly RowProblem[];
}

/**
 * The list of cases: a table with a heading row, columns in any order (see {@link caseColumns}), a row a
 * grant. Blank rows and rows of totals are passed over. What is wrong is told of every row.
 *
 * @throws ModelError `invalid` where the columns cannot be told, or there are no rows, or too many.
 */
export function readCaseList(cells: readonly (readonly Cell[])[]): CaseList {
  if (cells.length > MOST_CASE_ROWS) {
    throw new ModelError(
      "invalid",
      `${WHAT} har ${swedishNumber(cells.length)} rader men får ha högst ${swedishNumber(MOST_CASE_ROWS)}. Markera bara listan.`,
    );
  }
  const { heading, places } = casesByCode(cells, () =>
    tableColumns<CaseColumn>(cells, caseColumns, WHAT),
  );
  const known = [...places.values()];
  const at: Partial<Record<CaseColumn, number>> = Object.fromEntries(places);
  const rows: CaseRow[] = [];
  const problems: RowProblem[] = [];
  let sum = 0;
  for (let place = heading + 1; place < cells.length; place += 1) {
    const line = cells[place] ?? [];
    if (known.every((column) => isLeftOut(line[column]))) continue;
    const reader = new CaseRowReader(line, at);
    if (isLeftOut(reader.cell("from")) && isTotal(reader, sum)) continue;
    sum += weekly(reader.cell("hours"));
    const row = place + 1;
    const problem = personnummerIn(reader) ?? problemWithName(reader);
    const read = rowOf(reader, row);
    const wrong = problem ?? reader.problem;
    if (wrong === undefined) rows.push(read);
    else problems.push({ rows: [row], message: `Rad ${row}: ${wrong}` });
  }
  if (rows.length === 0 && problems.length === 0) {
    throw new ModelError(
      "invalid",
      `${WHAT} har inga ärenden. Skriv ett ärende per rad under rubrikerna.`,
    );
  }
  return { rows, problems: [...problems, ...caseProblems(rows)] };
}

/**
 * The rows of a list that has nothing wrong.
 *
 * @throws ModelError `invalid` with the first that is wrong, its row and column, and how many more.
 */
export function readCases(cells: readonly (readonly Cell[])[]): readonly CaseRow[] {
  const { rows, problems } = readCaseList(cells);
  const [first] = problems;
  if (first === undefined) return rows;
  const more = problems.length - 1;
  const also =
    more === 0
      ? ""
      : more === 1
        ? " En rad till har fel."
        : ` ${swedishNumber(more)} fel till finns.`;
  throw new ModelError(
    "invalid",
    `${WHAT}: ${first.message}${also}`,
    [],
    problems.flatMap((each) => each.rows),
  );
}
