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

  private readonly names = new Set<string>();

  /** `free` gives a name like one that no sheet of the workbook has. */
  constructor(
    private readonly free: (wanted: string) => string,
    private readonly name: string,
  ) {}

  /** The one of a key; `make` gets the name of its sheet, and may refuse. */
  of(key: string, make: (sheet: string) => Calculation): Calculation {
    const found = this.made.get(key) ?? make(this.nextName());
    this.made.set(key, found);
    return found;
  }

  private nextName(): string {
    for (let number = this.made.size + 1; ; number += 1) {
      const wanted = `${this.name} ${number}`;
      if (this.names.has(wanted) || this.free(wanted) !== wanted) continue;
      this.names.add(wanted);
      return wanted;
    }
  }

  templates(): readonly SheetTemplate[] {
    return [...this.made.values()].map((each) => each.template());
  }
}
