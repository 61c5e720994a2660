import type { AmountId, LevelId } from "../../../src/forecast/fields/forecastFields";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import { type ParameterPlan, ROWS } from "../parameterPlan";
import type { DatedCells } from "./placeDated";
import type { GivenCells } from "./placeGiven";
import { type Cell, LEAST, placeStocks } from "./placeStocks";
import { placeTakeover } from "./placeTakeover";
import type { ProviderYears } from "./placeProvider";
import type { YearCells } from "./placeYears";

/** The months on the sheet: their years, and the columns that the years are made of. */
export interface MonthCells {
  readonly years: string;
  readonly days: string;
  readonly spread: string;
  readonly sfbDays: string;
  readonly lssPersons: string;
  readonly lssHours: string;
  /** The persons with the own provider, all the months; one cell where they are as many throughout. */
  readonly providerPersons: string;
  readonly parts: Readonly<Record<"sfb" | "lss" | "provider" | "sickPay" | "oneOffs", string>>;
  /** Nobody less than nobody, and no hours less than none. */
  readonly checks: readonly string[];
  readonly last: number;
  readonly width: number;
}

interface Plan {
  readonly given: GivenCells;
  readonly dated: DatedCells;
  readonly years: YearCells;
  readonly plan: ParameterPlan;
  /** The own provider's model, where it gives the deficit per person. */
  readonly provider: ProviderYears | undefined;
  readonly count: number;
}

const MONTHS = 12;

