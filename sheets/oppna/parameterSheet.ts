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
import type { ValueBlock } from "./valueBlock";
import {
  FIRST_YEAR,
  INDEX_BAND,
  indexValues,
  LAST_YEAR,
  MOST_UPLIFTS,
  type ParameterPlan,
  RATE_COLUMNS,
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
  sheet.band(ROWS.numbers, "1  Tal som formlerna använder", RATE_COLUMNS.length + MOST_UPLIFTS);
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

function placeRates(sheet: SheetBuilder, uplifts: readonly string[]): void {
  sheet.band(ROWS.rates, "2  Schablonbelopp, kr per timme", RATE_COLUMNS.length + MOST_UPLIFTS);
  placeHeads(sheet, ROWS.rateHead, "År");
  sheet.put(`G${ROWS.rateHead}`, "Dagar", "head");
  sheet.put(`A${ROWS.uplift}`, "Uppräkning", "label");
  const columns = uplifts.map((uplift, place) => {
    const column = columnLetters(RATE_COLUMNS.length + place);
    sheet.put(`${column}${ROWS.rateHead}`, asCellText(`Med uppräkning ur ${uplift}`), "head");
    // A blank cell is no uplift of 0: the years after the last decided one are then not known.
    sheet.put(
      `${column}${ROWS.uplift}`,
      `=IF(ISNUMBER(${uplift}),${uplift},NA())`,
      "assumption",
      "percent2",
    );
    return column;
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
    for (const column of columns) {
      const carried = `ROUND(${column}${row - 1}*(1+${column}$${ROWS.uplift}),1)`;
      sheet.put(
        `${column}${row}`,
        value === undefined ? `=${carried}` : `=B${row}`,
        "value",
        "kronor",
      );
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
  sheet.band(top, `${number}  ${title}`, RATE_COLUMNS.length + MOST_UPLIFTS);
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
  sheet.band(top, `${number}  Så skrivs funktionerna`, RATE_COLUMNS.length + MOST_UPLIFTS);
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
  sheet.band(top, `${number}  Celler som står som värden`, RATE_COLUMNS.length + MOST_UPLIFTS);
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
  const sheet = new SheetBuilder(plan.sheet, {
    widths: [300, 96, 90, 90, 96, 430, 70, ...Array.from({ length: MOST_UPLIFTS }, () => 110)],
    frozenRows: 3,
    rows: plan.next + ARITHMETIC.length + left.length + 8,
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
  placeRates(sheet, plan.uplifts);
  placeIndex(sheet);
  plan.blocks.forEach((block, place) => placeBlock(sheet, FIRST_BLOCK + place, block));
  const number = FIRST_BLOCK + plan.blocks.length;
  const next = placeArithmetic(sheet, number, plan.next);
  placeLeft(sheet, number + 1, next + 1, left);
  return sheet;
}
