import { readCases } from "../../../src/cases/list/readCases";
import { ModelError } from "../../../src/modelError";
import { columnLetters } from "../../builder/columnLetters";
import { sheetReference } from "../../builder/sheetReference";
import { isGiven } from "../argument";
import { areaOf, placeOf } from "../areaOf";
import type { Calculation } from "../calculations";
import type { OpenContext } from "../openContext";
import { openRate } from "../openRate";
import { type AnswerPlace, NotOpen } from "../paCalls";
import { growingAnswer } from "../growingAnswer";
import { periodsOf } from "./casePeriods";
import { CASE_WIDTH, caseSheet, HEAD, ROW_COUNT } from "./caseSheet";
import { DEDUCTION_LINES } from "./placeDeduction";
import { firstRows } from "./firstRows";
import { caseSources } from "./caseSources";

/** Cells of days that a sheet may have: beyond it nobody reads them. */
const MOST_CELLS = 100_000;
/** Periods that a sum may name one by one: a formula has 8 192 characters, and a function 255 arguments. */
const MOST_PERIODS = 200;

const VIEWS: readonly string[] = ["period", "månad", "ärende"];

function periodAnswer(sheet: string, lines: number, place: AnswerPlace): string {
  const column = columnLetters(CASE_WIDTH - 1);
  if (place === "value") throw new NotOpen("En tabell skrivs inte som ett tal.");
  if (place === "table") return sheetReference(sheet, `$A$${HEAD}:$${column}$${HEAD + lines}`);
  if (place.row > lines + 1 || place.column > CASE_WIDTH) {
    throw new NotOpen("Tabellen är inte så stor.");
  }
  return sheetReference(sheet, `$${columnLetters(place.column - 1)}$${HEAD + place.row - 1}`);
}

/** PA.ÄRENDEN as a sheet: its answer on top, then the list row by row with its days in each period. */
export function caseCalculation(args: readonly string[], context: OpenContext): Calculation {
  const [list, period = "", view, uplift, own] = args;
  const cases = areaOf(list, "ärenden", context);
  const shown = isGiven(view) ? String(context.valueOf(view)).toLowerCase() : "period";
  if (!VIEWS.includes(shown)) throw new NotOpen("Visningen är inte period, månad eller ärende.");
  const periods = periodsOf(period, shown === "månad", context);
  if (periods.length > MOST_PERIODS) {
    throw new NotOpen(`Fler än ${MOST_PERIODS} perioder skrivs inte som formler.`);
  }
  const rates = periods.map(({ year }) => openRate(year, context, uplift, own));
  const isByCase = shown === "ärende";
  const key = [
    ...["ÄRENDEN", placeOf(cases), isByCase],
    ...[...periods.map(({ label }) => label), ...rates],
  ].join("\n");
  return context.calculations.of(key, (sheet) => {
    try {
      const rows = readCases(cases.rows);
      const sources = caseSources(cases, rows);
      const following = sources.filter(({ follows }) => follows !== undefined).length;
      if ((sources.length + following * DEDUCTION_LINES) * periods.length > MOST_CELLS) {
        throw new NotOpen("Listan är för lång för att skrivas som formler.");
      }
      const firsts = isByCase ? firstRows(rows) : undefined;
      const lines = periods.length + (periods.length > 1 ? 1 : 0);
      return {
        answer: (place) =>
          firsts === undefined
            ? periodAnswer(sheet, lines, place)
            : growingAnswer(place, {
                ...{ sheet, head: HEAD, width: CASE_WIDTH, count: ROW_COUNT },
                rows: firsts.length + 1,
              }),
        template: () => caseSheet(sheet, { plan: context.plan, sources, periods, rates, firsts }),
      };
    } catch (error) {
      if (error instanceof ModelError) throw new NotOpen(error.message);
      throw error;
    }
  });
}