/** Month by month (docs/prognos.md): what holds, persons, days, hours, and each part in kronor. */
export function placeMonths(sheet: SheetBuilder, top: number, content: Plan): MonthCells {
  const { given, dated, years, plan, count } = content;
  const table = new ColumnTable(sheet, top + 1, count * MONTHS);
  const at =
    (letters: string): Cell =>
    (row) =>
      `${letters}${row}`;
  const yearRow = (row: number): number =>
    years.baseRow + 1 + Math.floor((row - table.first) / MONTHS);
  const ofYear =
    (column: string): Cell =>
    (row) =>
      `$${column}$${yearRow(row)}`;
  const year = table.add(
    "År",
    (_, place) => `${given.value("year")}+${1 + Math.floor(place / MONTHS)}`,
    "year",
  );
  const day = at(
    table.add("Månad", (row, place) => `DATE(A${row},${(place % MONTHS) + 1},1)`, "date"),
  );
  const end = at(
    table.add("Sista dagen", (row, place) => `DATE(A${row},${(place % MONTHS) + 2},0)`, "date"),
  );
  const daysColumn = table.add("Dagar", (row) => `${end(row)}-${day(row)}+1`);
  const days = at(daysColumn);
  /** What holds in a month: the base year's cell, or a column where something changes it. */
  const level = (id: LevelId, title: string): Cell => {
    const value = dated.valueAt(id);
    return value === undefined
      ? () => given.value(id)
      : at(table.add(title, (row) => value(day(row))));
  };
  /** What a person with the own provider costs more than the schablon gives, a year. */
  function placeDeficit(): Cell {
    const model = content.provider;
    if (model !== undefined) {
      return (row) => model.deficit(Math.floor((row - table.first) / MONTHS));
    }
    const deficit = level("providerDeficit", "Underskott per brukare");
    const hours = level("providerHours", "Timmar per brukare");
    const baseRate = `$${years.rate}$${years.baseRow}`;
    return (row) =>
      `((${hours(row)}*${baseRate}+${deficit(row)})*${ofYear(years.wages)(row)}-${hours(row)}*${ofYear(years.rate)(row)})`;
  }
  const stocks = placeStocks(table, { given, dated, level, day, end, days, year });
  const { sfbColumn, lssDays, goneDays } = stocks;
  const sfbDays = at(sfbColumn);
  const spreadOn = level("lssHoursSpread", "Timmar följer dagar");
  const baseYear = given.value("year");
  const spread = table.add(
    "Månadens andel × 12",
    (row) =>
      `IF(${spreadOn(row)}<>0,${days(row)}*12/(DATE(${baseYear}+1,1,1)-DATE(${baseYear},1,1)),1)`,
    "factor",
  );
  const perPerson = level("lssHoursPerPerson", "Timmar per person, nivå");
  const hoursEach = at(
    table.add(
      "Timmar per person",
      (row) => `${perPerson(row)}*${ofYear(years.hours)(row)}*${spread}${row}`,
      "hours",
    ),
  );
  const extra = level("transferExtraHours", "Timmar utöver snittet");
  const children = level("parentalChildren", "Föräldraavdrag, barn");
  const childHours = level("parentalHours", "Föräldraavdrag, timmar");
  const lssPersonsColumn = table.add(
    "LSS-personer",
    (row) => `${lssDays(row)}/${days(row)}`,
    "weekly",
  );
  const lssPersons = at(lssPersonsColumn);
  const share = placeTakeover(table, dated, baseYear);
  const providerEnds = level("takeoverProvider", "Egen regi upphör");
  const lssAll = at(
    table.add(
      "LSS-timmar före staten",
      (row) =>
        `${lssPersons(row)}*${hoursEach(row)}-${goneDays(row)}/${days(row)}*${extra(row)}+${children(row)}*${childHours(row)}*${days(row)}/${plan.cell(ROWS.weekDays)}`,
      "hours",
    ),
  );
  const lssHours = table.add("LSS-timmar", (row) => `${lssAll(row)}*${share(row)}`, "hours");
  const rate = ofYear(years.rate);
  const wages = ofYear(years.wages);
  const utilisation = level("utilisation", "Nyttjandegrad");
  const higherShare = level("higherShare", "Andel högre belopp");
  const higherUplift = level("higherUplift", "Påslag högre belopp");
  const week = `${plan.cell(ROWS.weeklyHours)}/${plan.cell(ROWS.weekDays)}`;
  const sfb = table.add(
    "SFB, kr",
    (row) =>
      `${sfbDays(row)}*${week}*${rate(row)}*${utilisation(row)}*(1+${higherShare(row)}*${higherUplift(row)})*${share(row)}`,
    "kronor",
  );
  const priceFactor = level("lssPriceFactor", "Prisfaktor LSS");
  const lss = table.add(
    "LSS, kr",
    (row) => `${lssHours}${row}*${rate(row)}*${priceFactor(row)}`,
    "kronor",
  );
  const providerPersons = level("providerPersons", "Brukare egen regi");
  const perPersonAndYear = placeDeficit();
  const provider = table.add(
    "Egen regi, kr",
    (row) =>
      `IF(${providerPersons(row)}=0,0,${providerPersons(row)}/12*${perPersonAndYear(row)}*IF(${providerEnds(row)}=0,1,${share(row)}))`,
    "kronor",
  );
  const sick = level("sickPay", "Sjuklön per år");
  const sickShare = level("sickShare", "Sjukfrånvaro");
  const sickPer = level("sickPayPerHour", "Sjuklön per timme");
  const weekly = level("sfbHoursPerWeek", "SFB-timmar per vecka");
  const sickPay = table.add(
    "Sjuklön, kr",
    (row) =>
      `(${sick(row)}/12+${sickShare(row)}*${sickPer(row)}*(${weekly(row)}*${sfbDays(row)}/${plan.cell(ROWS.weekDays)}+${lssPersons(row)}*${hoursEach(row)}))*${wages(row)}*${share(row)}`,
    "kronor",
  );
  const grants = level("stateGrants", "Statsbidrag per år");
  const booked = (id: AmountId, row: number): string => dated.booked(id)(day(row));
  const oneOffs = table.add(
    "Kända poster, kr",
    (row) =>
      `${booked("lateInvoices", row)}-${booked("repayments", row)}+${booked("otherItems", row)}-${grants(row)}/12*${share(row)}`,
    "kronor",
  );
  sheet.band(top, `${content.provider === undefined ? 6 : 7}  Månad för månad`, table.width);
  return {
    years: table.range(year),
    days: table.range(daysColumn),
    spread: table.range(spread),
    sfbDays: table.range(sfbColumn),
    lssPersons: table.range(lssPersonsColumn),
    lssHours: table.range(lssHours),
    providerPersons: `${providerPersons(table.first)}:${providerPersons(table.last)}`,
    parts: {
      sfb: table.range(sfb),
      lss: table.range(lss),
      provider: table.range(provider),
      sickPay: table.range(sickPay),
      oneOffs: table.range(oneOffs),
    },
    checks: [...stocks.checks, `MIN(${table.range(lssHours)})>=${LEAST}`],
    last: table.last,
    width: table.width,
  };
}
