import type { SheetTemplate } from "../builder/SheetTemplate";
import type { AnswerPlace } from "./paCalls";

/** A sheet of arithmetic in which a call's answer stands. */
export interface Calculation {
  /** The cell, or the range, of the sheet that the call is looked up in. */
  readonly answer: (place: AnswerPlace) => string;
  readonly template: () => SheetTemplate;
}

/** The sheets of arithmetic that the formulas look up, each made once however often it is asked for. */
export class Calculations {
  private readonly made = new Map<string, Calculation>();

  /** `nameFor` gives a sheet's name that no other sheet has, from a number. */
  constructor(private readonly nameFor: (number: number) => string) {}

  /** The one of a key; `make` gets the name of its sheet, and may refuse. */
  of(key: string, make: (sheet: string) => Calculation): Calculation {
    const found = this.made.get(key) ?? make(this.nameFor(this.made.size + 1));
    this.made.set(key, found);
    return found;
  }

  templates(): readonly SheetTemplate[] {
    return [...this.made.values()].map((each) => each.template());
  }
}
