import { EXAMPLE_MUNICIPALITY } from "../../../src/cases/examples/exampleCases";
import { type ListStock, listStock } from "../../../src/cases/stock/listStock";
import { Decimal } from "../../../src/exact/decimal";
import type { Base } from "../../../src/forecast/base/base";
import type { Note } from "../../../src/forecast/base/note";
import type { BaseValueId } from "../../../src/forecast/fields/forecastFields";
import { forecast } from "../../../src/forecast/forecast";
import { listStockText } from "../../../src/forecast/results/listRemark";
import type { Scenario } from "../../../src/forecast/scenarios/scenario";
import { ModelError } from "../../../src/modelError";
import { hourlyRate } from "../../../src/rules/hourlyRate";
import { freeName } from "../../forecast/state/freeName";
import { baseYearOf, usualLastYear, type Work } from "../../forecast/state/work";
import { baseRow } from "../../intoforecast/baseRow";
import type { ForecastIntake, IntakeRow, RefusedIntake } from "../../intoforecast/forecastIntake";
import type { Calculated } from "../evaluate";
import { intakeRemarks } from "./intakeRemarks";
import { isLoose, LIST_SCENARIO as ID } from "./listScenario";

const NAME = "Ärendelistan";
/** As far as PA.PROGNOS goes by itself: a later last year of the forecast keeps the list's changes. */
const YEARS_AHEAD = 10;

const changesText = (number: number): string =>
  number === 1 ? "1 ändring" : `${number} ändringar`;

function refusal({ list, year }: Calculated, { base }: Work): string | undefined {
  const own = list.place === undefined ? EXAMPLE_MUNICIPALITY : undefined;
  if (base !== undefined && base.example !== own) {
    return own === undefined
      ? `Prognosens basår är ett exempel (${base.example ?? ""}) och blandas inte med egna ärenden. Hämta eller fyll i ert eget basår i fliken Prognos först.`
      : `Listan är ett exempel (${own}) och blandas inte med prognosen. Läs er egen lista först.`;
  }
  return base === undefined && !Number.isInteger(year) ? "Välj ett år först." : undefined;
}

/** What the base has that the list takes the place of, and has no figure for. */
function emptied(base: Base | undefined, stock: ListStock): readonly BaseValueId[] {
  const gone: readonly BaseValueId[] = stock.agesKnown ? [] : ["sfbChildren"];
  return gone.filter((id) => base?.values[id] !== undefined);
}

/** Each case's own hours are in the list: those beyond the mean of who goes to SFB would count twice. */
function withoutExtra(base: Base | undefined): Partial<Record<BaseValueId, number>> {
  const extra = base?.values.transferExtraHours;
  return extra === undefined || new Decimal(extra).isZero() ? {} : { transferExtraHours: 0 };
}

function scenarioOf(work: Work, stock: ListStock, origin: string): Scenario {
  const taken = work.scenarios.filter(({ id }) => id !== ID).map(({ name }) => name);
  return {
    id: ID,
    name: work.scenarios.find(({ id }) => id === ID)?.name ?? freeName(NAME, taken),
    description: `Kända ändringar efter basåret. ${origin}.`,
    on: [],
    changes: stock.changes,
  };
}

function withScenario(work: Work, scenario: Scenario): readonly Scenario[] {
  const others = work.scenarios
    .filter(({ id }) => id !== ID)
    .map((each) => (isLoose(each) ? { ...each, on: [ID] } : each));
  return [scenario, ...others];
}

/** Without the list's scenario, where it has nothing to change any longer. */
const withoutScenario = ({ scenarios }: Work): readonly Scenario[] =>
  scenarios
    .filter(({ id }) => id !== ID)
    .map((each) => ({ ...each, on: each.on.filter((below) => below !== ID) }));

