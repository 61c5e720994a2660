import { driversOf } from "../../src/forecast/drivers/drivers";
import { monthGrid } from "../../src/forecast/months/monthGrid";
import { providerRemarks } from "../../src/forecast/results/providerRemarks";
import type { Base } from "../../src/forecast/base/base";
import { MOST_SCENARIO_COLUMNS } from "../../src/forecast/input/mostScenarios";
import { resolveBase } from "../../src/forecast/base/resolveBase";
import { baseAlone } from "../../src/forecast/scenarios/baseAlone";
import type { Scenario } from "../../src/forecast/scenarios/scenario";
import { ModelError } from "../../src/modelError";
import { sheetReference } from "../builder/sheetReference";
import type { SheetTemplate } from "../builder/SheetTemplate";
import type { ForecastSheetNames } from "./forecastSheetNames";
import { placeAntaganden } from "./placeAntaganden";
import { placeIndata } from "./placeIndata";
import { placePrognos } from "./placePrognos";
import { shownScenarios } from "./shownScenario";

export interface ForecastContent {
  readonly base: Base;
  /** All scenarios, those too that the shown ones build on. */
  readonly scenarios: readonly Scenario[];
  /** Ids of those with a column, in order, the first the main one; default all. The base alone has one always. */
  readonly shown?: readonly string[];
  readonly lastYear: number;
}

/**
 * The whole forecast as three sheets of formulas: the base year, the assumptions of each scenario, and
 * what PA.PROGNOS makes of them. The figures are those of `forecast` for every scenario, to the öre.
 *
 * @throws ModelError as `forecast` does, for a base or a scenario that cannot be calculated.
 */
export function forecastSheets(
  { base, scenarios, shown, lastYear }: ForecastContent,
  names: ForecastSheetNames,
): readonly SheetTemplate[] {
  const resolved = resolveBase(base);
  const columns = shownScenarios(scenarios, shown);
  if (columns.length > MOST_SCENARIO_COLUMNS) {
    throw new ModelError(
      "invalid",
      `Bladen kan ha högst ${MOST_SCENARIO_COLUMNS} scenarier, \u201d${baseAlone.name}\u201d medräknat, men skulle få ${columns.length}. Skriv bara dem som visas.`,
    );
  }
  const indata = placeIndata(base, names.indata);
  const antaganden = placeAntaganden(names.antaganden, {
    base: resolved,
    scenarios: columns,
    lastYear,
    indata: { name: names.indata, rows: indata.rows },
  });
  const at = (sheet: string, address: string): string => sheetReference(sheet, address);
  const ranges = [
    at(names.indata, indata.range),
    ...(indata.provider === undefined ? [] : [at(names.indata, indata.provider)]),
  ];
  const heading = (place: number): string => at(names.antaganden, antaganden.heading(place));
  const { history } = indata;
  const prognos = placePrognos(names.prognos, {
    name: base.name,
    baseYear: resolved.year,
    lastYear,
    scenarios: columns.map(({ heading: name, changes }, place) => ({
      name,
      heading: heading(place),
      remarks: providerRemarks(
        driversOf(resolved, monthGrid(resolved.year, lastYear), changes),
        changes,
      ),
    })),
    alone: columns.findIndex(({ scenario }) => scenario.id === baseAlone.id),
    baseYearCell: at(names.indata, `$B$${indata.rows.rowOf("year") ?? 0}`),
    history: history && {
      years: history.years,
      range: at(names.indata, history.range),
    },
    call: (place, until) =>
      `PA.PROGNOS(${[at(names.antaganden, antaganden.range), until, heading(place), ...ranges].join(",")})`,
  });
  return [prognos, antaganden.sheet, indata.sheet];
}
