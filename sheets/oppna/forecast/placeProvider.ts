import type { DriverId } from "../../../src/provider/driver";
import type { FieldId, ValueId } from "../../../src/provider/fields/providerFields";
import { FOLLOW_WAGES } from "../../../src/forecast/tracks/providerModelDeficit";
import { sheetReference } from "../../builder/sheetReference";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { ColumnTable } from "../columnTable";
import { type ParameterPlan, ROWS } from "../parameterPlan";
import { placeLines } from "../placeLines";
import type { Cell, Place } from "../provider/costInputs";
import { fieldChecks } from "../provider/fieldChecks";
import { fieldDefault, followsDay } from "../provider/fieldDefaults";
import { placeCosts } from "../provider/placeCosts";
import { type FieldCells, fieldLabel, placeFields } from "../provider/placeFields";
import { placePeriod } from "../provider/placePeriod";
import { placeSame } from "../provider/placeSame";
import type { ProviderSources } from "../provider/providerSources";
import type { GivenCells } from "./placeGiven";
import type { YearCells } from "./placeYears";

interface Plan {
  readonly sources: ProviderSources;
  readonly given: GivenCells;
  readonly years: YearCells;
  readonly plan: ParameterPlan;
  /** Years of the forecast. */
  readonly count: number;
}

/** The own provider's model year by year. */
export interface ProviderYears {
  /** The deficit per person of a year of the forecast, counted from 0. */
  readonly deficit: (place: number) => string;
  /** Whether the range is one that PA.EGENREGI takes. */
  readonly checks: readonly string[];
  /** Whether it has persons: asked where anybody has the own provider. */
  readonly hasPersons: string;
  readonly next: number;
  readonly width: number;
}

const PAY: readonly ValueId[] = ["monthlyPay", "panHourlyPay", "relativeHourlyPay"];
const WITH_WAGES: ReadonlySet<ValueId> = new Set([...PAY, ...FOLLOW_WAGES]);
/** Headings of several lines. */
const TALL = 64;

/** The base year's provider with the pay and the schablon of each year (src/forecast/tracks/providerModelDeficit.ts). */
function placeYearTable(
  sheet: SheetBuilder,
  top: number,
  fields: FieldCells,
  { years, plan, count }: Plan,
) {
  const table = new ColumnTable(sheet, top, count);
  const each: Place = (name, formula, format) => {
    const column = table.add(name, formula, format);
    return (row) => `$${column}$${row}`;
  };
  const ofYear =
    (column: string): Cell =>
    (row) =>
      `$${column}$${years.baseRow + 1 + row - table.first}`;
  const year = each("År", ofYear("A"), "year");
  const first: Cell = (row) => `DATE(${year(row)},1,1)`;
  const days = each("Dagar", (row) => `DATE(${year(row)}+1,1,1)-${first(row)}`);
  const known = new Map<ValueId, Cell>([["schablon", ofYear(years.rate)]]);
  const [wages, { given }] = [ofYear(years.wages), fields];
  const constant = (id: ValueId): string => fields.value(id);
  /**
   * A field's cell: a column of its own where it is another each year, made the first time that it is asked for and
   * so to the right of the first that names it.
   */
  const value = (id: ValueId): Cell => {
    const found = known.get(id) ?? placeValue(id);
    known.set(id, found);
    return found;
  };
  function placeValue(id: ValueId): Cell {
    if (WITH_WAGES.has(id)) {
      return each(`${fieldLabel(id)}, årets`, (row) => `${constant(id)}*${wages(row)}`, "kronor");
    }
    if (!followsDay(id)) return () => constant(id);
    return each(`${fieldLabel(id)}, årets`, (row) => {
      const without = fieldDefault(id, first(row), { given, value: constant, plan }) ?? "NA()";
      return `IF(${given(id)}="",${without},${given(id)})`;
    });
  }
  const on = (id: DriverId): string => `IF(${constant(`${id}On`)}<>0,1,0)`;
  const from = sheetReference(plan.sheet, `$C$${ROWS.waiting}`);
  const inputs = {
    value,
    days,
    pays: () => "12",
    waiting: (row: number) => `IF(${first(row)}>=${from},${plan.cell(ROWS.waiting)},NA())`,
  };
  const same = placeSame(each, inputs);
  const costs = placeCosts(each, inputs, (id) => () => on(id), same);
  const own = ["ob", "jourExcess", "surplus", "startUp", "shortVisits"] as const;
  const cost = each(
    "Kostnad, kr",
    (row) =>
      [
        costs.active(row),
        `IF(${on("jour")}=1,${costs.jour(row)},${same.income.jourRevenue(row)})`,
        ...own.map((id) => `${on(id)}*${costs[id](row)}`),
        `${on("administration")}*${same.administration(row)}`,
      ].join("+"),
    "kronor",
  );
  const deficit = each(
    "Underskott per brukare, kr",
    (row) => `(${cost(row)}-${same.income.revenue(row)})/${constant("persons")}`,
    "kronor",
  );
  sheet.height(top, TALL);
  return { deficit, table };
}

/** The own provider's figures, and what a person costs more than the schablon gives each year of the forecast. */
export function placeProvider(sheet: SheetBuilder, top: number, content: Plan): ProviderYears {
  const { sources, given, plan } = content;
  sheet.band(top, "6  Egen regis modell", 8);
  const baseYear = given.value("year");
  const uplift = sources.get("uplift");
  const fields = placeFields(sheet, top + 1, {
    ...{ sources, changes: new Map<FieldId, string>(), plan },
    ...{ day: `DATE(${baseYear},1,1)`, schablon: plan.rate(baseYear, uplift) },
  });
  const period = placePeriod(sheet, fields.next + 1, fields.value("year"));
  const checks = fieldChecks(sheet, period.next, fields.value, { isPeriod: period.check });
  const { line, next } = placeLines(sheet, checks.next - 1);
  const ofItsYear = line(
    "Schablonbeloppet är känt det året",
    `OR(${fields.given("schablon")}<>"",ISNUMBER(${plan.rate(period.year, uplift)}))`,
  );
  const hasPersons = line("Det finns brukare", `${fields.value("persons")}>0`);
  const { deficit, table } = placeYearTable(sheet, next(), fields, content);
  return {
    deficit: (place) => deficit(table.first + place),
    checks: [`AND(${fields.checks})`, `AND(${checks.range})`, ofItsYear],
    hasPersons,
    next: table.last + 2,
    width: table.width,
  };
}