function rowsOf(
  base: Base | undefined,
  values: ListStock["values"],
  gone: readonly BaseValueId[],
  scenario: IntakeRow | undefined,
): readonly IntakeRow[] {
  const ids = Object.keys(values) as BaseValueId[];
  return [
    ...ids.map((id) => baseRow(base, id, values[id] ?? 0)),
    ...gone.map((id) => ({ ...baseRow(base, id, 0), after: "tas bort" })),
    ...(scenario === undefined ? [] : [scenario]),
  ].filter(({ before, after }) => before !== after);
}

/** Why the forecast cannot be made of it; undefined where it can. */
function problemWith({ base, scenarios, lastYear }: Work, scenario: string | undefined) {
  if (base === undefined) return undefined;
  try {
    forecast({ base, scenarios, lastYear, ...(scenario !== undefined && { scenario }) });
    return undefined;
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
}

/**
 * What the list of cases gives the forecast: persons and hours of its base year, persons at its end, and what is
 * known of the years after as a scenario of dated changes under the others. An example is not mixed with one's own.
 */
export function casesIntake(
  calculated: Calculated,
  work: Work,
  today: string,
): ForecastIntake | RefusedIntake {
  const refused = refusal(calculated, work);
  if (refused !== undefined) return { refused };
  const { list, rate } = calculated;
  const { base } = work;
  const year = baseYearOf(work) ?? calculated.year;
  const origin = `Ur ärendelistan, ${today}`;
  const stock = listStock(list.rows, {
    baseYear: year,
    lastYear: Math.max(base === undefined ? 0 : work.lastYear, year + YEARS_AHEAD),
    rateOf: (period) => hourlyRate(period, rate.uplift, rate.own),
    origin,
  });
  if (stock.cases === 0) {
    return { refused: `Listan har inga ärenden från ${year} eller senare, basåret i prognosen.` };
  }
  const values = {
    ...(base?.values.year === undefined && { year }),
    ...stock.values,
    ...withoutExtra(base),
  };
  const gone = emptied(base, stock);
  const note = (id: string): Note => ({
    status: id === "knownInFlows" ? "antagande" : "indata",
    text: id === "sfbStock" ? listStockText(stock.cases, today) : `${origin}.`,
  });
  const notes = Object.fromEntries(Object.keys(values).map((id) => [id, note(id)]));
  const known = stock.changes.length > 0;
  const edit = (now: Work): Work => {
    const before: Base = now.base ?? {
      name: `Egna uppgifter ${year}`,
      ...(list.place === undefined && { example: EXAMPLE_MUNICIPALITY }),
      values: {},
      series: {},
    };
    const kept = Object.entries({ ...before.values, ...values }).filter(
      ([id]) => !gone.includes(id as BaseValueId),
    );
    const next: Base = {
      ...before,
      values: Object.fromEntries(kept),
      notes: { ...before.notes, ...notes },
    };
    return {
      ...now,
      base: next,
      scenarios: known ? withScenario(now, scenarioOf(now, stock, origin)) : withoutScenario(now),
      ...(now.base === undefined && { lastYear: usualLastYear(next) }),
    };
  };
  const { name } = scenarioOf(work, stock, origin);
  const before = work.scenarios.find(({ id }) => id === ID);
  const scenarioRow: IntakeRow | undefined =
    known || before !== undefined
      ? {
          label: `Scenariot ${name}`,
          before: before && changesText(before.changes.length),
          after: changesText(stock.changes.length),
        }
      : undefined;
  const problem = problemWith(edit(work), known ? ID : undefined);
  if (problem !== undefined) return { refused: problem };
  return {
    rows: rowsOf(base, values, gone, scenarioRow),
    remarks: intakeRemarks(calculated, work, stock, name),
    edit,
    ...(known && { chosen: ID }),
    change: "beståndet hämtades ur ärendelistan",
    done: `${listStockText(stock.cases, today)}${known ? ` Kända ändringar står i scenariot ”${name}”.` : ""}`,
  };
}
