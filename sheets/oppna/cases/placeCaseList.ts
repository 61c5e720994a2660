import type { FormatName } from "../../builder/looks";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import { type ParameterPlan, ROWS } from "../parameterPlan";
import type { CaseSource } from "./caseSources";
import { type FollowingRow, placeDeduction } from "./placeDeduction";
import type { PeriodCells } from "./placePeriods";
import { withinCaseLimits } from "./withinCaseLimits";

/** Days of each period, or hours × days, and what one of them comes to: columns of the list. */
export interface Term {
  readonly days: readonly string[];
  readonly each: string;
}

/** What a row of the list comes to, as terms that are added up. */
export interface Terms {
  /** Hours × 7. */
  readonly hours: readonly Term[];
  /** × the schablon / 7 in kronor. */
  readonly sfb: readonly Term[];
  readonly lss: readonly Term[];
  /** / 7 in kronor. */
  readonly own: readonly Term[];
}

/** The list on the sheet: a table that columns may be added to, and the letters of those that it has. */
export interface ListCells {
  readonly table: ColumnTable;
  /** Whether every row can be calculated with; a formula without =. */
  readonly sound: string;
  readonly name: string;
  /** Which case a row is of; "" where no case is asked for by itself. */
  readonly case: string;
  readonly law: string;
  readonly from: string;
  readonly through: string;
  readonly application: string;
  /** How probable it is that the application counts. */
  readonly weight: string;
  /** Of each period its person-days. */
  readonly sfbDays: readonly string[];
  readonly lssDays: readonly string[];
  readonly terms: Terms;
  /** The last row of the list, and of what belongs to it. */
  readonly last: number;
}

interface Content {
  readonly plan: ParameterPlan;
  readonly sources: readonly CaseSource[];
  readonly periods: readonly PeriodCells[];
  /** Whether it is asked of each case by itself. */
  readonly isByCase: boolean;
  /** Whether what waits for Försäkringskassan counts as it is invoiced: as granted by the municipality until the decision. */
  readonly isAsInvoiced?: boolean;
}

/** The band of the list, over all columns that it has got. */
export const bandList = (sheet: SheetBuilder, { table }: ListCells): void =>
  sheet.band(table.head - 1, "3  Ärendelistan och dagarna i varje period", table.width);

/** The list row by row: what stands in it, what a week of it counts for, and its days in each period. */
export function placeCaseList(sheet: SheetBuilder, top: number, content: Content): ListCells {
  const { plan, sources, periods, isByCase, isAsInvoiced = false } = content;
  const table = new ColumnTable(sheet, top + 1, sources.length);
  const from = (
    id: Exclude<keyof CaseSource, "follows">,
    title: string,
    format?: FormatName,
  ): string => table.add(title, (_, place) => sources[place]?.[id] ?? '""', format);
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
  // Where no row follows it now, a row that says so later has no lines to follow.
  const hasDeduction = sources.some((each) => each.deduction !== '""');
  const born = hasDeduction ? from("born", "Född", "date") : "";
  const most = hasDeduction ? from("deduction", "Föräldraavdrag, högst") : "";
  const applied = from("application", "Ansökan", "date");
  const probability = from("probability", "Sannolikhet");
  const within = table.add("Inom gränserna", (row, place) =>
    withinCaseLimits({
      ...{ law: `${law}${row}`, from: `${start}${row}`, through: `${end}${row}` },
      ...{ hours: `${hours}${row}`, waiting: `${waiting}${row}`, standby: `${standby}${row}` },
      ...{ utilisation: `${used}${row}`, factor: `${factor}${row}`, ownPrice: `${price}${row}` },
      ...{ higher: `${higher}${row}`, application: `${applied}${row}` },
      ...{ probability: `${probability}${row}`, all: `${start}${row}:${probability}${row}` },
      born: sources[place]?.follows && {
        ...{ cell: `${born}${row}`, most: `${most}${row}` },
        ...sources[place].follows,
      },
    }),
  );
  const counted = table.add(
    "Räknade timmar",
    (row) =>
      `N(${hours}${row})+${waiting}${row}*${plan.cell(ROWS.waiting)}+${standby}${row}*${plan.cell(ROWS.standby)}`,
  );
  const weight = isAsInvoiced
    ? table.add(
        "Ansökan räknas",
        (row) => `IF(AND(${applied}${row}<>"",${probability}${row}=1),1,0)`,
      )
    : probability;
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
    `IF(${applied}${row}="",0,${weight}${row}*${overlap(row, period, `${start}${row},${applied}${row}`)})`;
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
  const following = sources.flatMap(({ follows }, place): readonly FollowingRow[] => {
    const at = (column: string): string => `$${column}$${table.first + place}`;
    if (follows === undefined) return [];
    return [
      {
        ...{ number: place + 1, name: at(name), from: at(start), through: at(end) },
        ...{ born: at(born), most: at(most), application: at(applied) },
        ...{ probability: at(weight), law: at(law), counted: at(counted), limit },
      },
    ];
  });
  const lines =
    following.length === 0
      ? undefined
      : placeDeduction(sheet, table.last + 2, following, periods, plan);
  /** What the hours that follow the föräldraavdrag add, an hour a column. */
  function added(): Readonly<Record<keyof Terms, readonly Term[]>> {
    if (lines === undefined) return { hours: [], sfb: [], lss: [], own: [] };
    const ofRow = lines.hourDays.map((range, place) =>
      table.add(
        `Timmar fler × dagar, period ${place + 1}`,
        (_, at) => `SUMIF(${lines.rows},${at + 1},${range})`,
      ),
    );
    const few = (row: number): string =>
      `AND(${law}${row}="SFB",${hours}${row}<>"",N(${hours}${row})<${limit},${counted}${row}<${limit})`;
    const column = (title: string, formula: (row: number) => string): readonly Term[] => [
      { days: ofRow, each: table.add(title, formula) },
    ];
    return {
      sfb: column(
        "SFB, varje timme fler",
        (row) => `IF(${few(row)},${used}${row}*(1+${higher}${row}),0)`,
      ),
      hours: column("LSS, varje timme fler", (row) => `IF(${law}${row}="LSS",${used}${row},0)`),
      lss: column(
        "LSS till schablonen, varje timme fler",
        (row) => `IF(AND(${law}${row}="LSS",${price}${row}=""),${used}${row}*${factor}${row},0)`,
      ),
      own: column(
        "LSS till eget pris, kr varje timme fler",
        (row) => `IF(OR(${law}${row}<>"LSS",${price}${row}=""),0,${used}${row}*N(${price}${row}))`,
      ),
    };
  }
  const more = added();
  const [ofSfb, ofLss] = [days.map(([column]) => column), days.map(([, column]) => column)];
  const terms: Terms = {
    sfb: [{ days: ofSfb, each: sfb }, ...more.sfb],
    hours: [{ days: ofLss, each: performed }, ...more.hours],
    lss: [{ days: ofLss, each: lss }, ...more.lss],
    own: [{ days: ofLss, each: own }, ...more.own],
  };
  const named = isByCase ? `,COUNT(${table.range(which)})=${sources.length}` : "";
  return {
    sound: `AND(COUNTIF(${table.range(within)},1)=${sources.length}${named})`,
    ...{ table, name, law, weight, terms, case: which, from: start, through: end },
    ...{ application: applied, sfbDays: ofSfb, lssDays: ofLss },
    last: lines?.last ?? table.last,
  };
}
