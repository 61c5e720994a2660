import { columnLetters } from "../../builder/columnLetters";
import type { FormatName } from "../../builder/looks";
import { SheetBuilder } from "../../builder/SheetBuilder";
import type { SheetTemplate } from "../../builder/SheetTemplate";
import { ColumnTable } from "../columnTable";
import { type ParameterPlan, ROWS } from "../parameterPlan";
import type { CasePeriod } from "./casePeriods";
import type { CaseSource } from "./caseSources";

/** The columns of the answer and their formats. */
export const CASE_COLUMNS: readonly (readonly [string, FormatName?])[] = [
  ["Period"],
  ["SFB-personer", "weekly"],
  ["LSS-personer", "weekly"],
  ["LSS-timmar", "hours"],
  ["SFB", "kronor"],
  ["LSS", "kronor"],
  ["Totalt", "kronor"],
];
/** The row of the answer's headings. */
export const HEAD = 5;
const WIDTHS = { first: 150, other: 104 } as const;

interface Content {
  readonly plan: ParameterPlan;
  readonly sources: readonly CaseSource[];
  readonly periods: readonly CasePeriod[];
  readonly rates: readonly string[];
}

interface PeriodCells {
  readonly first: string;
  readonly last: string;
  readonly days: string;
  readonly rate: string;
}

interface ListCells {
  /** Whether every row can be calculated with. */
  readonly sound: string;
  readonly sfbDays: readonly string[];
  readonly lssDays: readonly string[];
  readonly sfb: string;
  readonly performed: string;
  readonly lss: string;
  readonly own: string;
  readonly last: number;
  readonly width: number;
}

function placePeriods(sheet: SheetBuilder, top: number, { periods, rates }: Content) {
  sheet.band(top, "2  Perioderna", CASE_COLUMNS.length);
  const table = new ColumnTable(sheet, top + 1, periods.length);
  const add = (title: string, of: (place: number) => string, format?: FormatName): string =>
    table.add(title, (_, place) => of(place), format);
  add("Period", (place) => periods[place]?.label ?? '""');
  const first = add("Första dagen", (place) => periods[place]?.first ?? "0", "date");
  const last = add("Sista dagen", (place) => periods[place]?.last ?? "0", "date");
  const days = table.add("Dagar", (row) => `${last}${row}-${first}${row}+1`);
  const rate = add("Schablonbelopp", (place) => rates[place] ?? "NA()", "kronor");
  const at = (column: string, place: number): string => `$${column}$${table.first + place}`;
  return {
    cells: periods.map((_, place): PeriodCells => ({
      ...{ first: at(first, place), last: at(last, place) },
      ...{ days: at(days, place), rate: at(rate, place) },
    })),
    next: table.last + 2,
  };
}

/** The list row by row: what stands in it, what a week of it counts for, and its days in each period. */
function placeList(
  sheet: SheetBuilder,
  top: number,
  { plan, sources }: Content,
  cells: readonly PeriodCells[],
): ListCells {
  const table = new ColumnTable(sheet, top + 1, sources.length);
  const from = (id: keyof CaseSource, title: string, format?: FormatName): string =>
    table.add(title, (_, place) => sources[place]?.[id] ?? '""', format);
  from("name", "Ärende");
  const law = from("law", "Lagrum");
  const start = from("from", "Från", "date");
  const end = from("through", "Till", "date");
  const hours = from("hours", "Timmar per vecka");
  const waiting = from("waiting", "Väntetid");
  const standby = from("standby", "Beredskap");
  const used = from("utilisation", "Utnyttjande");
  const factor = from("priceFactor", "Prisfaktor");
  const price = from("ownPrice", "Eget pris");
  const higher = from("higher", "Högre timbelopp");
  const applied = from("application", "Ansökan", "date");
  const probability = from("probability", "Sannolikhet");
  const counted = table.add(
    "Räknade timmar",
    (row) =>
      `N(${hours}${row})+${waiting}${row}*${plan.cell(ROWS.waiting)}+${standby}${row}*${plan.cell(ROWS.standby)}`,
  );
  const limit = plan.cell(ROWS.weeklyHours);
  // An application is for SFB, which takes more hours than the municipality's own.
  const first = table.add(
    "Kommunens timmar vid SFB",
    (row) =>
      `IF(OR(${law}${row}="LSS",${hours}${row}="",N(${hours}${row})>=${limit}),${limit},MIN(${limit},${counted}${row}))`,
  );
  const sfb = table.add("SFB, vecka", (row) => `${first}${row}*${used}${row}*(1+${higher}${row})`);
  const performed = table.add("LSS, utförda per vecka", (row) => `${counted}${row}*${used}${row}`);
  const lss = table.add(
    "LSS till schablonen, vecka",
    (row) => `IF(${price}${row}="",${performed}${row}*${factor}${row},0)`,
  );
  const own = table.add(
    "LSS till eget pris, kr per vecka",
    (row) => `IF(${price}${row}="",0,${performed}${row}*${price}${row})`,
  );
  const overlap = (row: number, { first: one, last }: PeriodCells, starts: string): string =>
    `MAX(0,MIN(${end}${row},${last})-MAX(${starts},${one})+1)`;
  const after = (row: number, period: PeriodCells): string =>
    `IF(${applied}${row}="",0,${probability}${row}*${overlap(row, period, `${start}${row},${applied}${row}`)})`;
  const days = cells.map((period, place) => {
    const name = String(place + 1);
    return [
      table.add(
        `SFB-dagar, period ${name}`,
        (row) =>
          `IF(${law}${row}="SFB",${overlap(row, period, `${start}${row}`)},${after(row, period)})`,
      ),
      table.add(
        `LSS-dagar, period ${name}`,
        (row) =>
          `IF(${law}${row}="SFB",0,${overlap(row, period, `${start}${row}`)}-${after(row, period)})`,
      ),
    ] as const;
  });
  sheet.band(top, "3  Ärendelistan och dagarna i varje period", table.width);
  const [one, count] = [table.first, sources.length];
  return {
    // Told apart: not every program lets an error through a sum of products.
    sound: `AND(ISNUMBER(SUM($${start}$${one}:$${probability}$${table.last})),COUNTIF(${table.range(law)},"SFB")+COUNTIF(${table.range(law)},"LSS")=${count})`,
    sfbDays: days.map(([column]) => table.range(column)),
    lssDays: days.map(([, column]) => table.range(column)),
    ...{ sfb: table.range(sfb), performed: table.range(performed) },
    ...{ lss: table.range(lss), own: table.range(own), last: table.last },
    width: table.width,
  };
}

