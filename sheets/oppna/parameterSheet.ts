import { arbetsgivaravgift } from "../../src/parameters/arbetsgivaravgift";
import { beredskap } from "../../src/parameters/beredskap";
import { heltidsmatt } from "../../src/parameters/heltidsmatt";
import { karensavdrag } from "../../src/parameters/karensavdrag";
import { kommunensTimmar } from "../../src/parameters/kommunensTimmar";
import { semesterersattning } from "../../src/parameters/semesterersattning";
import { sjuklon } from "../../src/parameters/sjuklon";
import { schablonbelopp } from "../../src/parameters/schablonbelopp";
import type { DatedValue, Parameter, Source } from "../../src/parameters/types";
import { vantetid } from "../../src/parameters/vantetid";
import { yearOf } from "../../src/calendar/day";
import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import type { FormatName } from "../builder/looks";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import { ARITHMETIC } from "./arithmetic";
import { dateFormula } from "./dateFormula";
import { roundedTo } from "./roundedTo";
import { placeOwnBlock, placeStored } from "./own/placeOwn";
import { rowsTaken, type ValueBlock } from "./valueBlock";
import {
  FIRST_YEAR,
  INDEX_BAND,
  indexValues,
  LAST_YEAR,
  MOST_UPLIFTS,
  type ParameterPlan,
  RATE_COLUMNS,
  type RateColumn,
  ROWS,
} from "./parameterPlan";

/** A cell that keeps its value: which, and why. */
export interface LeftAsValue {
  readonly sheet: string;
  readonly cell: string;
  readonly why: string;
}

const sourceText = ({ title, place, reference }: Source): string =>
  [title, place, reference].filter((each) => each !== undefined && each !== "").join(", ");

const latest = (parameter: Parameter, place = 0): DatedValue => {
  const value = parameter.series[place]?.values.at(-1);
  if (value === undefined) throw new Error(`${parameter.id} has no value.`);
  return value;
};

const BAND = RATE_COLUMNS.length + MOST_UPLIFTS;
/** A share is at most this, an amount of an hour much more: what `belopp` takes as an uplift. */
const LARGEST_SHARE = 0.5;
const HEADS = ["Värde", "Från", "Till (tomt: tills vidare)", "Status", "Källa"] as const;

function placeHeads(sheet: SheetBuilder, row: number, name: string): void {
  [name, ...HEADS].forEach((text, column) =>
    sheet.put(`${columnLetters(column)}${row}`, text, column === 1 ? "head" : "headLeft"),
  );
}

/** A value with the days that it holds, its status and its source. */
function placeDatedValue(
  sheet: SheetBuilder,
  row: number,
  { value, from, through, status, source }: DatedValue,
  format?: FormatName,
): void {
  const look = status === "antagande" ? "assumption" : "input";
  sheet.put(`B${row}`, typeof value === "string" ? `=${value}` : String(value), look, format);
  sheet.put(`C${row}`, `=${dateFormula(from)}`, "valueLeft", "date");
  const until = through === undefined ? null : `=${dateFormula(through)}`;
  sheet.put(`D${row}`, until, "valueLeft", "date");
  sheet.put(`E${row}`, status, "source");
  sheet.put(`F${row}`, asCellText(sourceText(source)), "source");
}

function placeNumbers(sheet: SheetBuilder): void {
  sheet.band(ROWS.numbers, "1  Tal som formlerna använder", BAND);
  placeHeads(sheet, ROWS.numbers + 1, "Tal");
  const ofLaw = (row: number, parameter: Parameter): void => {
    sheet.put(`A${row}`, `${parameter.name}, ${parameter.unit}`, "label");
    placeDatedValue(sheet, row, latest(parameter));
  };
  ofLaw(ROWS.weeklyHours, kommunensTimmar);
  sheet.put(`A${ROWS.weekDays}`, "Dagar per vecka", "label");
  sheet.put(`B${ROWS.weekDays}`, "7", "input");
  sheet.put(`F${ROWS.weekDays}`, "Kalendern", "source");
  ofLaw(ROWS.waiting, vantetid);
  ofLaw(ROWS.standby, beredskap);
  ofLaw(ROWS.fullTime, heltidsmatt);
  ofLaw(ROWS.sickPay, sjuklon);
  ofLaw(ROWS.karens, karensavdrag);
  ofLaw(ROWS.holiday, semesterersattning);
  ofLaw(ROWS.dues, arbetsgivaravgift);
}

