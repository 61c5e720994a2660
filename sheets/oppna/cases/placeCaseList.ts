import type { FormatName } from "../../builder/looks";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import { type ParameterPlan, ROWS } from "../parameterPlan";
import type { CaseSource } from "./caseSources";
import type { PeriodCells } from "./placePeriods";
import { withinCaseLimits } from "./withinCaseLimits";

/** The columns of the list on the sheet, as ranges. */
export interface ListCells {
  /** Whether every row can be calculated with; a formula without =. */
  readonly sound: string;
  readonly sfbDays: readonly string[];
  readonly lssDays: readonly string[];
  readonly sfb: string;
  readonly performed: string;
  readonly lss: string;
  readonly own: string;
  /** What is asked for of each case by itself. */
  readonly byCase: ListByCase | undefined;
  readonly last: number;
  readonly width: number;
}

/** Of each row: which case it is of, and what it comes to in all periods together. */
export interface ListByCase {
  readonly first: number;
  readonly name: string;
  readonly case: string;
  readonly sfbDays: string;
  readonly lssDays: string;
  readonly lssHours: string;
  readonly sfb: string;
  readonly lss: string;
}

interface Content {
  readonly plan: ParameterPlan;
  readonly sources: readonly CaseSource[];
  readonly periods: readonly PeriodCells[];
  readonly isByCase: boolean;
}

/** The list row by row: what stands in it, what a week of it counts for, and its days in each period. */
export function placeCaseList(sheet: SheetBuilder, top: number, content: Content): ListCells {
  const { plan, sources, periods, isByCase } = content;
  const table = new ColumnTable(sheet, top + 1, sources.length);
  const from = (id: keyof CaseSource, title: string, format?: FormatName): string =>
    table.add(title, (_, place) => sources[place]?.[id] ?? '""', format);
  const name = from("name", "Ärende");
  const which = isByCase ? from("case", "Ärendets ordning") : "";
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
  const within = table.add("Inom gränserna", (row) =>
    withinCaseLimits({
      ...{ law: `${law}${row}`, from: `${start}${row}`, through: `${end}${row}` },
      ...{ hours: `${hours}${row}`, waiting: `${waiting}${row}`, standby: `${standby}${row}` },
      ...{ utilisation: `${used}${row}`, factor: `${factor}${row}`, ownPrice: `${price}${row}` },
      ...{ higher: `${higher}${row}`, application: `${applied}${row}` },
      ...{ probability: `${probability}${row}`, all: `${start}${row}:${probability}${row}` },
    }),
  );
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
  const days = periods.map((period, place) => {
    const number = String(place + 1);
    return [
      table.add(
        `SFB-dagar, period ${number}`,
        (row) =>
          `IF(${law}${row}="SFB",${overlap(row, period, `${start}${row}`)},${after(row, period)})`,
      ),
      table.add(
        `LSS-dagar, period ${number}`,
        (row) =>
          `IF(${law}${row}="SFB",0,${overlap(row, period, `${start}${row}`)}-${after(row, period)})`,
      ),
    ] as const;
  });
  const week = plan.cell(ROWS.weekDays);
  /** Over all periods: a column's days, or its days × what a day of each comes to. */
  const all = (law: 0 | 1, row: number, of: (place: number) => string = () => ""): string =>
    days.map((columns, place) => `${columns[law]}${row}${of(place)}`).join("+");
  const rated = (place: number): string => `*${periods[place]?.rate ?? ""}`;
  const byCase = (): ListByCase => {
    const sfbDays = table.add("SFB-dagar, alla perioder", (row) => all(0, row));
    const lssDays = table.add("LSS-dagar, alla perioder", (row) => all(1, row));
    const lssHours = table.add(
      "LSS-timmar",
      (row) => `${lssDays}${row}*${performed}${row}/${week}`,
    );
    const sfbCost = table.add(
      "SFB, kr",
      (row) => `(${all(0, row, rated)})*${sfb}${row}/${week}`,
      "kronor",
    );
    const lssCost = table.add(
      "LSS, kr",
      (row) => `((${all(1, row, rated)})*${lss}${row}+${lssDays}${row}*${own}${row})/${week}`,
      "kronor",
    );
    return {
      ...{ first: table.first, name: table.range(name), case: table.range(which) },
      ...{ sfbDays: table.range(sfbDays), lssDays: table.range(lssDays) },
      ...{ lssHours: table.range(lssHours), sfb: table.range(sfbCost), lss: table.range(lssCost) },
    };
  };
  const each = isByCase ? byCase() : undefined;
  sheet.band(top, "3  Ärendelistan och dagarna i varje period", table.width);
  const named = isByCase ? `,COUNT(${table.range(which)})=${sources.length}` : "";
  return {
    sound: `AND(COUNTIF(${table.range(within)},1)=${sources.length}${named})`,
    sfbDays: days.map(([column]) => table.range(column)),
    lssDays: days.map(([, column]) => table.range(column)),
    ...{ sfb: table.range(sfb), performed: table.range(performed) },
    ...{ lss: table.range(lss), own: table.range(own), byCase: each, last: table.last },
    width: table.width,
  };
}