/** The arithmetic of PA.ÄRENDEN as a sheet of ordinary formulas. */
export function caseSheet(name: string, content: Content): SheetTemplate {
  const { plan, periods } = content;
  const layout: { widths: number[]; frozenRows: number; rows: number } = {
    ...{ widths: [WIDTHS.first], frozenRows: 3, rows: 0 },
  };
  const sheet = new SheetBuilder(name, layout);
  sheet.put("A1", "Uträkning: ärendelistan", "title");
  sheet.height(1, 34);
  sheet.put(
    "A2",
    "Det PA.ÄRENDEN gör, som vanliga formler på listans rader som de var när kopian skrevs. Nya rader följer inte med, och PA.ÄRENDENs kontroller (som samma lagrum två gånger) görs inte här.",
    "lead",
  );
  const total = periods.length > 1;
  const { cells, next } = placePeriods(sheet, HEAD + periods.length + (total ? 1 : 0) + 2, content);
  const list = placeList(sheet, next, content, cells);
  sheet.band(HEAD - 1, "1  Svaret", CASE_COLUMNS.length);
  CASE_COLUMNS.forEach(([text], place) => {
    sheet.put(`${columnLetters(place)}${HEAD}`, text, place === 0 ? "headLeft" : "head");
  });
  const week = plan.cell(ROWS.weekDays);
  sheet.put("A3", "Listan går att räkna med", "label");
  sheet.put("B3", `=IF(ISERROR(${list.sound}),"Nej",IF(${list.sound},"Ja","Nej"))`, "check");
  sheet.put("C3", "Nej ger #SAKNAS! i svaret: raden med fel visar det.", "lead");
  sheet.height(3, 24);
  const line = (row: number, formulas: readonly string[]): void =>
    formulas.forEach((formula, place) =>
      sheet.put(
        `${columnLetters(place)}${row}`,
        place === 0 ? `=${formula}` : `=IF($B$3="Ja",${formula},NA())`,
        place === 0 ? "valueLeft" : "value",
        CASE_COLUMNS[place]?.[1],
      ),
    );
  cells.forEach(({ days, rate }, place) => {
    const row = HEAD + 1 + place;
    const [sfb = "", lss = ""] = [list.sfbDays[place], list.lssDays[place]];
    line(row, [
      periods[place]?.label ?? '""',
      `SUM(${sfb})/${days}`,
      `SUM(${lss})/${days}`,
      `SUMPRODUCT(${lss},${list.performed})/${week}`,
      `SUMPRODUCT(${sfb},${list.sfb})*${rate}/${week}`,
      `(SUMPRODUCT(${lss},${list.lss})*${rate}+SUMPRODUCT(${lss},${list.own}))/${week}`,
      `E${row}+F${row}`,
    ]);
  });
  if (total) {
    const [first, last] = [HEAD + 1, HEAD + periods.length];
    const all = (column: string): string => `SUM(${column}${first}:${column}${last})`;
    const days = cells.map((each) => each.days).join("+");
    const persons = (of: readonly string[]): string => `SUM(${of.join(",")})/(${days})`;
    line(last + 1, [
      '"Totalt"',
      persons(list.sfbDays),
      persons(list.lssDays),
      ...["D", "E", "F", "G"].map(all),
    ]);
  }
  layout.rows = list.last + 2;
  for (let more = 1; more < list.width; more += 1) layout.widths.push(WIDTHS.other);
  return sheet;
}
