import { columnLetters } from "../../builder/columnLetters";
import type { FormatName } from "../../builder/looks";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import type { SheetTemplate } from "../../builder/SheetTemplate";
import { calculationSheet } from "../calculationSheet";
import { type ParameterPlan, ROWS } from "../parameterPlan";
import { withoutNoise } from "../withoutNoise";
import type { CasePeriod } from "./casePeriods";
import type { CaseSource } from "./caseSources";
import { bandList, type ListCells, placeCaseList, type Term } from "./placeCaseList";
import { placeCases } from "./placeCases";
import { bandPeriods, type PeriodCells, placePeriods } from "./placePeriods";

/** The columns of the answer after its first, and their formats. */
const COLUMNS: readonly (readonly [string, FormatName?])[] = [
  ["SFB-personer", "weekly"],
  ["LSS-personer", "weekly"],
  ["LSS-timmar", "hours"],
  ["SFB", "kronor"],
  ["LSS", "kronor"],
  ["Totalt", "kronor"],
];
/** How many columns the answer has. */
export const CASE_WIDTH = COLUMNS.length + 1;
/** The row of the answer's headings. */
export const HEAD = 5;
/** How many rows an answer a row a case has under its headings. */
export const ROW_COUNT = "$D$3";
const WIDTHS = { first: 150, other: 104 } as const;

interface Content {
  readonly plan: ParameterPlan;
  readonly sources: readonly CaseSource[];
  readonly periods: readonly CasePeriod[];
  readonly rates: readonly string[];
  /** A row a case: the row of the list, from 0, where each first stands; undefined: a row a period. */
  readonly firsts: readonly number[] | undefined;
}

/** Writes a row of the answer: its name, and its numbers where the list can be calculated with. */
type Line = (row: number, name: string, numbers: readonly string[]) => void;

const total = (row: number): string => withoutNoise(`E${row}+F${row}`);

/** A row a period, and their sum. */
function placeByPeriod(
  line: Line,
  { plan, periods }: Content,
  cells: readonly PeriodCells[],
  list: ListCells,
): void {
  const week = plan.cell(ROWS.weekDays);
  const range = (letters: string): string => list.table.range(letters);
  const [sfbDays, lssDays] = [list.sfbDays.map(range), list.lssDays.map(range)];
  cells.forEach(({ days, rate }, place) => {
    const row = HEAD + 1 + place;
    const [sfb = "", lss = ""] = [sfbDays[place], lssDays[place]];
    const sum = (terms: readonly Term[]): string => {
      const products = terms.map(
        (term) => `SUMPRODUCT(${range(term.days[place] ?? "")},${range(term.each)})`,
      );
      return products.length === 1 ? products.join("") : `(${products.join("+")})`;
    };
    const { hours: performed, sfb: cost, lss: rated, own } = list.terms;
    line(row, periods[place]?.label ?? '""', [
      `SUM(${sfb})/${days}`,
      `SUM(${lss})/${days}`,
      `${sum(performed)}/${week}`,
      withoutNoise(`${sum(cost)}*${rate}/${week}`),
      withoutNoise(`(${sum(rated)}*${rate}+${sum(own)})/${week}`),
      total(row),
    ]);
  });
  if (periods.length === 1) return;
  const [first, last] = [HEAD + 1, HEAD + periods.length];
  const all = (column: string): string => withoutNoise(`SUM(${column}${first}:${column}${last})`);
  const days = cells.map((each) => each.days).join("+");
  const persons = (of: readonly string[]): string => `SUM(${of.join(",")})/(${days})`;
  line(last + 1, '"Totalt"', [
    persons(sfbDays),
    persons(lssDays),
    ...["D", "E", "F", "G"].map(all),
  ]);
}

