import { type Day, formatDay, monthOf, yearOf } from "../../calendar/day";
import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { currentValue } from "../../parameters/currentValue";
import { hogreTimbelopp } from "../../parameters/hogreTimbelopp";
import { caseNumber, isLeftOut, isNumber, type NumberLimits, Refused, yesNo } from "./caseCells";
import { type CaseColumn, caseColumns } from "./caseColumns";
import type { Birth, CaseRow, FkApplication, Law } from "./caseRow";
import { isOpenEnd } from "./isOpenEnd";
import { lawOf } from "./lawOf";
import { readBirth } from "./readBirth";
import { readDay } from "./readDay";

/** Two assistants all week. */
const DOUBLE_WEEK = 336;
const MOST_HIGHER = currentValue(hogreTimbelopp).toNumber();
const DEDUCTION_WEEK = 168;

const hoursLimits: NumberLimits = {
  most: DOUBLE_WEEK,
  tooLarge: `en vecka har 168 timmar, och ${DOUBLE_WEEK} med dubbel assistans.`,
  hours: true,
};
const share: NumberLimits = {
  most: 1,
  tooLarge: "ska vara en andel mellan 0 och 1 (95 procent skrivs 0,95).",
  share: true,
};
/** What the numbers of a row may be. */
export const caseLimits = {
  hours: hoursLimits,
  waiting: hoursLimits,
  standby: hoursLimits,
  utilisation: share,
  probability: share,
  price: {
    most: 3,
    tooLarge:
      "är en andel av schablonbeloppet (97 procent skrivs 0,97); ett pris i kronor skrivs i kolumnen Eget pris.",
    share: true,
  },
  ownPrice: {
    most: 10_000,
    tooLarge: "ska vara kronor per timme, högst 10 000.",
    least: 10,
    tooSmall:
      "ska vara kronor per timme; en andel av schablonbeloppet skrivs i kolumnen Prisfaktor.",
    kronor: true,
  },
  higher: {
    most: MOST_HIGHER,
    tooLarge:
      "är en andel över schablonbeloppet, högst 0,12 (51 kap. 11 § socialförsäkringsbalken).",
    share: true,
  },
  deduction: { most: DEDUCTION_WEEK, tooLarge: "en vecka har 168 timmar." },
} as const satisfies Partial<Record<CaseColumn, NumberLimits>>;

const NAMES = new Map(caseColumns.map(({ id, names }) => [id, names[0]]));

const isBornAfter = ({ year, month, monthKnown }: Birth, day: Day): boolean =>
  year > yearOf(day) || (monthKnown && year === yearOf(day) && month > monthOf(day));

/** Reads the cells of one row of the list; the first thing that is wrong is kept. */
export class CaseRowReader {
  /** What is wrong, with the column named: a sentence without its row. */
  problem: string | undefined;

  constructor(
    private readonly cells: readonly Cell[],
    private readonly places: Readonly<Partial<Record<CaseColumn, number>>>,
  ) {}

  cell(id: CaseColumn): Cell {
    const place = this.places[id];
    return place === undefined ? undefined : this.cells[place];
  }

  private refuse(id: CaseColumn, why: string): void {
    this.problem ??= `${NAMES.get(id) ?? id}${why}`;
  }

  number(id: keyof typeof caseLimits, initial: number, zero?: string): number {
    const cell = this.cell(id);
    if (isBlank(cell)) return initial;
    if (cell === 0 && zero !== undefined) {
      this.refuse(id, ` är 0. 0 ger ${zero}; lämna tomt för ${initial}.`);
      return initial;
    }
    const read = caseNumber(cell, caseLimits[id]);
    if (!(read instanceof Refused)) return read;
    this.refuse(id, read.why);
    return initial;
  }

  yes(id: "double"): boolean {
    const read = yesNo(this.cell(id));
    if (!(read instanceof Refused)) return read;
    this.refuse(id, read.why);
    return false;
  }

  day(id: "from" | "through" | "application" | "decision"): Day | undefined {
    const cell = this.cell(id);
    if (isLeftOut(cell)) return undefined;
    const day = readDay(cell, id === "through");
    if (day !== undefined) return day;
    // A number as a date is written: without spaces between its thousands.
    const shown = typeof cell === "number" ? String(cell).replace(".", ",") : cell;
    this.refuse(id, ` är ${quoted(shown)} men ska vara ett datum, till exempel 2025-03-10.`);
    return undefined;
  }

