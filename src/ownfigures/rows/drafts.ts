import { groupedBy } from "../lists/groupedBy";
import { NO_ANSWERS, type Answer, type Answers, type BlockAnswer } from "../answers/answer";
import type { ReadColumn } from "../table/columnsRead";
import type { TableRow } from "../table/tableRow";
import { whenSaid } from "../table/head";
import type { Measure, Slots } from "../meaning/slots";
import { understood } from "../words/understood";
import { around, type Around } from "./context";
import { areKronor } from "./areKronor";
import { askAboutOtherYear } from "./otherYear";
import { yearOfAmount } from "../table/yearOfAmount";
import { askAboutCells, askAboutMonths, cellsOf, type Piece } from "./draftCells";
import { askAboutDoubts } from "./doubts";
import { type Draft, type DraftCell, ask, skip } from "./draft";
import { lineKeys } from "./lineKey";
import { type BlockFacts, meaningOf } from "./meaningOf";
import { meaningChoices } from "./meaningChoices";

function measuredBy({ column: { slots } }: ReadColumn): Measure | "" {
  return slots.measure ?? (slots.unit === undefined ? "" : "cost");
}

/** \u201dAntal\u201d and \u201dTkr\u201d over one row are two figures. */
function pieces(row: TableRow, columns: readonly ReadColumn[]): readonly Piece[] {
  const own = columns.filter(({ column }) => row.columns.includes(column));
  const groups = [...groupedBy(own, measuredBy)];
  if (groups.length === 0) return [{ row, columns: [], beside: "", measured: undefined }];
  return groups.map(([measure, group]) => ({
    row,
    columns: group,
    beside: groups.length > 1 ? measure : "",
    measured: measure === "" ? undefined : group[0]?.column.slots,
  }));
}

const PAID_TO: ReadonlySet<string> = new Set(["fk", "fk s", "försäkringskassan"]);

/** Words that say nothing known: of the row, of a heading that says nothing else, a year that is not the column's. */
function unknownOf(
  { label }: TableRow,
  { own, sections }: Around,
  cells: readonly DraftCell[],
): readonly string[] {
  const [heading] = sections;
  const saysNothing =
    heading !== undefined &&
    heading.parts.size + heading.stages.size === 0 &&
    heading.measure === undefined &&
    heading.unit === undefined &&
    !heading.assistance &&
    !heading.sum;
  const isTold = own.measure === "late" || own.measure === "repaid";
  // \u201davser 2023\u201d is asked about by itself.
  const year = isTold || yearOfAmount(label) !== undefined ? undefined : whenSaid(label)?.year;
  const otherYear = year !== undefined && cells.some((cell) => cell.year !== year);
  // Försäkringskassan is who SFB is paid to, and who sends the late invoices.
  const isPaidTo = isTold || own.parts.has("sfb");
  return [
    ...own.unknown.filter((word) => !isPaidTo || !PAID_TO.has(word)),
    ...(saysNothing ? heading.unknown : []),
    ...(otherYear ? [String(year)] : []),
  ];
}

/** What every row of the block is read by. */
interface ReadBy {
  readonly facts: BlockFacts;
  readonly thisYear: number;
  /** What is said of the block: the switch of units, what months are. */
  readonly block: BlockAnswer;
}

/** What the cells themselves say that they are of: all of them in kronor, persons or hours. */
function saidInCells({ cells }: TableRow): Slots | undefined {
  const numbers = cells.filter(({ kind }) => kind === "number");
  const said = new Set(
    numbers.map(({ unit, counts }) => (unit === undefined ? (counts ?? "") : "cost")),
  );
  const [only, other] = said;
  if (only === undefined || only === "" || other !== undefined) return undefined;
  return understood({ cost: "kronor", persons: "personer", hours: "timmar" }[only]);
}

function draftOf(
  piece: Piece,
  key: string,
  { facts, thisYear, block }: ReadBy,
  answer: Answer,
  remembered: boolean,
): Draft {
  const at = around(piece.row, piece.measured ?? saidInCells(piece.row));
  const { cells: all, conflict } = cellsOf(piece, at, thisYear, block);
  const cells = answer.zeroIsBlank === true ? all.filter(({ raw }) => raw !== 0) : all;
  const read =
    answer.meaning === undefined || answer.meaning === "skip"
      ? meaningOf(at, facts)
      : { meaning: answer.meaning };
  const draft: Draft = {
    row: piece.row,
    key,
    own: at.own,
    answer,
    remembered,
    meaning: read.meaning,
    cells,
    state: "taken",
    reason: "",
  };
  if (answer.meaning === "skip")
    skip(draft, remembered ? "Hoppas över, som förra gången." : "Hoppas över.");
  else if (read.never !== undefined) Object.assign(draft, { state: "never", reason: read.never });
  else if (piece.row.label === "") skip(draft, "Raden har ingen etikett.");
  else if (cells.length === 0 && !conflict)
    skip(draft, "Raden har inga tal för ett helt år eller en månad.");
  else if (read.unclear !== undefined) {
    ask(draft, "unclearMeaning", { text: read.unclear, choices: meaningChoices(key, at) });
  }
  if (draft.state !== "taken") return draft;
  const unknown = unknownOf(piece.row, at, cells);
  if (answer.meaning === undefined && unknown.length > 0) {
    ask(draft, "unknown", {
      text: `Raden har ord som inte förstods: ${unknown.join(", ").slice(0, 80)}. Vad är raden?`,
      choices: meaningChoices(key, at, read.meaning),
    });
  }
  askAboutOtherYear(draft);
  askAboutCells(draft, conflict);
  askAboutMonths(draft);
  askAboutDoubts(draft, at);
  return draft;
}

/** Whether a text speaks of assistans at all: bare LSS may be every insats. */
const isOfAssistance = ({ parts, assistance }: Slots): boolean =>
  assistance || parts.has("sfb") || parts.has("provider") || parts.has("total");

const isByLaw = ({ parts }: Slots): boolean => parts.has("sfb") || parts.has("lss");

/** Every row as it is understood by its own words and those around it, before rows are held against each other. */
export function drafts(
  rows: readonly TableRow[],
  columns: readonly ReadColumn[],
  answers: Answers = NO_ANSWERS,
  remembered: ReadonlySet<string>,
  thisYear: number,
): readonly Draft[] {
  const texts = rows.flatMap(({ label, sections, corner, titles }) => [
    label,
    corner,
    ...sections,
    ...titles,
  ]);
  const said = [...new Set(texts)].map(understood);
  const all = rows.flatMap((row) => pieces(row, columns));
  const facts = {
    inKronor: areKronor(all),
    ofAssistance: said.some(isOfAssistance),
    byLaw: rows.some(({ label, sections }) =>
      [label, ...sections].some((text) => isByLaw(understood(text))),
    ),
  };
  const by = { facts, thisYear, block: answers.block };
  const keys = lineKeys(all);
  return all.map((piece, at) => {
    const key = keys[at] ?? "";
    return draftOf(piece, key, by, answers.lines[key] ?? {}, remembered.has(key));
  });
}