/** What the years that are not decided get, as the column's heading says it. */
function headingOf({ uplift, own }: RateColumn): string {
  const parts = [
    ...(uplift === undefined ? [] : [`uppräkning ur ${uplift}`]),
    ...(own === undefined ? [] : [`egna belopp från rad ${own.top}`]),
  ];
  return `Med ${parts.join(" och ")}`;
}

/** The amount of a year that is not decided: the user's own, else the year before raised. */
function laterRate({ uplift, own }: RateColumn, column: string, row: number): string {
  const raised = (by: string): string => roundedTo(`${column}${row - 1}*(1+${by})`, 1);
  const carried = uplift === undefined ? "NA()" : raised(`${column}$${ROWS.uplift}`);
  if (own === undefined) return carried;
  const [year, value] = [`$A${row}`, own.value(`$A${row}`)];
  const told = `IF(ABS(${value})>${LARGEST_SHARE},${value},${raised(value)})`;
  return `IF(${own.count(year)}=0,${carried},${told})`;
}

function placeRates(sheet: SheetBuilder, beside: readonly RateColumn[]): void {
  sheet.band(ROWS.rates, "2  Schablonbelopp, kr per timme", BAND);
  placeHeads(sheet, ROWS.rateHead, "År");
  sheet.put(`G${ROWS.rateHead}`, "Dagar", "head");
  sheet.put(`A${ROWS.uplift}`, "Uppräkning", "label");
  const columns = beside.map((each, place) => {
    const column = columnLetters(RATE_COLUMNS.length + place);
    const { uplift } = each;
    sheet.put(`${column}${ROWS.rateHead}`, asCellText(headingOf(each)), "head");
    // A blank cell is no uplift of 0: the years after the last decided one are then not known.
    if (uplift !== undefined) {
      const known = `=IF(ISNUMBER(${uplift}),${uplift},NA())`;
      sheet.put(`${column}${ROWS.uplift}`, known, "assumption", "percent2");
    }
    return { ...each, column };
  });
  const decided = new Map(
    schablonbelopp.series[0]?.values.map((each) => [yearOf(each.from), each]),
  );
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const row = ROWS.firstYear + year - FIRST_YEAR;
    const value = decided.get(year);
    sheet.put(`A${row}`, String(year), "label", "year");
    sheet.put(`G${row}`, `=DATE(A${row}+1,1,1)-DATE(A${row},1,1)`, "value", "whole");
    if (value !== undefined) placeDatedValue(sheet, row, value, "kronor");
    else {
      sheet.put(`B${row}`, "=NA()", "value", "kronor");
      sheet.put(`E${row}`, "inte beslutat", "source");
    }
    for (const { column, ...each } of columns) {
      const amount = value === undefined ? laterRate(each, column, row) : `B${row}`;
      // A row that the functions refuse gives no amount at all, as there.
      const known = each.own === undefined ? amount : `IF(${each.own.sound},${amount},NA())`;
      sheet.put(`${column}${row}`, `=${known}`, "value", "kronor");
    }
  }
}

function placeIndex(sheet: SheetBuilder): void {
  sheet.band(
    INDEX_BAND,
    "3  Omsorgsprisindex (OPI), årets ökning",
    RATE_COLUMNS.length + MOST_UPLIFTS,
  );
  placeHeads(sheet, INDEX_BAND + 1, "År");
  indexValues.forEach((value, place) => {
    const row = INDEX_BAND + 2 + place;
    sheet.put(`A${row}`, String(yearOf(value.from)), "label", "year");
    placeDatedValue(sheet, row, value, "percent2");
  });
}

