import type { FormulaRoom } from "./formulaRoom";
import { CanonicalXml } from "./canonicalXml";
import { CellReader } from "./cellReader";
import { LAST_COLUMN, LAST_ROW } from "./cellPlace";
import type { FileColumns, FileLink, FileSheet } from "./fileModel";
import type { MergeRoom } from "./mergeRoom";
import type { SharedTexts } from "./sharedTexts";
import { ValidationReader } from "./validationReader";
import { usedArea, type UsedArea } from "./usedArea";
import { attribute, local, readXml, type Attributes } from "./xmlEvents";
import { number } from "./xmlValues";
import { HEADER_TEXTS, SHEET_ELEMENTS } from "../sheetElements";

/** Elements of a sheet whose text is a formula, in rules. */
const FORMULAS = new Set(["formula", "f"]);
const AREAS = new Set(["conditionalFormatting"]);
/** Excel has room for no more in a sheet. */
const MOST_BREAKS = 1026;

export interface SheetTold {
  readonly name: string;
  readonly path: string;
  readonly visible: boolean;
}

export interface SheetReading {
  readonly texts: SharedTexts;
  readonly date1904: boolean;
  readonly formulas: FormulaRoom;
  readonly merges: MergeRoom;
  /** A formula of a rule or validation for the component; `at` is the first cell that it is for. */
  rule(formula: string, at: string): string;
}

export interface ReadSheet extends FileSheet {
  /** All but the cells, as the component's importer reads it; without rows. */
  readonly layout: { readonly before: string; readonly after: string };
  readonly defaultRowHeight?: number;
  readonly summaryBelow: boolean;
  /** A text in a cell of its own has parts in formats of their own. */
  readonly formattedText: boolean;
  /** What it demands of its cells: some of it is left out, some has messages of its own. */
  readonly validations: { readonly lost: boolean; readonly messages: boolean };
}

/** Reads a sheet in one pass: its cells to a neutral form, the rest anew for the component's importer. */
class SheetReader {
  readonly columns: FileColumns[] = [];
  readonly links: FileLink[] = [];
  readonly kept: Record<string, { attributes: Attributes; texts: Record<string, string> }> = {};
  readonly breaks: number[] = [];
  private headerText: string | undefined;
  defaultRowHeight: number | undefined;
  summaryBelow = true;
  before = "";

  private out = new CanonicalXml();
  private readonly stack: string[] = [];
  private inData = false;
  private rule: string | undefined;
  private ruleArea = "";
  private readonly merged = new Set<number>();
  private used: UsedArea | undefined;
  private skipsMerge = false;

  readonly data: CellReader;
  readonly validations: ValidationReader;

  constructor(private readonly told: SheetReading) {
    this.data = new CellReader(told);
    this.validations = new ValidationReader((formula, at) => told.rule(formula, at));
  }

  open(name: string, attributes: Attributes): void {
    const word = local(name);
    if (this.inData) {
      this.data.open(word, attributes);
      return;
    }
    if (this.validations.open(word, attributes)) return;
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
      this.summaryBelow =
        attribute(attributes, "summaryBelow") !== "0" &&
        attribute(attributes, "summaryBelow") !== "false";
    else if (word === "hyperlink") this.openLink(attributes);
    else if (word === "col") {
      this.openColumn(attributes);
      this.out.open(name, attributes, "style");
      return;
    } else if (word === "mergeCell") {
      const used = (): UsedArea => (this.used ??= usedArea(this.data.cells));
      const ref = this.told.merges.take(attribute(attributes, "ref") ?? "", this.merged, used);
      this.skipsMerge = ref === undefined;
      if (ref !== undefined) this.out.open(name, { ref });
      return;
    } else if (AREAS.has(word)) {
      this.ruleArea = attribute(attributes, "sqref") ?? "";
    } else if (FORMULAS.has(word) && this.stack.some((outer) => AREAS.has(outer))) {
      this.rule = "";
    }
    this.keep(word, attributes);
    this.out.open(name, attributes);
  }

  /** What the component has no place for and a saved file shall have: the sheet's own, not a view's. */
  private keep(word: string, attributes: Attributes): void {
    const outer = this.stack.at(-2);
    const known = SHEET_ELEMENTS[word];
    if (known !== undefined && (outer === "worksheet" || outer === "sheetPr")) {
      const own = known.flatMap((key) => {
        const value = attributes[key];
        return value === undefined ? [] : [[key, value] as const];
      });
      this.kept[word] = { attributes: Object.fromEntries(own), texts: {} };
    }
    if (word === "brk" && outer === "rowBreaks") this.openBreak(attributes);
    const isHeader = HEADER_TEXTS.includes(word) && this.stack.at(-3) === "worksheet";
    this.headerText = isHeader && outer === "headerFooter" ? word : undefined;
  }

  text(text: string): void {
    if (this.inData) this.data.text(text);
    else if (this.validations.text(text)) return;
    else if (this.rule !== undefined) this.rule += text;
    else {
      const texts = this.headerText === undefined ? undefined : this.kept["headerFooter"]?.texts;
      if (texts && this.headerText !== undefined)
        texts[this.headerText] = (texts[this.headerText] ?? "") + text;
      this.out.text(text);
    }
  }

  close(name: string): void {
    const word = local(name);
    if (this.inData) {
      if (word === "sheetData") {
        this.inData = false;
        this.stack.pop();
      } else this.data.close(word);
      return;
    }
    if (this.validations.close(word)) return;
    if (word === "worksheet") this.validations.write(this.out, name.slice(0, -word.length));
    if (this.rule !== undefined) {
      const [at = "A1"] = this.ruleArea.trim().split(/[\s:]/);
      this.out.text(this.told.rule(this.rule, at));
      this.rule = undefined;
    }
    this.stack.pop();
    this.headerText = undefined;
    if (word === "mergeCell" && this.skipsMerge) return;
    this.out.close();
  }

  end(): string {
    this.data.end();
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

  /** Those of the program's own follow from the paper. */
  private openBreak(attributes: Attributes): void {
    const before = number(attribute(attributes, "id"));
    const isOwn = attribute(attributes, "man") === "1" || attribute(attributes, "man") === "true";
    if (!isOwn || before === undefined || !Number.isInteger(before)) return;
    if (before > 0 && before < LAST_ROW && this.breaks.length < MOST_BREAKS) {
      this.breaks.push(before + 1);
    }
  }

  private openColumn(attributes: Attributes): void {
    const style = number(attribute(attributes, "style")) ?? 0;
    const first = (number(attribute(attributes, "min")) ?? 1) - 1;
    const last = Math.min(LAST_COLUMN, (number(attribute(attributes, "max")) ?? 1) - 1);
    if (style > 0 && first >= 0) this.columns.push({ first, last, style });
  }
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
  const { columns, links, summaryBelow, validations } = reader;
  const { cells, rows, dataTables, formattedText } = reader.data;
  return {
    ...sheet,
    cells,
    rows,
    columns,
    links,
    dataTables,
    kept: reader.kept,
    breaks: reader.breaks,
    ...(reader.defaultRowHeight === undefined ? {} : { defaultRowHeight: reader.defaultRowHeight }),
    summaryBelow,
    formattedText,
    validations: { lost: validations.lost, messages: validations.messages },
    layout: reader.before === "" ? { before: after, after: "" } : { before: reader.before, after },
  };
}
