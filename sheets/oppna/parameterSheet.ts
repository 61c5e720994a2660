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
import { formatDay, yearOf } from "../../src/calendar/day";
import { asCellText } from "../builder/cellText";
import { columnLetters } from "../builder/columnLetters";
import type { FormatName } from "../builder/looks";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";
import {
  FIRST_YEAR,
  INDEX_BAND,
  INDEX_LAST,
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

/** How each is written, with the rule that it follows. */
const ARITHMETIC: readonly (readonly [string, string, string])[] = [
  [
    "PA.SCHABLON",
    "årets schablonbelopp; senare år föregående × (1 + uppräkning), avrundat till 10 öre",
    "5 § förordningen (1993:1091) om assistansersättning",
  ],
  [
    "PA.SFB",
    "personer × kommunens timmar × dagar/7 × schablonbelopp × nyttjandegrad",
    "51 kap. 22 och 23 §§ socialförsäkringsbalken",
  ],
  ["PA.LSS", "timmar × schablonbelopp × prisfaktor", "9 § 2 lagen (1993:387) om stöd och service"],
  ["PA.KOSTNAD", "PA.SFB + PA.LSS + sjuklön + egen regi", "som delarna"],
  ["PA.TIMMAR", "aktiv + väntetid/4 + beredskap/7", "FKFS 2016:4 om assistansersättning"],
  ["PA.KOSTNADSDELAR", "delarna i PA.KOSTNAD, deras summa och andelen av den", "som PA.KOSTNAD"],
  [
    "PA.BESLUT",
    "grundläggande behov över kommunens timmar: kommunen de timmarna, staten resten; annars kommunen allt",
    "51 kap. 3 och 22 §§ socialförsäkringsbalken",
  ],
  [
    "PA.SJUKLÖN",
    "(timlön × sjuktimmar × 80 % − karensavdrag × perioder, minst 0) × (1 + semester) × (1 + avgifter + avtal)",
    "6 och 7 §§ lagen (1991:1047) om sjuklön, 9 § 2 LSS",
  ],
  [
    "PA.PROGNOS",
    "månad för månad på ett blad Uträkning: bestånd, timmar, schablonbelopp och löner; årets delar i hela ören",
    "docs/prognos.md och funktionerna den bygger på",
  ],
  ["PA.HELTID", "heltid enligt privat norm / heltidsmått", "Malmö stads utredning"],
  ["PA.LÖNEGAP", "löneökning − schablonens ökning", "Malmö stads utredning"],
];

const sourceText = ({ title, place, reference }: Source): string =>
  [title, place, reference].filter((each) => each !== undefined && each !== "").join(", ");

const latest = (parameter: Parameter, place = 0): DatedValue => {
  const value = parameter.series[place]?.values.at(-1);
  if (value === undefined) throw new Error(`${parameter.id} has no value.`);
  return value;
};

const HEADS = ["Värde", "Från", "Till", "Status", "Källa"] as const;

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
  sheet.put(`C${row}`, asCellText(formatDay(from)), "source");
  sheet.put(
    `D${row}`,
    through === undefined ? "tills vidare" : asCellText(formatDay(through)),
    "source",
  );
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

function placeArithmetic(sheet: SheetBuilder, top: number): number {
  sheet.band(top, "4  Så skrivs funktionerna", RATE_COLUMNS.length + MOST_UPLIFTS);
  ARITHMETIC.forEach(([name, arithmetic, source], place) => {
    sheet.put(`A${top + 1 + place}`, name, "label");
    sheet.put(`B${top + 1 + place}`, asCellText(`${arithmetic}. ${source}.`), "source");
  });
  return top + 1 + ARITHMETIC.length;
}

function placeLeft(sheet: SheetBuilder, top: number, left: readonly LeftAsValue[]): void {
  sheet.band(top, "5  Celler som står som värden", RATE_COLUMNS.length + MOST_UPLIFTS);
  if (left.length === 0) sheet.put(`A${top + 1}`, "Inga: varje PA-cell är en formel.", "label");
  left.forEach(({ sheet: name, cell, why }, place) => {
    sheet.put(`A${top + 1 + place}`, asCellText(`${name} ${cell}`), "label");
    sheet.put(`B${top + 1 + place}`, asCellText(why), "source");
  });
}

/** The sheet that the open formulas look up: numbers, amounts by year, sources, and what stands as values. */
export function parameterSheet(plan: ParameterPlan, left: readonly LeftAsValue[]): SheetTemplate {
  const afterIndex = INDEX_LAST + 2;
  const sheet = new SheetBuilder(plan.sheet, {
    widths: [300, 96, 90, 90, 96, 430, 70, ...Array.from({ length: MOST_UPLIFTS }, () => 110)],
    frozenRows: 3,
    rows: afterIndex + ARITHMETIC.length + left.length + 8,
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
  const next = placeArithmetic(sheet, afterIndex);
  placeLeft(sheet, next + 1, left);
  return sheet;
}
