import { type Cell, isBlank } from "../labelled/cell";
import { ModelError } from "../modelError";
import { type Answers, NO_ANSWERS, type Question } from "./answers/answer";
import { readCells } from "./cells/readCells";
import { checkAllLss } from "./checks/allLss";
import { askAboutGross, nameNets } from "./checks/revenues";
import { checkSameThing } from "./checks/sameThing";
import { checkSigns } from "./checks/signs";
import { checkSizes } from "./checks/sizes";
import { checkSums } from "./checks/sums";
import { askAboutSumsBeyond } from "./checks/sumBeyond";
import { checkUnits } from "./checks/units";
import { checkWholes } from "./checks/wholes";
import { checkYearsOfMonths } from "./checks/yearsOfMonths";
import { checkZeros } from "./checks/zeros";
import { readOwnSheet } from "./ownsheets/readOwnSheet";
import type { Reading } from "./reading/reading";
import { baseYearOf } from "./rows/baseYearOf";
import { aboutSideBySide, blockQuestions, yearSaid } from "./rows/blockQuestions";
import { ask, type Draft } from "./rows/draft";
import { drafts } from "./rows/drafts";
import { lineOf } from "./lines/lineOf";
import { allColumns } from "./table/allColumns";
import type { ColumnsRead } from "./table/columnsRead";
import type { TableRow } from "./table/tableRow";
import { tableRows } from "./table/tableRows";
import { turned } from "./table/turned";

/** A block as a workbook gives it. */
export interface Block {
  readonly values: readonly (readonly Cell[])[];
  /** What the cells show, where known: a date is a number that shows a date. */
  readonly texts?: readonly (readonly string[])[];
}

export interface ReadOptions {
  readonly thisYear: number;
  readonly answers?: Answers;
  /** Keys of rows that are answered as the same row was before. */
  readonly remembered?: ReadonlySet<string>;
}

/** More than any table of a municipality's own; a whole column by mistake is not searched through. */
const MOST = { rows: 1_000, columns: 200, cells: 40_000 } as const;

function refuseLarge(values: Block["values"]): void {
  const columns = values.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = values.reduce((sum, row) => sum + row.filter((cell) => !isBlank(cell)).length, 0);
  if (values.length <= MOST.rows && columns <= MOST.columns && filled <= MOST.cells) return;
  throw new ModelError(
    "invalid",
    `Området har ${values.length} rader och ${columns} kolumner. Markera bara tabellen, högst ` +
      `${MOST.rows} rader och ${MOST.columns} kolumner.`,
  );
}

/** What to know of the block as a whole. */
function notesOf(rows: readonly TableRow[], columns: ColumnsRead): readonly string[] {
  if (rows.length === 0) {
    return [
      "Inga år och inga rubriker (Budget, Utfall) hittades. Markera hela tabellen med rubrikraden.",
    ];
  }
  return columns.read.length === 0 && columns.undated.length === 0
    ? ["Ingen kolumn gäller ett helt år eller en månad, så inget hämtas."]
    : [];
}

const MOST_REMARKS = 5;

/** Lines of words among the figures, which are not read. */
const aboutRemarks = (remarks: readonly string[]): readonly string[] =>
  remarks
    .slice(0, MOST_REMARKS)
    .map((text) => `Anteckningen \u201d${text.slice(0, 120)}\u201d i tabellen läses inte.`);

/** The rows held against each other: sums, rows of one thing, units, signs and sizes. */
function check(rows: readonly Draft[], answers: Answers, questions: readonly Question[]) {
  const [question] = questions;
  nameNets(rows);
  checkSums(rows);
  askAboutGross(rows);
  checkSameThing(rows);
  checkWholes(rows);
  const unit = checkUnits(rows, answers.block.unit);
  checkAllLss(rows);
  const sign = checkSigns(rows, answers.block.sign);
  checkSizes(rows);
  checkZeros(rows);
  checkYearsOfMonths(rows);
  askAboutSumsBeyond(rows);
  if (question !== undefined) {
    rows.filter(({ state }) => state === "taken").forEach((row) => ask(row, "block", question));
  }
  return { unit, sign };
}

/**
 * Any block of a municipality's own: a line for each row of theirs, with what it was understood as, and a
 * question where anything is in doubt. Nothing that is in doubt is taken; figures are kronor with costs
 * positive, or numbers.
 *
 * @throws ModelError `invalid` for a block that is larger than any table.
 */
export function readBlock(
  block: Block,
  { thisYear, answers = NO_ANSWERS, remembered = new Set() }: ReadOptions,
): Reading {
  refuseLarge(block.values);
  const cells = readCells(block.values, block.texts);
  const own = readOwnSheet(cells);
  if (own !== undefined) return own;
  const { grid, direction, isSideBySide = false } = turned(cells, answers.block);
  const { rows, remarks } = tableRows(grid);
  const columns = allColumns(rows, answers.block.year ?? yearSaid(rows), thisYear, answers.block);
  const read = drafts(rows, columns.read, answers, remembered, thisYear);
  const questions = [
    ...(isSideBySide && answers.block.sideBySide === undefined ? [aboutSideBySide] : []),
    ...blockQuestions(rows, columns, answers.block, thisYear),
  ];
  const { unit, sign } = check(read, answers, questions);
  const lines = read.map(lineOf);
  const years = lines.flatMap(({ figures }) =>
    figures.flatMap((each) =>
      each.stage === "outturn" && each.month === undefined ? each.year : [],
    ),
  );
  const baseYear = answers.block.baseYear ?? baseYearOf(lines, columns, thisYear);
  return {
    direction,
    lines,
    leftColumns: columns.left,
    years: [...new Set(years)].sort((one, other) => one - other),
    ...(baseYear !== undefined && { baseYear }),
    unit: { ...(unit.unit !== undefined && { value: unit.unit }), from: unit.from },
    sign: {
      ...(sign !== undefined && { value: sign }),
      from: answers.block.sign !== undefined ? "answer" : sign === undefined ? "nothing" : "sign",
    },
    questions,
    notes: [...notesOf(rows, columns), ...aboutRemarks(remarks)],
  };
}
