import { type CaseColumn, caseColumns } from "../../../src/cases/list/caseColumns";
import type { CaseRow } from "../../../src/cases/list/caseRow";
import { rowsByCase } from "../../../src/cases/list/rowsByCase";
import { isBlank } from "../../../src/labelled/cell";
import { tableColumns } from "../../../src/labelled/tableColumns";
import { textLiteral } from "../../builder/textLiteral";
import { dateFormula } from "../dateFormula";
import { LAST_DAY } from "../forecast/forecastSources";
import { type Area, cellIn } from "../area";
import { NotOpen } from "../paCalls";
import { asRead, birthIn, dayIn, numberIn, type ReadCell } from "./readCell";

/** A row of the list as formulas (without =) on its own cells. */
export interface CaseSource {
  readonly name: string;
  /** Which of the cases it is of, counted from 1; an error where the cell names another one. */
  readonly case: string;
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
  /** Where the hours follow the föräldraavdrag: the month of birth, and hours a week that it can be at most. */
  readonly born: string;
  readonly deduction: string;
  /** Whether the month of birth is known, where the hours follow it; undefined where they do not. */
  readonly follows: { readonly monthKnown: boolean } | undefined;
  /** The day of an application and how probable it is, an empty text where there is none. */
  readonly application: string;
  readonly probability: string;
}

function lawIn(from: ReadCell, { law }: CaseRow): string {
  const { cell, value } = from;
  return value === "SFB" || value === "LSS"
    ? `IF(OR(${cell}="SFB",${cell}="LSS"),${cell},NA())`
    : asRead(from, textLiteral(law));
}

/** The name as PA.ÄRENDEN shows it. */
function nameIn(from: ReadCell | undefined, { name }: CaseRow): string {
  if (from === undefined) return '""';
  return from.value === name ? from.cell : asRead(from, textLiteral(name));
}

/** The last day; blank, or a word that means until further notice, is a day after all others. */
function endIn(from: ReadCell | undefined, { through }: CaseRow): string {
  const last = dateFormula(LAST_DAY);
  if (from === undefined) return last;
  const { cell, value } = from;
  const ends =
    through !== undefined || isBlank(value) || value === 0
      ? dayIn(from, through)
      : asRead(from, last, dayIn({ cell, value: null }, undefined));
  return `IF(OR(${cell}="",${cell}=0),${last},${ends})`;
}

/** So many hours a week that no schablon reaches them. */
const NO_LIMIT = 168;

/** Hours a week that the deduction can be at most: a number, or as much as the schablon where the cell says yes. */
function deductionIn(from: ReadCell | undefined, { deduction }: CaseRow): string {
  if (from === undefined) return '""';
  const { cell, value } = from;
  // A row whose hours do not follow it has no lines that they could follow from now on.
  if (deduction === undefined) {
    const no = isBlank(value) || value === 0 ? "NA()" : asRead(from, '""');
    return `IF(OR(${cell}="",${cell}=0),"",${no})`;
  }
  const number = `IF(ISNUMBER(${cell}),IF(${cell}=1,${NO_LIMIT},${cell}),NA())`;
  const most = Math.min(deduction, NO_LIMIT);
  const typed = typeof value === "number" ? number : asRead(from, String(most), number);
  return `IF(${cell}="",0,${typed})`;
}

/** The rows of a list that PA.ÄRENDEN reads, as they stand in its cells; new rows are not among them. */
export function caseSources(area: Area, rows: readonly CaseRow[]): readonly CaseSource[] {
  const { places } = tableColumns<CaseColumn>(area.rows, caseColumns, "Ärendelistan");
  const numbers = new Map([...rowsByCase(rows).keys()].map((key, place) => [key, place + 1]));
  return rows.map((row): CaseSource => {
    const at = (id: CaseColumn): ReadCell | undefined => {
      const place = places.get(id);
      if (place === undefined) return undefined;
      return {
        cell: cellIn(area, row.row - 1, place),
        value: area.rows[row.row - 1]?.[place],
      };
    };
    const needed = (id: CaseColumn): ReadCell => {
      const found = at(id);
      if (found === undefined) throw new NotOpen("En kolumn saknas i listan.");
      return found;
    };
    const noZero = (id: CaseColumn, read: number): string => {
      const found = numberIn(at(id), '""', read);
      return found === '""' ? found : `IF(N(${found})=0,"",${found})`;
    };
    const applied = at("application");
    const follows = row.deduction !== undefined && row.birth !== undefined;
    const name = needed("case");
    return {
      name: nameIn(name, row),
      case: asRead(name, String(numbers.get(row.key) ?? 0)),
      law: lawIn(needed("law"), row),
      from: dayIn(needed("from"), row.from),
      through: endIn(at("through"), row),
      hours: noZero("hours", row.hours ?? 0),
      waiting: numberIn(at("waiting"), "0", row.waiting),
      standby: numberIn(at("standby"), "0", row.standby),
      utilisation: numberIn(at("utilisation"), "1", row.utilisation),
      priceFactor: numberIn(at("price"), "1", row.priceFactor),
      ownPrice: noZero("ownPrice", row.ownPrice ?? 0),
      higher: numberIn(at("higher"), "0", row.higher),
      born: follows ? birthIn(needed("birth"), row.birth) : '""',
      deduction: deductionIn(at("deduction"), row),
      follows: follows ? { monthKnown: row.birth.monthKnown } : undefined,
      application:
        applied === undefined
          ? '""'
          : `IF(OR(${applied.cell}="",${applied.cell}=0),"",${dayIn(applied, row.application?.from)})`,
      probability: numberIn(at("probability"), '""', row.application?.probability ?? 0),
    };
  });
}
