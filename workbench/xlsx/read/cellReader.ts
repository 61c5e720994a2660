import { cellAnswer, type WrittenCell } from "./cellAnswer";
import { cellName, columnOf, LAST_COLUMN, LAST_ROW } from "./cellPlace";
import type { FileCell, FileRow } from "./fileModel";
import type { Word } from "./formulaWord";
import type { FormulaRoom } from "./formulaRoom";
import { formulaWords, movedWords } from "./moveFormula";
import { refuseLongFormula } from "./refuseLongFormula";
import { corrupt } from "../zipDirectory";
import { attribute, type Attributes } from "./xmlEvents";
import { isOn, number } from "./xmlValues";

interface SharedFormula {
  readonly words: readonly Word[];
  readonly row: number;
  readonly col: number;
  readonly letters: number;
}

const PLACE = /^\s*\$?([A-Za-z]{1,3})\$?(\d{1,7})\s*$/;

/** Gathers the rows and cells of one sheet as its XML is read; names come without prefix. */
export class CellReader {
  readonly cells: FileCell[] = [];
  readonly rows: FileRow[] = [];
  readonly dataTables: string[] = [];
  formattedText = false;

  private readonly shared = new Map<string, SharedFormula>();
  private readonly waiting: { place: number; group: string }[] = [];

  private row = -1;
  private col = -1;
  private style = 0;
  private type = "n";
  private value: string | undefined;
  private inline: string | undefined;
  private runs = 0;
  private formula: string | undefined;
  private formulaTold: Attributes = {};
  private collects: "value" | "inline" | "formula" | undefined;
  private aside = 0;

  constructor(private readonly told: WrittenCell["told"] & { readonly formulas: FormulaRoom }) {}

  text(text: string): void {
    if (this.collects === "value") this.value = (this.value ?? "") + text;
    else if (this.collects === "inline") this.inline = (this.inline ?? "") + text;
    else if (this.collects === "formula") this.formula = (this.formula ?? "") + text;
  }

  /** A shared formula as it is in another cell. */
  private moved(shared: SharedFormula, row: number, col: number): string {
    this.told.formulas.take(shared.letters);
    return movedWords(shared.words, row - shared.row, col - shared.col)
      .map(({ value }) => value)
      .join("");
  }

  /** Members of a shared formula that stood before the one that tells it. */
  end(): void {
    for (const { place, group } of this.waiting) {
      const cell = this.cells[place];
      const shared = this.shared.get(group);
      if (cell && shared)
        this.cells[place] = { ...cell, formula: this.moved(shared, cell.row, cell.col) };
    }
  }

  open(word: string, attributes: Attributes): void {
    switch (word) {
      case "row":
        this.openRow(attributes);
        break;
      case "c":
        this.openCell(attributes);
        break;
      case "v":
        this.collects = "value";
        this.value ??= "";
        break;
      case "f":
        this.collects = "formula";
        this.formula = "";
        this.formulaTold = attributes;
        break;
      case "is":
        this.inline = "";
        break;
      case "r":
        this.runs += 1;
        break;
      case "rPh":
        this.aside += 1;
        break;
      case "t":
        if (this.inline !== undefined && this.aside === 0) this.collects = "inline";
        break;
    }
  }

  private openRow(attributes: Attributes): void {
    const told = number(attribute(attributes, "r"));
    if (told !== undefined && !Number.isInteger(told)) throw corrupt();
    this.row = told === undefined ? this.row + 1 : told - 1;
    this.col = -1;
    const height = number(attribute(attributes, "ht"));
    const hidden = isOn(attribute(attributes, "hidden"));
    const style = isOn(attribute(attributes, "customFormat"))
      ? number(attribute(attributes, "s"))
      : undefined;
    const outline = number(attribute(attributes, "outlineLevel")) ?? 0;
    const collapsed = isOn(attribute(attributes, "collapsed"));
    if (height === undefined && !hidden && !style && outline === 0 && !collapsed) return;
    this.rows.push({
      row: this.row,
      ...(height === undefined ? {} : { height }),
      ...(hidden ? { hidden } : {}),
      ...(style ? { style } : {}),
      ...(outline > 0 ? { outline } : {}),
      ...(collapsed ? { collapsed } : {}),
    });
  }

  private openCell(attributes: Attributes): void {
    const place = attributes["r"] ?? "";
    const [, letters, digits] = PLACE.exec(place) ?? [];
    if (letters !== undefined && digits !== undefined) {
      this.col = columnOf(letters);
      this.row = Number(digits) - 1;
    } else if (place.trim() === "") this.col += 1;
    // A place that cannot be read must not become the next one: the value would stand beside its row.
    else throw corrupt();
    this.style = number(attributes["s"]) ?? 0;
    this.type = attributes["t"] ?? "n";
    this.value = undefined;
    this.inline = undefined;
    this.formula = undefined;
    this.formulaTold = {};
    this.runs = 0;
  }

  close(word: string): void {
    switch (word) {
      case "v":
      case "f":
      case "t":
        this.collects = undefined;
        break;
      case "rPh":
        this.aside -= 1;
        break;
      case "c":
        this.closeCell();
        break;
    }
  }

  private closeCell(): void {
    const { kind, value } = cellAnswer({
      type: this.type,
      text: this.value,
      inline: this.inline,
      told: this.told,
    });
    if (this.row < 0 || this.row > LAST_ROW || this.col < 0 || this.col > LAST_COLUMN) {
      // An empty cell outside of the sheet is nothing; a value there has no place to be shown.
      if (kind === "empty" && this.formula === undefined) return;
      throw corrupt();
    }
    const told = this.formulaTold;
    const group = told["t"] === "shared" ? told["si"] : undefined;
    const ownText = this.formula?.trim() === "" ? undefined : this.formula;
    if (told["t"] === "dataTable") {
      if (told["ref"] !== undefined) this.dataTables.push(told["ref"]);
    }
    let formula = told["t"] === "dataTable" ? undefined : ownText;
    if (formula !== undefined) {
      refuseLongFormula(formula, () => `cell ${cellName(this.row, this.col)}`);
      this.told.formulas.take(formula.length);
    }
    if (group !== undefined) {
      const shared = this.shared.get(group);
      if (formula !== undefined) {
        if (told["ref"] !== undefined || !shared) {
          this.shared.set(group, {
            words: formulaWords(formula),
            row: this.row,
            col: this.col,
            letters: formula.length,
          });
        }
      } else if (shared) formula = this.moved(shared, this.row, this.col);
      else this.waiting.push({ place: this.cells.length, group });
    }
    if (this.runs > 1) this.formattedText = true;
    this.cells.push({
      row: this.row,
      col: this.col,
      style: this.style,
      kind,
      value,
      ...(formula === undefined ? {} : { formula }),
      ...(told["t"] === "array" && formula !== undefined && told["ref"] !== undefined
        ? { array: told["ref"] }
        : {}),
    });
  }
}
