import { readCases } from "../../../src/cases/list/readCases";
import { ModelError } from "../../../src/modelError";
import { columnLetters } from "../../builder/columnLetters";
import { sheetReference } from "../../builder/sheetReference";
import { isGiven } from "../argument";
import { areaOf, placeOf } from "../areaOf";
import type { Calculation } from "../calculations";
import { cellIn, type OpenContext } from "../openContext";
import { openRate } from "../openRate";
import { NotOpen } from "../paCalls";
import { type CasePeriod, casePeriods } from "./casePeriods";
import { CASE_COLUMNS, caseSheet, HEAD } from "./caseSheet";
import { caseSources } from "./caseSources";

/** Cells of days that a sheet may have: beyond it nobody reads them. */
const MOST_CELLS = 100_000;

/** The periods of an argument, each in a cell of its own or written in the formula. */
function periodsOf(
  argument: string,
  isMonths: boolean,
  context: OpenContext,
): readonly CasePeriod[] {
  const area = context.area(argument);
  const cells =
    area === undefined
      ? [context.qualified(argument) ?? argument]
      : area.rows.flatMap((row, down) =>
          row.flatMap((value, along) =>
            value === null || value === undefined || value === ""
              ? []
              : [cellIn(area, down, along)],
          ),
        );
  return cells.flatMap((cell) => casePeriods(cell, isMonths, context));
}

/** PA.ÄRENDEN as a sheet: its answer on top, then the list row by row with its days in each period. */
export function caseCalculation(args: readonly string[], context: OpenContext): Calculation {
  const [list, period = "", view, uplift, own] = args;
  const cases = areaOf(list, "ärenden", context);
  const shown = isGiven(view) ? context.valueOf(view) : "period";
  if (shown !== "period" && shown !== "månad") {
    throw new NotOpen("PA.ÄRENDEN per ärende skrivs inte som formler.");
  }
  const periods = periodsOf(period, shown === "månad", context);
  const rates = periods.map(({ year }) => openRate(year, context, uplift, own));
  const key = ["ÄRENDEN", placeOf(cases), ...periods.map(({ label }) => label), ...rates].join(
    "\n",
  );
  return context.calculations.of(key, (sheet) => {
    try {
      const sources = caseSources(cases, readCases(cases.rows));
      if (sources.length * periods.length > MOST_CELLS) {
        throw new NotOpen("Listan är för lång för att skrivas som formler.");
      }
      const lines = periods.length + (periods.length > 1 ? 1 : 0);
      return {
        answer(place) {
          const column = columnLetters(CASE_COLUMNS.length - 1);
          if (place === "value") throw new NotOpen("En tabell skrivs inte som ett tal.");
          if (place === "table") {
            return sheetReference(sheet, `$A$${HEAD}:$${column}$${HEAD + lines}`);
          }
          if (place.row > lines + 1 || place.column > CASE_COLUMNS.length) {
            throw new NotOpen("Tabellen är inte så stor.");
          }
          return sheetReference(
            sheet,
            `$${columnLetters(place.column - 1)}$${HEAD + place.row - 1}`,
          );
        },
        template: () => caseSheet(sheet, { plan: context.plan, sources, periods, rates }),
      };
    } catch (error) {
      if (error instanceof ModelError) throw new NotOpen(error.message);
      throw error;
    }
  });
}
