import type { LevelId, SeriesId } from "../../../src/forecast/fields/forecastFields";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import { firstFilled } from "../firstFilled";
import type { ParameterPlan } from "../parameterPlan";
import { roundedTo } from "../roundedTo";
import type { ForecastSources } from "./forecastSources";
import type { DatedCells } from "./placeDated";
import type { GivenCells } from "./placeGiven";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import { withinGiven } from "../withinGiven";
import { withinLimits } from "./withinLimits";

/** The columns of the years. */
export interface YearCells {
  /** The row of the base year; the year after it is the next row. */
  readonly baseRow: number;
  readonly rate: string;
  readonly status: string;
  readonly wages: string;
  readonly hours: string;
  readonly inhabitants: string;
  readonly budget: string;
  readonly checks: readonly string[];
  readonly next: number;
}

interface Plan {
  readonly sources: ForecastSources;
  readonly given: GivenCells;
  readonly dated: DatedCells;
  readonly plan: ParameterPlan;
  /** Years before the base year that are needed, and after it. */
  readonly before: number;
  readonly after: number;
}

const COLUMNS = 17;

/** The figures that are known by year: a row each. */
function placeSeries(sheet: SheetBuilder, top: number, { sources, given }: Plan) {
  const blocks = new Map<SeriesId, { readonly years: string; readonly values: string }>();
  const ids = [...new Set(sources.series.map(({ id }) => id))];
  let row = top;
  const put = (texts: readonly string[]): void =>
    texts.forEach((text, place) =>
      sheet.put(`${"ABCD"[place] ?? ""}${row}`, text, place === 0 ? "headLeft" : "head"),
    );
  put(["Uppgift för ett år", "År", "Värde", "Inom gränserna"]);
  row += 1;
  const first = row;
  for (const id of ids) {
    const start = row;
    for (const { label, year, cells } of sources.series.filter((each) => each.id === id)) {
      sheet.put(`A${row}`, label, "label");
      sheet.put(
        `B${row}`,
        year === undefined ? `=${given.value("year")}` : String(year),
        "value",
        "year",
      );
      sheet.put(`C${row}`, `=${firstFilled(cells, knownField(id))}`, "value");
      const field = knownField(id);
      const within = [withinLimits(`C${row}`, field, true), withinGiven(`C${row}`, field)];
      sheet.put(`D${row}`, `=AND(${within.join(",")})`, "value");
      row += 1;
    }
    blocks.set(id, { years: `$B$${start}:$B$${row - 1}`, values: `$C$${start}:$C$${row - 1}` });
  }
  const known = (id: SeriesId, year: string): string => {
    const block = blocks.get(id);
    if (block === undefined) return '""';
    const { years, values } = block;
    return `IF(SUMPRODUCT((${years}=${year})*(${values}<>""))=0,"",SUMIF(${years},${year},${values}))`;
  };
  return { known, checks: row === first ? [] : [`$D$${first}:$D$${row - 1}`], next: row + 1 };
}

/** The years from the first that the schablon is carried from: growth, indexes, schablon, inhabitants, budget. */
export function placeYears(sheet: SheetBuilder, top: number, content: Plan): YearCells {
  const { given, dated, plan, before, after } = content;
  sheet.band(top, "5  År för år", COLUMNS);
  const series = placeSeries(sheet, top + 1, content);
  const table = new ColumnTable(sheet, series.next, before + after + 1);
  const isFirst = (place: number): boolean => place === 0;
  const start = `${given.value("year")}-${before}`;
  const year = table.add("År", (row, place) => (isFirst(place) ? start : `A${row - 1}+1`), "year");
  const at = (column: string) => (row: number) => `${column}${row}`;
  const growth = (title: string, id: LevelId): ((row: number) => string) => {
    const value = dated.valueAt(id);
    const own = given.value(id);
    return at(table.add(title, (row) => value?.(`DATE(${year}${row},1,1)`) ?? own, "percent2"));
  };
  const uplift = growth("Uppräkning", "uplift");
  const basisOf = dated.valueAt("upliftBasis");
  const basis = at(
    table.add(
      "Schablonen följer",
      (row) => basisOf?.(`DATE(${year}${row},1,1)`) ?? given.value("upliftBasis"),
    ),
  );
  const assumed = growth("OPI, antaget", "opi");
  const wages = growth("Löneökning", "wageGrowth");
  const hours = growth("Timökning", "lssHoursGrowth");
  const people = growth("Invånarökning", "inhabitantsGrowth");
  const opi = at(
    table.add(
      "OPI",
      (row) => {
        const known = plan.careIndex(`${year}${row}`);
        return `IF(ISNUMBER(${known}),${known},${assumed(row)})`;
      },
      "percent2",
    ),
  );
  const into = at(
    table.add(
      "Schablonens ökning",
      (row) => `IF(${basis(row)}=2,${wages(row)},IF(${basis(row)}=1,${opi(row)},${uplift(row)}))`,
      "percent2",
    ),
  );
  const own = at(
    table.add("Eget belopp", (row) => series.known("schablon", `${year}${row}`), "kronor"),
  );
  const announced = at(
    table.add(
      "Aviserat belopp",
      (row) => series.known("announcedSchablon", `${year}${row}`),
      "kronor",
    ),
  );
  const [rates, wageColumn, hourColumn, peopleColumn] = [0, 2, 3, 4].map((more) =>
    table.coming(more),
  );
  const rate = table.add(
    "Schablonbelopp",
    (row, place) => {
      const decided = plan.rate(`${year}${row}`, undefined);
      const carried = isFirst(place) ? "NA()" : roundedTo(`${rates}${row - 1}*(1+${into(row)})`, 1);
      return `IF(ISNUMBER(${decided}),${decided},IF(${own(row)}<>"",${own(row)},IF(${announced(row)}<>"",${announced(row)},${carried})))`;
    },
    "kronor",
  );
  const status = table.add("Status", (row) => {
    const decided = plan.rate(`${year}${row}`, undefined);
    return `IF(ISNUMBER(${decided}),"beslutad",IF(${own(row)}<>"","antagande",IF(${announced(row)}<>"","aviserad","prognos")))`;
  });
  const index = (title: string, of: (row: number) => string, letter = ""): string =>
    table.add(
      title,
      (row, place) => (place <= before ? "1" : `${letter}${row - 1}*(1+${of(row)})`),
      "factor",
    );
  const wageIndex = index("Löneindex", wages, wageColumn);
  const hourIndex = index("Timindex", hours, hourColumn);
  const inhabitants = table.add(
    "Invånare",
    (row, place) => {
      const known = series.known("inhabitants", `${year}${row}`);
      const carried = isFirst(place)
        ? '""'
        : `IF(${peopleColumn}${row - 1}="","",${peopleColumn}${row - 1}*(1+${people(row)}))`;
      return known === '""' ? carried : `IF(${known}<>"",${known},${carried})`;
    },
    "whole",
  );
  const budget = table.add("Budget", (row) => series.known("budget", `${year}${row}`), "kronor");
  return {
    baseRow: table.first + before,
    rate,
    status,
    wages: wageIndex,
    hours: hourIndex,
    inhabitants,
    budget,
    checks: series.checks,
    next: table.last + 2,
  };
}
