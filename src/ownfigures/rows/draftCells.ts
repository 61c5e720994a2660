import type { BlockAnswer } from "../answers/answer";
import { whenSaid } from "../table/head";
import type { ReadColumn } from "../table/columnsRead";
import type { TableRow } from "../table/tableRow";
import { understood } from "../words/understood";
import type { Stage } from "../meaning/meaning";
import type { Slots } from "../meaning/slots";
import { type Around, unitAround } from "./context";
import { ask, type Draft, type DraftCell } from "./draft";

/** A row and the columns of one measure of it. */
export interface Piece {
  readonly row: TableRow;
  readonly columns: readonly ReadColumn[];
  readonly beside: string;
  readonly measured: Slots | undefined;
}

/** The stage of a row's own label, else of its column, else of what stands over it. */
function stageOf(
  at: Around,
  row: TableRow,
  { stage: ofColumn, year }: ReadColumn,
): Stage | undefined | "conflict" {
  const [own, second] = at.own.stages;
  if (second !== undefined) return "conflict";
  if (own !== undefined && ofColumn !== undefined) return own === ofColumn ? own : "conflict";
  if (own !== undefined || ofColumn !== undefined) return own ?? ofColumn;
  const texts = [...row.sections.toReversed(), row.corner, ...row.titles.toReversed()];
  const outer = texts.find((text) => understood(text).stages.size > 0);
  if (outer === undefined) return undefined;
  const [stage, other] = understood(outer).stages;
  const said = whenSaid(outer)?.year;
  // \u201dBudget 2026\u201d over 2024, 2025 and 2026 does not say what the other years are.
  if (other === undefined && said !== undefined && said !== year) return "conflict";
  return other === undefined ? stage : undefined;
}

/** The figures of a row by year and stage, with what is said of the block. */
export function cellsOf(
  { row, columns }: Piece,
  at: Around,
  thisYear: number,
  { unit: chosen, months }: Pick<BlockAnswer, "unit" | "months">,
): { cells: DraftCell[]; conflict: boolean } {
  let conflict = false;
  const openStage = months === "budget" ? months : "outturn";
  const cells = columns.flatMap((read): DraftCell[] => {
    const { column, year, month } = read;
    const said = stageOf(at, row, read);
    const isOpen = said === undefined && month !== undefined && year === thisYear;
    if (isOpen && months === "none") return [];
    const stage = said ?? (year < thisYear ? "outturn" : isOpen ? openStage : said);
    const cell = row.cells[row.columns.indexOf(column)];
    if (stage === "conflict") conflict = true;
    if (cell === undefined || cell.kind === "blank" || stage === undefined || stage === "conflict")
      return [];
    // A year that is not over has no outturn; its months may.
    if (stage === "outturn" && (year > thisYear || (year === thisYear && month === undefined)))
      return [];
    // The switch goes before what headings and corners say, not before the row's own unit.
    const unit =
      cell.unit ?? at.own.unit ?? column.slots.unit ?? chosen ?? unitAround(at, column.slots);
    return [
      {
        column,
        cell,
        raw: cell.value ?? NaN,
        stage,
        year,
        ...(month !== undefined && { month }),
        ...(unit !== undefined && { textUnit: unit }),
        ...(isOpen && months === undefined && { isAssumed: true as const }),
      },
    ];
  });
  return { cells, conflict };
}

/** This year's months of which nothing says the stage: outturn so far, or budget. */
export function askAboutMonths(draft: Draft): void {
  const [first] = draft.cells.filter(({ isAssumed }) => isAssumed === true);
  if (first === undefined) return;
  ask(draft, "stage", {
    text: `Inget säger om månaderna för ${first.year} är utfall eller budget. Vad är de?`,
    choices: [
      { label: "Utfall", block: { months: "outturn" } },
      { label: "Budget", block: { months: "budget" } },
      { label: "Hämta inte månaderna", block: { months: "none" } },
    ],
    likely: 0,
  });
}

/** Asks about cells that are no numbers, and about rows that say another stage than their columns. */
export function askAboutCells(draft: Draft, conflict: boolean): void {
  const key = draft.key;
  const without = { label: "Hoppa över raden", lines: { [key]: { meaning: "skip" as const } } };
  if (conflict) {
    ask(draft, "stage", {
      text: "Raden och kolumnen säger olika saker om vad beloppet är. Vad gäller: raden eller kolumnen?",
      choices: [without],
    });
  }
  const bad = draft.cells.filter(({ raw, cell }) => Number.isNaN(raw) || cell.percent === true);
  const [first] = bad;
  if (first === undefined) return;
  const why = first.cell.why ?? `\u201d${first.cell.text.slice(0, 40)}\u201d är inget tal`;
  ask(draft, "cells", {
    text: `${first.year}: ${why} Rätta cellen och hämta igen, eller ta bara de andra åren.`.replace(
      /([^.])( Rätta)/,
      "$1.$2",
    ),
    choices: [{ label: "Ta bara de andra åren", lines: { [key]: { accept: ["cells"] } } }, without],
  });
}
