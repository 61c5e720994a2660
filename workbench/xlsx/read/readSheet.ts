import { CanonicalXml } from "./canonicalXml";
import { columnOf, LAST_COLUMN, LAST_ROW } from "./cellPlace";
import type {
  FileCell,
  FileColumns,
  FileLink,
  FileRow,
  FileSheet,
  FileValue,
} from "./fileModel";
import { isoSerial } from "./isoSerial";
import { formulaWords, movedWords } from "./moveFormula";
import { unescaped, type SharedTexts } from "./sharedTexts";
import { attribute, local, readXml, type Attributes } from "./xmlEvents";

type Token = ReturnType<typeof formulaWords>[number];

interface SharedFormula {
  readonly words: readonly Token[];
  readonly row: number;
  readonly col: number;
}

/** Elements of a sheet whose text is a formula, in rules and validations. */
const FORMULAS = new Set(["formula", "formula1", "formula2", "f"]);
const AREAS = new Set(["conditionalFormatting", "dataValidation"]);

const PLACE = /^\s*\$?([A-Za-z]{1,3})\$?(\d{1,7})\s*$/;

const isOn = (text: string | undefined): boolean => text === "1" || text === "true" || text === "on";
const number = (text: string | undefined): number | undefined => {
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
};

export interface SheetTold {
  readonly name: string;
  readonly path: string;
  readonly visible: boolean;
}

export interface SheetReading {
  readonly texts: SharedTexts;
  readonly date1904: boolean;
  /** A formula of a rule or validation for the component; `at` is the first cell that it is for. */
  rule(formula: string, at: string, kind: "formatting" | "list" | "validation"): string;
}

export interface ReadSheet extends FileSheet {
  /** All but the cells, as the component's importer reads it; without rows. */
  readonly layout: { readonly before: string; readonly after: string };
  readonly defaultRowHeight?: number;
  readonly summaryBelow: boolean;
  /** The first place far out of the sheet, if a cell says it is there. */
  readonly formattedText: boolean;
}

/** Reads a sheet in one pass: its cells to a neutral form, the rest anew for the component's importer. */
class SheetReader {
  readonly cells: FileCell[] = [];
  readonly rows: FileRow[] = [];
  readonly columns: FileColumns[] = [];
  readonly links: FileLink[] = [];
  readonly dataTables: string[] = [];
  protection: Attributes | undefined;
  defaultRowHeight: number | undefined;
  summaryBelow = true;
  formattedText = false;
  before = "";

  private out = new CanonicalXml();
  private readonly stack: string[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly waiting: { place: number; group: string }[] = [];
  private inData = false;

  private row = -1;
  private col = -1;
  private style = 0;
  private type = "n";
  private value: string | undefined;
  private inline: string | undefined;
  private runs = 0;
  private formula: string | undefined;
  private formulaTold: Attributes = {};
  private collects: "value" | "inline" | "formula" | "rule" | undefined;
  private aside = 0;
  private rule = "";
  private ruleArea = "";
  private ruleKind: "formatting" | "list" | "validation" = "formatting";

  constructor(private readonly told: SheetReading) {}

  open(name: string, attributes: Attributes): void {
    const word = local(name);
    if (this.inData) {
      this.openInData(word, attributes);
      return;
    }
    this.stack.push(word);
    if (word === "sheetData") {
      this.inData = true;
      this.before = this.out.toString();
      this.out = this.out.after();
      return;
    }
    if (word === "sheetFormatPr")
      this.defaultRowHeight = number(attribute(attributes, "defaultRowHeight"));
    else if (word === "outlinePr")
      this.summaryBelow = attribute(attributes, "summaryBelow") !== "0" && attribute(attributes, "summaryBelow") !== "false";
    else if (word === "sheetProtection") this.protection = attributes;
    else if (word === "hyperlink") this.openLink(attributes);
    else if (word === "col") {
      this.openColumn(attributes);
      const { style: _, ...rest } = attributes;
      this.out.open(name, rest);
      return;
    } else if (AREAS.has(word)) {
      this.ruleArea = attribute(attributes, "sqref") ?? "";
      const type = attribute(attributes, "type");
      this.ruleKind = word === "conditionalFormatting" ? "formatting" : type === "list" ? "list" : "validation";
    } else if (FORMULAS.has(word) && this.stack.some((outer) => AREAS.has(outer))) {
      this.collects = "rule";
      this.rule = "";
    }
    this.out.open(name, attributes);
  }

  text(text: string): void {
    if (this.collects === "value") this.value = (this.value ?? "") + text;
    else if (this.collects === "inline") this.inline = (this.inline ?? "") + text;
    else if (this.collects === "formula") this.formula = (this.formula ?? "") + text;
    else if (this.collects === "rule") this.rule += text;
    else if (!this.inData) this.out.text(text);
  }

  close(name: string): void {
    const word = local(name);
    if (this.inData) {
      this.closeInData(word);
      return;
    }
    if (this.collects === "rule") {
      const [at = "A1"] = this.ruleArea.trim().split(/[\s:]/);
      this.out.text(this.told.rule(this.rule, at, this.ruleKind));
      this.collects = undefined;
    }
    this.stack.pop();
    this.out.close();
  }

  end(): string {
    for (const { place, group } of this.waiting) {
      const cell = this.cells[place];
      const shared = this.shared.get(group);
      if (cell && shared) this.cells[place] = { ...cell, formula: moved(shared, cell.row, cell.col) };
    }
    return this.out.toString();
  }

  private openLink(attributes: Attributes): void {
    const relation = attribute(attributes, "id");
    const location = attribute(attributes, "location");
    this.links.push({
      area: attribute(attributes, "ref") ?? "",
      ...(relation === undefined ? {} : { relation }),
      ...(location === undefined ? {} : { location }),
    });
  }

  private openColumn(attributes: Attributes): void {
    const style = number(attribute(attributes, "style")) ?? 0;
    const first = (number(attribute(attributes, "min")) ?? 1) - 1;
    const last = Math.min(LAST_COLUMN, (number(attribute(attributes, "max")) ?? 1) - 1);
    if (style > 0 && first >= 0) this.columns.push({ first, last, style });
  }

  private openInData(word: string, attributes: Attributes): void {
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
    this.row = told === undefined ? this.row + 1 : told - 1;
    this.col = -1;
    const height = number(attribute(attributes, "ht"));
    const hidden = isOn(attribute(attributes, "hidden"));
    const style = isOn(attribute(attributes, "customFormat")) ? number(attribute(attributes, "s")) : undefined;
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
    const [, letters, digits] = PLACE.exec(attributes["r"] ?? "") ?? [];
    if (letters !== undefined && digits !== undefined) {
      this.col = columnOf(letters);
      this.row = Number(digits) - 1;
    } else this.col += 1;
    this.style = number(attributes["s"]) ?? 0;
    this.type = attributes["t"] ?? "n";
    this.value = undefined;
    this.inline = undefined;
    this.formula = undefined;
    this.formulaTold = {};
    this.runs = 0;
  }

  private closeInData(word: string): void {
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
      case "sheetData":
        this.inData = false;
        this.stack.pop();
        break;
    }
  }

