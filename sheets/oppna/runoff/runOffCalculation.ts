import { ModelError } from "../../../src/modelError";
import { columnLetters } from "../../builder/columnLetters";
import { sheetReference } from "../../builder/sheetReference";
import { areaOf, placeOf } from "../areaOf";
import { given, isGiven } from "../argument";
import type { Calculation } from "../calculations";
import { elsewhere } from "../elsewhere";
import { type Area, cellIn } from "../area";
import type { OpenContext } from "../openContext";
import { NotOpen } from "../paCalls";
import { AMOUNTS, HEAD, type Prior, runOffSheet } from "./runOffSheet";
import { runOffSources } from "./runOffSources";

/** Cells that a sheet may have: beyond it nobody reads them. */
const MOST_CELLS = 40_000;
/** As the sheet Retro asks for the expected amounts: of the method in this cell, the one that takes them. */
const IF_BF = /^IF\(([^,=]+)="bf",([^,]+),""\)$/i;

interface KeyedPrior extends Prior {
  readonly key: string;
}

/** The expected amounts: a column with one a period, or one for all. */
function priorOf(
  argument: string | undefined,
  method: string | undefined,
  context: OpenContext,
): KeyedPrior | undefined {
  if (!isGiven(argument)) return undefined;
  const [, asked, cells] = IF_BF.exec(argument) ?? [];
  const always = asked === undefined || asked !== method;
  const wanted = always ? argument : (cells ?? argument);
  const area: Area | undefined = context.area(wanted);
  if (area === undefined) {
    const cell = elsewhere(wanted, "Det förväntade beloppet", context);
    return { key: cell, at: () => cell, always };
  }
  const isOne = area.rows.length === 1;
  return { key: placeOf(area), at: (place) => cellIn(area, isOne ? 0 : place, 0), always };
}

/** PA.RETRO as a sheet: its amounts on top, then the triangle, the factors and each period. */
export function runOffCalculation(args: readonly string[], context: OpenContext): Calculation {
  const [rows, type, method, prior, tail] = args;
  const area = areaOf(rows, "triangel", context);
  const kind = isGiven(type) ? type : '"kumulativ"';
  if (kind !== '"kumulativ"' && kind !== '"inkrementell"') {
    throw new NotOpen("Triangelns sort är inte skriven i formeln.");
  }
  const wanted = isGiven(method) ? elsewhere(method, "Metoden", context) : '"mack"';
  const after = elsewhere(given(tail, "1"), "Svansfaktorn", context);
  const expected = priorOf(prior, method, context);
  const key = ["RETRO", placeOf(area), kind, wanted, after, expected?.key, expected?.always].join(
    "\n",
  );
  return context.calculations.of(key, (sheet) => {
    try {
      const sources = runOffSources(area, kind === '"kumulativ"' ? "kumulativ" : "inkrementell");
      if (sources.periods.length * sources.delays > MOST_CELLS) {
        throw new NotOpen("Triangeln är för stor för att skrivas som formler.");
      }
      const last = sources.periods.length + 2;
      return {
        answer(place) {
          if (typeof place === "string") {
            throw new NotOpen("Hela tabellen skrivs inte som formler: medelfelen är värden.");
          }
          const { row, column } = place;
          if (row > last) throw new NotOpen("Texten skrivs inte som formler.");
          if (column > AMOUNTS) {
            throw new NotOpen("Medelfel och intervall skrivs inte som formler.");
          }
          return sheetReference(sheet, `$${columnLetters(column - 1)}$${HEAD + row - 1}`);
        },
        template: () =>
          runOffSheet(sheet, {
            ...{ sources, tail: after, method: `LOWER(${wanted})`, prior: expected },
          }),
      };
    } catch (error) {
      if (error instanceof ModelError) throw new NotOpen(error.message);
      throw error;
    }
  });
}
