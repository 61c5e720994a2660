import { type CaseColumn, caseColumns } from "../../../src/cases/list/caseColumns";
import type { CaseRow } from "../../../src/cases/list/caseRow";
import { type Cell, isBlank } from "../../../src/labelled/cell";
import { tableColumns } from "../../../src/labelled/tableColumns";
import { textLiteral } from "../../builder/textLiteral";
import { dateFormula } from "../dateFormula";
import { LAST_DAY } from "../forecast/forecastSources";
import { type Area, cellIn } from "../openContext";
import { NotOpen } from "../paCalls";

/** A row of the list as formulas (without =) on its own cells. */
export interface CaseSource {
  readonly name: string;
  readonly law: string;
  readonly from: string;
  readonly through: string;
  /** An empty text where SFB has none. */
  readonly hours: string;
  readonly waiting: string;
  readonly standby: string;
  readonly utilisation: string;
  readonly priceFactor: string;
  /** An empty text where there is none. */
  readonly ownPrice: string;
  readonly higher: string;
  /** The day of an application, an empty text where there is none, and how probable it is. */
  readonly application: string;
  readonly probability: string;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** A number in a cell, as it is now a number or blank; what it is where it is blank. */
function numberIn(cell: string, value: Cell, blank: string): string {
  if (!isBlank(value) && typeof value !== "number") {
    throw new NotOpen(`${cell} är ett tal som text. Skriv det som ett tal.`);
  }
  return `IF(${cell}="",${blank},IF(ISNUMBER(${cell}),${cell},NA()))`;
}

/** A day in a cell, as a date or as the text 2025-03-10. */
function dayIn(cell: string, value: Cell): string {
  if (typeof value === "number") return `IF(ISNUMBER(${cell}),INT(${cell}),NA())`;
  if (typeof value === "string" && ISO.test(value)) {
    return `DATE(VALUE(LEFT(${cell},4)),VALUE(MID(${cell},6,2)),VALUE(RIGHT(${cell},2)))`;
  }
  throw new NotOpen(`${cell} är varken ett datum eller text som 2025-03-10.`);
}

function lawIn(cell: string, value: Cell, law: string): string {
  const text = String(value ?? "");
  if (text === "SFB" || text === "LSS") return `IF(OR(${cell}="SFB",${cell}="LSS"),${cell},NA())`;
  return `IF(${cell}=${textLiteral(text)},"${law}",NA())`;
}

/** The rows of a list that PA.ÄRENDEN reads, as they stand in its cells; new rows are not among them. */
export function caseSources(area: Area, rows: readonly CaseRow[]): readonly CaseSource[] {
  const { places } = tableColumns<CaseColumn>(area.rows, caseColumns, "Ärendelistan");
  return rows.map((row): CaseSource => {
    if (row.deduction !== undefined) {
      throw new NotOpen("En lista där timmarna följer föräldraavdraget skrivs inte som formler.");
    }
    const at = (id: CaseColumn): readonly [cell: string, value: Cell] | undefined => {
      const place = places.get(id);
      return place === undefined
        ? undefined
        : [cellIn(area, row.row - 1, place), area.rows[row.row - 1]?.[place]];
    };
    const number = (id: CaseColumn, blank: string): string => {
      const found = at(id);
      return found === undefined ? blank : numberIn(...found, blank);
    };
    const day = (id: CaseColumn): string => {
      const found = at(id);
      if (found === undefined) throw new NotOpen("Ett datum saknas i listan.");
      return dayIn(...found);
    };
    const noZero = (id: CaseColumn): string => {
      const found = number(id, '""');
      return found === '""' ? found : `IF(N(${found})=0,"",${found})`;
    };
    const [lawCell = "", lawValue] = at("law") ?? [];
    const [end = "", endValue] = at("through") ?? [];
    const openEnd =
      end === ""
        ? dateFormula(LAST_DAY)
        : `IF(${end}="",${dateFormula(LAST_DAY)},${open(end, endValue, row)})`;
    const applied = row.application !== undefined;
    return {
      name: at("case")?.[0] ?? '""',
      law: lawIn(lawCell, lawValue, row.law),
      from: day("from"),
      through: openEnd,
      hours: noZero("hours"),
      waiting: number("waiting", "0"),
      standby: number("standby", "0"),
      utilisation: number("utilisation", "1"),
      priceFactor: number("price", "1"),
      ownPrice: noZero("ownPrice"),
      higher: number("higher", "0"),
      application: applied ? day("application") : '""',
      probability: applied ? number("probability", "NA()") : "0",
    };
  });
}

/** The last day; a word that means until further notice stands for none as long as it stands there. */
function open(cell: string, value: Cell, { through }: CaseRow): string {
  if (through !== undefined) return dayIn(cell, value);
  const known = `IF(ISNUMBER(${cell}),INT(${cell}),NA())`;
  return isBlank(value)
    ? known
    : `IF(${cell}=${textLiteral(String(value))},${dateFormula(LAST_DAY)},${known})`;
}