  law(): Law {
    const cell = this.cell("law");
    const law = lawOf(cell);
    if (law === undefined) {
      const got = isBlank(cell) ? " saknas." : ` är ${quoted(cell)}.`;
      this.refuse("law", `${got} Skriv SFB eller LSS.`);
    }
    return law ?? "LSS";
  }

  start(): Day {
    const day = this.day("from");
    if (day === undefined) {
      this.refuse("from", " saknas. Skriv den första dagen, till exempel 2025-03-10.");
    }
    return day ?? 0;
  }

  end(from: Day): Day | undefined {
    if (isOpenEnd(this.cell("through"))) return undefined;
    const day = this.day("through");
    if (day !== undefined && from !== 0 && day < from) {
      this.refuse(
        "through",
        ` är ${formatDay(day)}, före Från ${formatDay(from)}. Rätta ett av dem.`,
      );
    }
    return day;
  }

  /** Hours a week: LSS needs them; of SFB the municipality's own are meant where nothing is told. */
  weeklyHours(law: Law): number | undefined {
    const cell = this.cell("hours");
    if (!isLeftOut(cell)) return this.number("hours", 0);
    if (law === "LSS") {
      this.refuse("hours", " saknas. Skriv de beviljade timmarna per vecka.");
    }
    return undefined;
  }

  birth(from: Day): Birth | undefined {
    const cell = this.cell("birth");
    if (isLeftOut(cell)) return undefined;
    const birth = readBirth(cell);
    if (birth === undefined) {
      this.refuse(
        "birth",
        ` är ${quoted(cell)} men ska vara ett år, till exempel 2008, eller en månad, 2008-05.`,
      );
    } else if (from !== 0 && isBornAfter(birth, from)) {
      this.refuse("birth", ` är ${birth.year}, efter Från ${formatDay(from)}. Rätta ett av dem.`);
    }
    return birth;
  }

  deduction(birth: Birth | undefined): CaseRow["deduction"] {
    const cell = this.cell("deduction");
    if (isBlank(cell)) return undefined;
    const read = isNumber(cell) && cell !== 1 ? this.number("deduction", 0) : yesNo(cell);
    if (read instanceof Refused) {
      this.refuse("deduction", " ska vara ja, nej eller timmar per vecka.");
      return undefined;
    }
    const most = read === true ? Infinity : read === false ? 0 : read;
    if (most === 0) return undefined;
    if (birth === undefined) {
      this.refuse("deduction", " är ifyllt, men Födelseår saknas: avdraget följer barnets ålder.");
    }
    return most;
  }

  /** What weighs an application needs its day; that what is decided is certain need not be said. */
  private withoutApplication(): void {
    const cell = this.cell("probability");
    const isWeighed = !isBlank(cell) && cell !== 0 && this.number("probability", 1) !== 1;
    if (isWeighed || !isLeftOut(this.cell("decision"))) {
      this.refuse(
        "application",
        ` saknas, men ${isWeighed ? "Sannolikhet" : "Beslut väntas"} är ifyllt. Skriv dagen som SFB skulle gälla från.`,
      );
    }
  }

  application(law: Law): FkApplication | undefined {
    const from = this.day("application");
    const given = !isBlank(this.cell("probability"));
    if (from === undefined) {
      this.withoutApplication();
      return undefined;
    }
    if (law === "SFB") {
      this.refuse(
        "application",
        " gäller ärenden enligt LSS, men raden är SFB. Skriv den på LSS-raden.",
      );
    }
    if (!given) {
      this.refuse("probability", " saknas för ansökan hos FK. Skriv en andel, till exempel 0,5.");
    }
    const decision = this.day("decision");
    if (decision !== undefined && decision < from) {
      this.refuse("decision", ` är ${formatDay(decision)}, före dagen som ansökan gäller från.`);
    }
    return {
      from,
      probability: this.number("probability", 0),
      ...(decision === undefined ? {} : { decision }),
    };
  }
}