  private closeCell(): void {
    if (this.row < 0 || this.row > LAST_ROW || this.col < 0 || this.col > LAST_COLUMN) return;
    const { kind, value } = this.answer();
    const told = this.formulaTold;
    const group = told["t"] === "shared" ? told["si"] : undefined;
    const ownText = this.formula?.trim() === "" ? undefined : this.formula;
    if (told["t"] === "dataTable") {
      if (told["ref"] !== undefined) this.dataTables.push(told["ref"]);
    }
    let formula = told["t"] === "dataTable" ? undefined : ownText;
    if (group !== undefined) {
      const shared = this.shared.get(group);
      if (formula !== undefined) {
        if (told["ref"] !== undefined || !shared) {
          this.shared.set(group, { words: formulaWords(formula), row: this.row, col: this.col });
        }
      } else if (shared) formula = moved(shared, this.row, this.col);
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

  private answer(): { kind: FileCell["kind"]; value: FileValue } {
    const text = this.value;
    switch (this.type) {
      case "inlineStr":
        if (this.inline === undefined && text === undefined) break;
        return { kind: "text", value: unescaped(this.inline ?? text ?? "") };
      case "s": {
        const place = number(text);
        if (place === undefined) break;
        return { kind: "text", value: this.told.texts.texts[place] ?? "" };
      }
      case "str":
        if (text === undefined) break;
        return { kind: "text", value: unescaped(text) };
      case "b":
        if (text === undefined || text.trim() === "") break;
        return { kind: "boolean", value: isOn(text.trim()) || Number(text) !== 0 && !/^false$/i.test(text.trim()) };
      case "e":
        if (text === undefined || text === "") break;
        return { kind: "error", value: text.trim() };
      case "d": {
        if (text === undefined || text.trim() === "") break;
        const serial = isoSerial(text);
        // In the file's own date system, as its numbers are.
        if (serial !== undefined) {
          const dated = /^\s*\d{4}/.test(text);
          return { kind: "number", value: dated && this.told.date1904 ? serial - 1462 : serial };
        }
        return { kind: "text", value: unescaped(text) };
      }
      default: {
        if (this.inline !== undefined && text === undefined) return { kind: "text", value: unescaped(this.inline) };
        if (text === undefined || text.trim() === "") break;
        const value = number(text);
        return value === undefined ? { kind: "text", value: unescaped(text) } : { kind: "number", value };
      }
    }
    return { kind: "empty", value: null };
  }
}

function moved(shared: SharedFormula, row: number, col: number): string {
  return movedWords(shared.words, row - shared.row, col - shared.col)
    .map(({ value }) => value)
    .join("");
}

/** @throws XlsxError where the XML is damaged */
export function readSheet(xml: string, sheet: SheetTold, told: SheetReading): ReadSheet {
  const reader = new SheetReader(told);
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  const after = reader.end();
  const { cells, rows, columns, links, dataTables, summaryBelow, formattedText } = reader;
  return {
    ...sheet,
    cells,
    rows,
    columns,
    links,
    dataTables,
    ...(reader.protection ? { protection: reader.protection } : {}),
    ...(reader.defaultRowHeight === undefined ? {} : { defaultRowHeight: reader.defaultRowHeight }),
    summaryBelow,
    formattedText,
    layout: reader.before === "" ? { before: after, after: "" } : { before: reader.before, after },
  };
}