/** A row for each case with a day in the periods, and their sum where they are not just one. */
function placeByCase(
  sheet: SheetBuilder,
  line: Line,
  cells: readonly PeriodCells[],
  list: ListCells,
  { plan, firsts }: { readonly plan: ParameterPlan; readonly firsts: readonly number[] },
): number {
  const rates = cells.map(({ rate }) => rate);
  const cases = placeCases(sheet, list, { firsts, rates, week: plan.cell(ROWS.weekDays) });
  const count = `COUNT(${cases.order})`;
  const days = `(${cells.map((each) => each.days).join("+")})`;
  const numbers = [cases.sfbDays, cases.lssDays, cases.lssHours, cases.sfb, cases.lss];
  for (let place = 1; place <= firsts.length + 1; place += 1) {
    const row = HEAD + place;
    const found = (range: string): string => `INDEX(${range},MATCH(${place},${cases.order},0))`;
    const which = (one: string, sum: string): string =>
      `IF(${place}<=${count},${one},IF(${place}<=${ROW_COUNT},${sum},""))`;
    line(row, which(found(cases.name), '"Totalt"'), [
      ...numbers.map((range, column) => {
        const by = column < 2 ? `/${days}` : "";
        const own = (amount: string): string => (column < 3 ? amount : withoutNoise(amount));
        return which(`${own(found(range))}${by}`, `${own(`SUM(${range})`)}${by}`);
      }),
      `IF(${place}<=${ROW_COUNT},${total(row)},"")`,
    ]);
  }
  sheet.put("C3", "Rader i svaret", "label");
  sheet.put(ROW_COUNT.replaceAll("$", ""), `=${count}+IF(${count}=1,0,1)`, "check");
  return cases.last;
}

const LEADS = {
  period:
    "Det PA.ÄRENDEN gör, som vanliga formler på listans rader som de var när kopian skrevs. Nya rader följer inte med, och PA.ÄRENDENs kontroller av hela listan (som samma lagrum två gånger) görs inte här.",
  case: "Det PA.ÄRENDEN gör per ärende, som vanliga formler på listans rader som de var när kopian skrevs. Vilka rader som hör till samma ärende lästes då: byter en rad ärende blir svaret #SAKNAS!. Nya rader följer inte med, och PA.ÄRENDENs kontroller av hela listan (som samma lagrum två gånger) görs inte här.",
} as const;

/** The arithmetic of PA.ÄRENDEN as a sheet of ordinary formulas. */
export function caseSheet(name: string, content: Content): SheetTemplate {
  const { plan, sources, periods, rates, firsts } = content;
  const isByCase = firsts !== undefined;
  const { sheet, layout } = calculationSheet(
    name,
    `Uträkning: ärendelistan${isByCase ? " per ärende" : ""}`,
    LEADS[isByCase ? "case" : "period"],
    WIDTHS.first,
  );
  const lines = isByCase ? firsts.length + 1 : periods.length + (periods.length > 1 ? 1 : 0);
  const placed = placePeriods(sheet, HEAD + lines + 2, periods, rates);
  const list = placeCaseList(sheet, placed.next, {
    ...{ plan, sources, isByCase },
    periods: placed.cells,
  });
  sheet.band(HEAD - 1, "1  Svaret", CASE_WIDTH);
  [isByCase ? "Ärende" : "Period", ...COLUMNS.map(([text]) => text)].forEach((text, place) => {
    sheet.put(`${columnLetters(place)}${HEAD}`, text, place === 0 ? "headLeft" : "head");
  });
  const sound = `AND(${list.sound},${placed.sound})`;
  sheet.put("A3", "Listan går att räkna med", "label");
  sheet.put("B3", `=IF(ISERROR(${sound}),"Nej",IF(${sound},"Ja","Nej"))`, "check");
  sheet.put(
    `${isByCase ? "E" : "C"}3`,
    "Nej ger #SAKNAS! i svaret: kolumnerna Inom gränserna och Går att räkna med visar var.",
    "lead",
  );
  sheet.height(3, 24);
  const line: Line = (row, label, numbers) => {
    sheet.put(`A${row}`, `=${label}`, "valueLeft");
    numbers.forEach((formula, place) => {
      const format = COLUMNS[place]?.[1];
      const cell = `${columnLetters(place + 1)}${row}`;
      sheet.put(cell, `=IF($B$3="Ja",${formula},NA())`, "value", format);
    });
  };
  const last = isByCase
    ? placeByCase(sheet, line, placed.cells, list, { plan, firsts })
    : list.last;
  if (!isByCase) placeByPeriod(line, content, placed.cells, list);
  bandPeriods(sheet, placed);
  bandList(sheet, list);
  layout.rows = last + 2;
  for (let more = 1; more < list.table.width; more += 1) layout.widths.push(WIDTHS.other);
  return sheet;
}