function placeBlock(sheet: SheetBuilder, number: number, { title, top, rows }: ValueBlock): void {
  sheet.band(top, `${number}  ${title}`, BAND);
  placeHeads(sheet, top + 1, "Tal");
  const aged = rows.some(({ ages }) => ages !== undefined);
  if (aged) {
    sheet.put(`G${top + 1}`, "Från ålder", "head");
    sheet.put(`H${top + 1}`, "Till ålder", "head");
  }
  rows.forEach(({ name, value, ages }, place) => {
    const row = top + 2 + place;
    sheet.put(`A${row}`, asCellText(name), "label");
    placeDatedValue(sheet, row, value);
    ages?.forEach((age, end) => sheet.put(`${"GH"[end] ?? ""}${row}`, String(age), "value"));
  });
}

function placeArithmetic(sheet: SheetBuilder, number: number, top: number): number {
  sheet.band(top, `${number}  Så skrivs funktionerna`, BAND);
  ARITHMETIC.forEach(([name, arithmetic, source], place) => {
    sheet.put(`A${top + 1 + place}`, name, "label");
    sheet.put(`B${top + 1 + place}`, asCellText(`${arithmetic}. ${source}.`), "source");
  });
  return top + 1 + ARITHMETIC.length;
}

function placeLeft(
  sheet: SheetBuilder,
  number: number,
  top: number,
  left: readonly LeftAsValue[],
): void {
  sheet.band(top, `${number}  Celler som står som värden`, BAND);
  if (left.length === 0) sheet.put(`A${top + 1}`, "Inga: varje PA-cell är en formel.", "label");
  left.forEach(({ sheet: name, cell, why }, place) => {
    sheet.put(`A${top + 1 + place}`, asCellText(`${name} ${cell}`), "label");
    sheet.put(`B${top + 1 + place}`, asCellText(why), "source");
  });
}

/** The band of the first of the values that only some workbooks use. */
const FIRST_BLOCK = 4;

/** The sheet that the open formulas look up: numbers, amounts by year, sources, and what stands as values. */
export function parameterSheet(plan: ParameterPlan, left: readonly LeftAsValue[]): SheetTemplate {
  const stored = plan.storedValues;
  const sheet = new SheetBuilder(plan.sheet, {
    widths: [300, 96, 90, 90, 96, 430, 70, ...Array.from({ length: MOST_UPLIFTS }, () => 110)],
    frozenRows: 3,
    rows: plan.next + rowsTaken(stored) + ARITHMETIC.length + left.length + 8,
  });
  sheet.put("A1", "Öppna formler: parametrar och källor", "title");
  sheet.height(1, 34);
  sheet.put(
    "A2",
    left.length === 0
      ? "Varje PA-cell i den här kopian är en vanlig formel som hämtar sina tal här. Ändra ett tal: bladen räknas om."
      : "PA-cellerna i den här kopian är vanliga formler som hämtar sina tal här. Ändra ett tal: bladen räknas om, men inte de celler som står som värden och räknas upp längst ned.",
    "lead",
  );
  placeNumbers(sheet);
  placeRates(sheet, plan.columns);
  placeIndex(sheet);
  plan.blocks.forEach((block, place) => {
    const number = FIRST_BLOCK + place;
    if (block.kind === "values") return placeBlock(sheet, number, block);
    sheet.band(block.top, `${number}  ${block.title}`, BAND);
    placeOwnBlock(sheet, block, plan);
  });
  let number = FIRST_BLOCK + plan.blocks.length;
  let top = plan.next;
  if (stored.length > 0) {
    sheet.band(top, `${number}  Egna värden i arbetsboken`, BAND);
    top = placeStored(sheet, top, stored);
    number += 1;
  }
  const next = placeArithmetic(sheet, number, top);
  placeLeft(sheet, number + 1, next + 1, left);
  return sheet;
}
