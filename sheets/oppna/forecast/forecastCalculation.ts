import { yearOf } from "../../../src/calendar/day";
import type { FieldId } from "../../../src/forecast/fields/forecastFields";
import { type Cell, isBlank } from "../../../src/labelled/cell";
import { lastDecidedYear } from "../../../src/parameters/decidedSchablon";
import { ModelError } from "../../../src/modelError";
import { columnLetters } from "../../builder/columnLetters";
import { sheetReference } from "../../builder/sheetReference";
import { LAST_FORECAST_YEAR } from "../../../src/rules/yearlyChange";
import { forecastColumns } from "../../../src/forecast/results/forecastTable";
import type { Calculation } from "../calculations";
import { areaOf, placeOf } from "../areaOf";
import type { OpenContext } from "../openContext";
import type { StoredKind } from "../own/storedOwn";
import { type AnswerPlace, NotOpen } from "../paCalls";
import { type ProviderSources, providerSources } from "../provider/providerSources";
import { ANSWER_HEAD, forecastSheet } from "./forecastSheet";
import { type ForecastSources, forecastSources } from "./forecastSources";

const USUAL_HORIZON = 10;
const given = (argument: string | undefined): string | undefined =>
  argument === undefined || argument === "" ? undefined : argument;

function sourcesOf(args: readonly string[], context: OpenContext): ForecastSources {
  const [rows, , scenario, beside] = args.map(given);
  const heading = scenario === undefined ? undefined : context.valueOf(scenario);
  try {
    return forecastSources(
      areaOf(rows, "antaganden", context),
      heading === undefined || heading === null ? undefined : String(heading),
      beside === undefined ? undefined : areaOf(beside, "indata", context),
    );
  } catch (error) {
    if (error instanceof ModelError) throw new NotOpen(error.message);
    throw error;
  }
}

/** Where the own provider's figures stand, where its model is asked for. */
function providerOf(
  argument: string | undefined,
  context: OpenContext,
): ProviderSources | undefined {
  if (argument === undefined) return undefined;
  try {
    const sources = providerSources(areaOf(argument, "egen_regi", context));
    // Asked for here, where it may be refused: there is room for so many uplifts.
    context.plan.rate("0", sources.get("uplift"));
    return sources;
  } catch (error) {
    if (error instanceof ModelError) throw new NotOpen(error.message);
    throw error;
  }
}

/** By the forecast's field: what Egna värden call it. */
const KINDS: Readonly<Partial<Record<FieldId, StoredKind>>> = {
  ...{ schablon: "schablon", announcedSchablon: "schablon", inhabitants: "inhabitants" },
  ...{ wageGrowth: "wages", opi: "opi" },
};

/** Tells which of Egna värden the forecast's rows hold. */
function noteOwn({ series, dated, baseYear }: ForecastSources, context: OpenContext): void {
  const rows = [
    ...series.map(({ id, year, cells }) => ({ id, year: year ?? baseYear, cells })),
    ...dated.map(({ field, from, cells }) => ({ id: field.id, year: yearOf(from), cells })),
  ];
  for (const { id, year, cells } of rows) {
    const kind = KINDS[id];
    const cell = cells.find((each) => !isBlank(context.valueOf(each) as Cell));
    if (kind !== undefined && cell !== undefined) {
      context.plan.takes(kind, year, context.valueOf(cell), cell);
    }
  }
}

/** How far the sheet goes: as far as the call does now, and every row that is asked for. */
function yearsAfter(
  until: string | undefined,
  { baseYear }: ForecastSources,
  { valueOf }: OpenContext,
): number {
  if (until === undefined) {
    return Math.min(baseYear + USUAL_HORIZON, LAST_FORECAST_YEAR) - baseYear;
  }
  const last = valueOf(until);
  if (typeof last === "number" && Number.isInteger(last) && last > baseYear) return last - baseYear;
  throw new NotOpen("Sista året är inget årtal.");
}

/** PA.PROGNOS as a sheet: its answer on top, and month by month what it is made of. */
export function forecastCalculation(args: readonly string[], context: OpenContext): Calculation {
  const [rows = "", until, scenario = "", beside = "", provider = ""] = args;
  const cell = given(until);
  const wanted = cell === undefined ? undefined : context.qualified(cell);
  if (cell !== undefined && wanted === undefined) {
    throw new NotOpen("Sista året är varken en cell eller ett tal.");
  }
  const heading = given(scenario);
  const key = [
    "PROGNOS",
    ...[rows, beside, provider].map((range) => placeOf(context.area(range))),
    wanted,
    heading === undefined ? undefined : context.valueOf(heading),
  ].join("\n");
  const calculation = context.calculations.of(key, (sheet) => {
    const sources = sourcesOf(args, context);
    const model = providerOf(given(provider), context);
    noteOwn(sources, context);
    const earliest = Math.min(
      sources.baseYear,
      lastDecidedYear,
      ...sources.series.flatMap(({ id, year }) =>
        id === "inhabitants" && year !== undefined ? [year] : [],
      ),
    );
    let after = yearsAfter(cell, sources, context);
    const columns = columnLetters(forecastColumns.length - 1);
    return {
      answer(place: AnswerPlace) {
        if (place === "value") throw new NotOpen("En tabell skrivs inte som ett tal.");
        if (place === "table") {
          return sheetReference(sheet, `$A$${ANSWER_HEAD}:$${columns}$${ANSWER_HEAD + after + 1}`);
        }
        const { row, column } = place;
        if (column < 1 || column > forecastColumns.length || row < 1) {
          throw new NotOpen("Tabellen har inte så många kolumner.");
        }
        after = Math.max(after, row - 2);
        return sheetReference(sheet, `$${columnLetters(column - 1)}$${ANSWER_HEAD + row - 1}`);
      },
      template: () =>
        forecastSheet(sheet, {
          sources,
          plan: context.plan,
          before: sources.baseYear - earliest,
          after,
          until: wanted,
          provider: model,
        }),
    };
  });
  return calculation;
}
