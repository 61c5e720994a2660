import type { EqualisationRow } from "../../src/equalisation/equalisationRows";
import { cellOf } from "../builder/cellOf";
import { placeHead } from "../builder/placeHead";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import type { EqualisationContent } from "./equalisationContent";
import { placeInputs, placesOf } from "./placeInputs";
import { placeLine, WIDTHS } from "./placeLine";
import { placeReturns, returnRows } from "./placeReturns";

export interface EqualisationSheet {
  readonly template: SheetTemplate;
  /** The labelled range that PA.UTJÄMNING takes, e.g. "A44:B90". */
  readonly inputs: string;
}

const COLUMNS = WIDTHS.length;
const POST = 1;
const KRONOR = 2;
const PER_INHABITANT = 3;
/** Of the answer's first row: its headings. */
const BELOW_HEAD = 2;

/** A live table of PA.UTJÄMNING, a cell at a time so that other programs keep the values. */
function placeRows(
  sheet: SheetBuilder,
  top: number,
  rows: readonly EqualisationRow[],
  call: string,
): number {
  ["Post", "Kronor", "Kr per invånare"].forEach((text, place) =>
    sheet.put(`${"ABC"[place] ?? ""}${top}`, text, place === 0 ? "headLeft" : "head"),
  );
  rows.forEach(({ isSum }, place) => {
    const row = top + 1 + place;
    const answer = place + BELOW_HEAD;
    const look = isSum ? "total" : "value";
    sheet.put(`A${row}`, cellOf(call, answer, POST), isSum ? "totalLabel" : "label");
    sheet.put(`B${row}`, cellOf(call, answer, KRONOR), look, "whole");
    sheet.put(`C${row}`, cellOf(call, answer, PER_INHABITANT), look, "kronor");
  });
  return top + rows.length + 2;
}

const ROWS = { state: 4, rows: 6 } as const;

/**
 * The sheet `LSS-utjämning`: the live table of PA.UTJÄMNING, what one more case brings back, a scenario beside what
 * comes back of it, and the block of inputs that the formulas are calculated from.
 */
export function equalisationSheet(content: EqualisationContent): EqualisationSheet {
  const { rows, cases, returns, state } = content;
  // Everything above the inputs has a known height: the block's place is known before it is placed.
  const caseTop = ROWS.rows + 1 + rows.length + 2;
  const returnTop = cases === undefined ? caseTop : caseTop + 1 + cases.length + 2;
  const inputTop = returns === undefined ? returnTop : returnTop + 1 + returnRows(returns);
  const head = inputTop + 1;
  const places = placesOf(head + 1);
  const last = places.at(-1)?.row ?? head;
  const range = `$A$${head}:$B$${last}`;
  const sheet = new SheetBuilder("LSS-utjämning", {
    widths: WIDTHS,
    frozenRows: ROWS.state,
    rows: last + 6,
  });
  placeHead(
    sheet,
    "LSS-utjämning: det som kommer tillbaka två år senare",
    "En skattning. Ändra indata längst ned: tabellerna räknas om. SCB räknar det slutliga utfallet.",
  );
  placeLine(sheet, ROWS.state, state);
  sheet.band(ROWS.rows, "1  Från antal och prislappar till bidrag eller avgift", COLUMNS);
  placeRows(sheet, ROWS.rows + 1, rows, `PA.UTJÄMNING(${range})`);
  let number = 2;
  const band = (row: number, text: string): void => {
    sheet.band(row, `${number}  ${text}`, COLUMNS);
    number += 1;
  };
  if (cases !== undefined) {
    band(caseTop, "Vad ett ärende till kostar och ger tillbaka");
    placeRows(sheet, caseTop + 1, cases, `PA.UTJÄMNING(${range},"ärenden")`);
  }
  if (returns !== undefined) {
    band(returnTop, "Scenariot år för år, efter utjämning (skattning)");
    placeReturns(sheet, returnTop + 1, returns);
  }
  band(inputTop, "Indata");
  placeInputs(sheet, head, places, content);
  return { template: sheet, inputs: `A${head}:B${last}` };
}
