import type { CanonicalXml } from "./canonicalXml";
import { attribute, type Attributes } from "./xmlEvents";

interface Read {
  readonly attributes: Attributes;
  readonly formulas: string[];
  area: string;
}

/** A list's cells, and whether they stay the same for every cell of the rule. */
const AREA =
  /^(?:(?:'(?:[^']|'')+'|[^'!:(),"\s]+)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;
const FIXED = /^(?:.*!)?(?:\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?|\$[A-Z]{1,3}:\$[A-Z]{1,3})$/i;
const CHOICES = /^\s*"[^"]*"\s*$/;

/** Of these kinds the component has none. */
const LEFT_OUT = new Set(["time", "textLength", "whole"]);

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/**
 * Reads what a sheet demands of its cells, also from Excel's newer place (lists on another sheet), and writes
 * it in the older one, where the component's importer looks.
 */
export class ValidationReader {
  private readonly rules: Read[] = [];
  private rule: Read | undefined;
  private word = "";
  /** Some are of a kind that the component has not. */
  lost = false;
  /** Some say something of their own when a cell is chosen or a value is refused. */
  messages = false;

  constructor(private readonly translate: (formula: string, at: string) => string) {}

  /** Whether the element is part of a validation, and read here. */
  open(word: string, attributes: Attributes): boolean {
    if (this.rule === undefined && word !== "dataValidation") return false;
    this.word = word;
    if (word === "dataValidation") {
      this.rule = { attributes, formulas: [], area: attribute(attributes, "sqref") ?? "" };
    } else if (word === "formula1" || word === "formula2") this.rule?.formulas.push("");
    return true;
  }

  text(text: string): boolean {
    const { rule } = this;
    if (rule === undefined) return false;
    if (this.word === "sqref") rule.area += text;
    else if (["formula1", "formula2", "f"].includes(this.word) && rule.formulas.length > 0) {
      rule.formulas[rule.formulas.length - 1] += text;
    }
    return true;
  }

  close(word: string): boolean {
    if (this.rule === undefined) return false;
    // White space between the elements is no part of them.
    this.word = "";
    if (word === "dataValidation") {
      this.rules.push(this.rule);
      this.rule = undefined;
    }
    return true;
  }

  /** Writes those that the component can have into the sheet, whose elements have this prefix. */
  write(out: CanonicalXml, prefix: string): void {
    const readable = this.rules.flatMap((rule) => this.readable(rule) ?? []);
    if (readable.length === 0) return;
    out.open(`${prefix}dataValidations`, {});
    for (const { attributes, formulas } of readable) {
      out.open(`${prefix}dataValidation`, attributes);
      formulas.forEach((formula, place) => {
        out.open(`${prefix}formula${place + 1}`, {});
        out.text(formula);
        out.close();
      });
      out.close();
    }
    out.close();
  }

  private readable({ attributes, formulas, area }: Read): Omit<Read, "area"> | undefined {
    const told = (key: string): string | undefined => attribute(attributes, key);
    const type = told("type") ?? "none";
    const sqref = area.trim().split(/\s+/).join(" ");
    const says = ["error", "errorTitle", "prompt", "promptTitle"];
    this.messages ||= says.some((key) => (told(key) ?? "") !== "");
    // Any value may stand there: the rule is only its message.
    if (type === "none" || sqref === "") return undefined;
    const [at = "A1"] = sqref.split(/[\s:]/);
    const translated = formulas.map((formula) => this.translate(formula.trim(), at));
    const isOne = /^\$?[A-Z]+\$?\d+$/i.test(sqref);
    const [list = ""] = translated;
    const isList = CHOICES.test(list) || (AREA.test(list) && (isOne || FIXED.test(list)));
    if (
      LEFT_OUT.has(type) ||
      (type === "date" && told("operator") === "notEqual") ||
      (type === "list" && !isList) ||
      list === ""
    ) {
      this.lost = true;
      return undefined;
    }
    // The component stops every value that it does not warn of.
    const stops = (told("errorStyle") ?? "stop") === "stop" && isOn(told("showErrorMessage"));
    const operator = told("operator");
    return {
      attributes: {
        type,
        sqref,
        ...(operator === undefined ? {} : { operator }),
        ...(stops ? {} : { errorStyle: "warning" }),
      },
      formulas: translated,
    };
  }
}
