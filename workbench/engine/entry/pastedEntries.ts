import { englishErrorCode } from "../../../functions/pipeline/errorCodes";
import { canonicalFormula } from "../formulaText";
import { spreadsheet } from "../spreadsheet";
import type { Registry } from "../registry";
import type { CellPosition, EvaluatedCell, Getters } from "../spreadsheetTypes";
import { copiedRows } from "./copiedRows";
import { textLiteral } from "./guardLiteral";
import { isTypedFormula } from "./isTypedFormula";
import { entryAt } from "./entryAt";

/** A cell of the clipboard. */
interface CopiedCell {
  readonly content?: string;
  readonly compiledFormula?: unknown;
  readonly evaluatedCell: Pick<EvaluatedCell, "formattedValue"> & Partial<EvaluatedCell>;
  /** A text from another program, to be read as if it were typed where it is pasted. */
  readonly typed?: string;
}

interface PasteOptions {
  readonly pasteOption?: "asValue" | "onlyFormat";
}

interface CellClipboard {
  prototype: {
    convertTextToClipboardData(text: string): {
      readonly cells: readonly (readonly CopiedCell[])[];
    };
    pasteCell(
      this: { getters: Getters; dispatch(type: string, payload: object): unknown },
      origin: CopiedCell,
      target: CellPosition,
      options?: PasteOptions,
    ): void;
  };
}

/** The cells of a copied text, all rows of one length. */
function cellsOf(text: string): CopiedCell[][] {
  const rows = copiedRows(text);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) =>
    Array.from({ length: width }, (_, place) => {
      const typed = row[place] ?? "";
      return { content: typed, typed, evaluatedCell: { formattedValue: typed } };
    }),
  );
}

/** The value of a copied cell as content; a spilled one was copied as it is shown. */
function valueContent({ value, formattedValue }: CopiedCell["evaluatedCell"]): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textLiteral(value, undefined);
  return value === undefined || value === null ? formattedValue : String(value);
}

/** What is pasted: from other programs read as typed, from within with the values that the cells have. */
export function pastedEntries(): void {
  const handlers = spreadsheet.registries["clipboardHandlersRegistries"] as {
    readonly cellHandlers: Registry<unknown>;
  };
  const { prototype } = handlers.cellHandlers.get("cell") as CellClipboard;
  prototype.convertTextToClipboardData = (text) => ({ cells: cellsOf(text) });
  const { pasteCell } = prototype;
  prototype.pasteCell = function (origin, target, options) {
    const { typed, evaluatedCell } = origin;
    if (options?.pasteOption === "onlyFormat") {
      if (typed === undefined) pasteCell.call(this, origin, target, options);
      return;
    }
    if (typed !== undefined) {
      // An error that was copied in Excel is no text, which sums would leave out without a word.
      const content = isTypedFormula(typed) ? canonicalFormula(typed) : englishErrorCode(typed);
      const entry = content === undefined ? entryAt(this.getters, target, typed) : { content };
      this.dispatch("UPDATE_CELL", { ...target, ...entry });
      return;
    }
    if (options?.pasteOption === "asValue") {
      const { value } = evaluatedCell;
      const content = value === null || value === undefined ? "" : valueContent(evaluatedCell);
      this.dispatch("UPDATE_CELL", { ...target, content });
      return;
    }
    const isSpilledNumber =
      origin.compiledFormula === undefined &&
      typeof evaluatedCell.value === "number" &&
      origin.content !== "" &&
      origin.content?.startsWith("=") === false;
    const copied = isSpilledNumber ? { ...origin, content: valueContent(evaluatedCell) } : origin;
    pasteCell.call(this, copied, target, options);
  };
}
