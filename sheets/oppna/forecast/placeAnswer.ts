import {
  type ForecastColumnId,
  forecastColumns,
} from "../../../src/forecast/results/forecastTable";
import { columnLetters } from "../../builder/columnLetters";
import type { FormatName } from "../../builder/looks";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { roundedTo } from "../roundedTo";
import type { GivenCells } from "./placeGiven";
import type { MonthCells } from "./placeMonths";
import type { RoundedYears } from "./placeRounding";
import type { YearCells } from "./placeYears";

interface Plan {
  readonly given: GivenCells;
  readonly years: YearCells;
  readonly months: MonthCells;
  readonly rounded: RoundedYears;
  readonly count: number;
  /** The last year that is asked for, and the cell that says whether the figures can be calculated with. */
  readonly last: string;
  readonly sound: string;
}

const FORMATS: Readonly<Partial<Record<ForecastColumnId, FormatName>>> = {
  year: "year",
  sfbPersons: "weekly",
  lssPersons: "weekly",
  lssHours: "hours",
};
const ORE = 2;
const TEXTS: readonly ForecastColumnId[] = ["schablonStatus", "kind"];

/** The base year's own: what was given of it. */
function baseFormulas({ given, years, rounded }: Plan): Partial<Record<ForecastColumnId, string>> {
  const parts = Object.values(rounded.parts).map((each) => `${each}${rounded.first}`);
  const isKnown = `COUNT(${parts[0] ?? ""}:${parts.at(-1) ?? ""})>0`;
  return {
    sfbPersons: given.value("sfbPersons"),
    lssPersons: given.value("lssPersons"),
    lssHours: `IF(${given.given("lssHours")}<>"",${given.given("lssHours")},${given.value("lssHoursPerPerson")}*${given.value("lssPersons")}*12)`,
    schablon: `${years.rate}${years.baseRow}`,
    schablonStatus: `${years.status}${years.baseRow}`,
    kind: `IF(${isKnown},"utfall","utfall saknas")`,
  };
}

function formulasOf(place: number, plan: Plan): Readonly<Record<ForecastColumnId, string>> {
  const { years, months, rounded } = plan;
  const [row, own] = [rounded.first + place, years.baseRow + place];
  const year = `$A$${own}`;
  const part = (id: keyof RoundedYears["parts"]): string => `${rounded.parts[id]}${row}`;
  const [budget, total, inhabitants] = [
    `${years.budget}${own}`,
    `${rounded.total}${row}`,
    `${years.inhabitants}${own}`,
  ];
  const inYear = (range: string): string => `SUMIF(${months.years},${year},${range})`;
  const unless = (cells: readonly string[], formula: string): string =>
    `IF(OR(${cells.map((cell) => `${cell}=""`).join(",")}),"",${formula})`;
  return {
    year,
    sfb: part("sfb"),
    lss: part("lss"),
    provider: part("provider"),
    total,
    budget: unless([budget], roundedTo(budget, ORE)),
    deviation: unless([budget, total], `ROUND(${roundedTo(budget, ORE)}-${total},${ORE})`),
    sickPay: part("sickPay"),
    oneOffs: part("oneOffs"),
    perInhabitant: unless(
      [inhabitants, total],
      roundedTo(`${rounded.exact}${row}/${inhabitants}`, ORE),
    ),
    sfbPersons: `${inYear(months.sfbDays)}/${inYear(months.days)}`,
    // Each month counts as its hours do.
    lssPersons: `SUMPRODUCT((${months.years}=${year})*${months.lssPersons}*${months.spread})/${inYear(months.spread)}`,
    lssHours: inYear(months.lssHours),
    schablon: `${years.rate}${own}`,
    schablonStatus: `${years.status}${own}`,
    kind: '"prognos"',
    ...(place === 0 ? baseFormulas(plan) : {}),
  };
}

/** The table that PA.PROGNOS answers with, the base year first; a year after the last that is asked for is none. */
export function placeAnswer(sheet: SheetBuilder, head: number, plan: Plan): void {
  forecastColumns.forEach(({ label }, place) =>
    sheet.put(`${columnLetters(place)}${head}`, label, place === 0 ? "headLeft" : "head"),
  );
  for (let place = 0; place <= plan.count; place += 1) {
    const formulas = formulasOf(place, plan);
    const row = head + 1 + place;
    const beyond = place === 0 ? "" : `$A$${plan.years.baseRow + place}>${plan.last},`;
    const refused = `${plan.sound}<>"Ja"`;
    forecastColumns.forEach(({ id }, column) => {
      const wrong = beyond === "" ? refused : `OR(${beyond}${refused})`;
      const look = id === "year" ? "valueLeft" : TEXTS.includes(id) ? "textRight" : "value";
      sheet.put(
        `${columnLetters(column)}${row}`,
        `=IF(${wrong},NA(),${formulas[id]})`,
        look,
        TEXTS.includes(id) ? undefined : (FORMATS[id] ?? "kronor"),
      );
    });
  }
}
