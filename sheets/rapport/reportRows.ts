import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import { linesOf } from "../builder/linesOf";
import type { LookName } from "../builder/looks";
import type { SheetBuilder } from "../builder/SheetBuilder";
import type { Block } from "./pageBreaks";
import { textPieces } from "./textPieces";

export const LINE = 18;
const EDGE = 5;
/** Letters in a text are narrower than the bold ones that heights are planned by. */
const NARROWER = 1.18;
const TITLE = 34;
const TITLE_LETTER = 12;

/** The rows of the report after each other, every one with a height of its own, in blocks that stand on one page. */
export class ReportRows {
  row = 0;
  readonly blocks: Block[] = [];
  private first = 1;
  private height = 0;

  constructor(
    readonly sheet: SheetBuilder,
    /** Of the columns that are printed. */
    readonly widths: readonly number[],
  ) {}

  get width(): number {
    return this.widths.reduce((all, width) => all + width, 0);
  }

  /** The letters of the last column that is printed. */
  get last(): string {
    return columnLetters(this.widths.length - 1);
  }

  next(pixels: number): number {
    this.row += 1;
    this.height += pixels;
    this.sheet.height(this.row, pixels);
    return this.row;
  }

  /** The rows since the last block are one; a new page may begin after it. */
  endBlock(): void {
    if (this.height > 0) this.blocks.push({ first: this.first, height: this.height });
    this.first = this.row + 1;
    this.height = 0;
  }

  /** Large letters, which no program cuts: a line a row. */
  title(text: string): void {
    const most = Math.max(1, Math.floor(this.width / TITLE_LETTER));
    const lines: string[] = [];
    for (const word of text.split(/\s+/)) {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    for (const line of lines) this.put(this.next(TITLE), line, "title");
  }

  /** A text over the whole width, in as many lines as it takes. */
  text(text: string, look: LookName): void {
    for (const piece of textPieces(text)) {
      this.put(this.next(LINE * linesOf(piece, this.width * NARROWER) + EDGE), piece, look);
    }
  }

  private put(row: number, text: string, look: LookName): void {
    this.sheet.put(`A${row}`, asCellText(text), look);
    this.sheet.merge(`A${row}:${this.last}${row}`);
  }
}
