import { cellOf } from "../builder/cellOf";
import { columnLetters } from "../builder/columnLetters";
import { COLOURS } from "../builder/looks";
import { placeHead } from "../builder/placeHead";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import { type CaseCost, COST_COLUMNS } from "./caseCost";
import { placeOneMore } from "./placeOneMore";

const COLUMNS = COST_COLUMNS.length + 1;
const ASSUMPTIONS = 5;
const CHART = { width: 620, height: 290 } as const;

/** Headings and rows of one call's table, a call a cell, so that programs without it keep the values. */
function placeTable(
  sheet: SheetBuilder,
  top: number,
  {
    call,
    first,
    rows,
    total,
  }: {
    readonly call: string;
    readonly first: string;
    /** What stands in the first column; undefined: as the call says. */
    readonly rows: readonly (number | undefined)[];
    readonly total: boolean;
  },
): void {
  [first, ...COST_COLUMNS.map(({ heading }) => heading)].forEach((heading, column) => {
    sheet.put(`${columnLetters(column)}${top}`, heading, column === 0 ? "headLeft" : "head");
  });
  rows.forEach((content, place) => {
    const row = top + 1 + place;
    const isTotal = total && place === rows.length - 1;
    if (content !== undefined) sheet.put(`A${row}`, content, "input", "year");
    else sheet.put(`A${row}`, cellOf(call, place + 2, 1), isTotal ? "totalLabel" : "label");
    COST_COLUMNS.forEach(({ format }, column) => {
      const cell = `${columnLetters(column + 1)}${row}`;
      sheet.put(cell, cellOf(call, place + 2, column + 2), isTotal ? "total" : "value", format);
    });
  });
}

/** Uplift, the year that is looked at, and the user's own amounts. Returns the row after. */
function placeAssumptions(sheet: SheetBuilder, { year, uplift, own }: CaseCost): number {
  sheet.band(ASSUMPTIONS, "1  Antaganden", COLUMNS);
  sheet.put(`A${ASSUMPTIONS + 1}`, "Uppräkning per år", "label");
  sheet.put(`B${ASSUMPTIONS + 1}`, uplift.toFixed(), "assumption", "percent2");
  sheet.put(
    `C${ASSUMPTIONS + 1}`,
    "\u00a0Av schablonbeloppet, för år efter det sista beslutade.",
    "source",
  );
  sheet.put(`A${ASSUMPTIONS + 2}`, "Året per månad", "label");
  sheet.put(`B${ASSUMPTIONS + 2}`, year, "input", "year");
  sheet.put(`C${ASSUMPTIONS + 2}`, "\u00a0Ett annat år räknar om del 3 och 4.", "source");
  own.forEach((each, place) => {
    const row = ASSUMPTIONS + 3 + place;
    sheet.put(`A${row}`, each.year, "input", "year");
    sheet.put(`B${row}`, each.amount.toFixed(), "assumption", "kronor");
    sheet.put(`C${row}`, "\u00a0Schablonbelopp ur Egna värden, kr per timme.", "source");
  });
  return ASSUMPTIONS + 3 + own.length;
}

function placeChart(sheet: SheetBuilder, top: number, months: number): void {
  const over = (column: string): string => `${column}${top + 1}:${column}${top + months}`;
  sheet.charts.push({
    id: "arendekostnad-manad",
    kind: "bar",
    title: "Kostnad per månad, kr",
    labels: over("A"),
    series: [
      { range: over("E"), label: "SFB", colour: COLOURS.booked },
      { range: over("F"), label: "LSS", colour: COLOURS.model },
    ],
    axis: { x: "Månad", y: "Kronor" },
    at: { col: COLUMNS, row: 4, x: 12, y: 4 },
    size: CHART,
    stacked: true,
  });
}

/** The sheet `Ärendekostnad` for one's own use: live formulas over the list where it stands. No case is named. */
export function caseCostSheet(content: CaseCost): SheetTemplate {
  const { list, years, months, own } = content;
  const after = ASSUMPTIONS + 3 + own.length;
  const yearsTop = after + 2;
  const monthsTop = yearsTop + years.length + 3;
  const oneMoreTop = monthsTop + months.length + 4;
  const sheet = new SheetBuilder("Ärendekostnad", {
    widths: [250, ...COST_COLUMNS.map(() => 118)],
    frozenRows: 3,
    rows: oneMoreTop + 12,
  });
  placeHead(
    sheet,
    "Ärendekostnad",
    "Vad ärendelistan kostar, på dagen. Ändra i listan eller antagandena: bladet räknas om. Inga nya ärenden läggs till.",
  );
  placeAssumptions(sheet, content);
  const uplift = `$B$${ASSUMPTIONS + 1}`;
  const amounts = own.length === 0 ? "" : `,$A$${ASSUMPTIONS + 3}:$B$${after - 1}`;
  const call = (period: string, view: string): string =>
    `PA.ÄRENDEN(${list},${period},"${view}",${uplift}${amounts})`;
  sheet.band(yearsTop - 1, "2  Per år, kr. Personer är snitt över året", COLUMNS);
  placeTable(sheet, yearsTop, {
    call: call(`$A$${yearsTop + 1}:$A$${yearsTop + years.length}`, "period"),
    first: "År",
    rows: years.map(({ name }) => Number(name)),
    total: false,
  });
  sheet.band(monthsTop - 1, "3  Per månad, kr", COLUMNS);
  placeTable(sheet, monthsTop, {
    call: call(`$B$${ASSUMPTIONS + 2}`, "månad"),
    first: "Månad",
    rows: [...months.map(() => undefined), undefined],
    total: true,
  });
  sheet.band(oneMoreTop - 1, "4  Ett ärende mer eller mindre, ett helt år", COLUMNS);
  placeOneMore(sheet, oneMoreTop, content.oneMore, {
    year: `$B$${ASSUMPTIONS + 2}`,
    uplift,
    amounts,
  });
  placeChart(sheet, monthsTop, months.length);
  return sheet;
}
