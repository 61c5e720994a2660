import { ModelError } from "../../../src/modelError";
import { sheetReference } from "../../builder/sheetReference";
import { areaOf, placeOf } from "../areaOf";
import { isGiven } from "../argument";
import type { Calculation } from "../calculations";
import { elsewhere } from "../elsewhere";
import type { OpenContext } from "../openContext";
import { NotOpen } from "../paCalls";
import { HEAD, postCount, varianceSheet } from "./varianceSheet";
import { varianceSources } from "./varianceSources";

const ORE = 2;

/** PA.AVVIKELSE as a sheet: its answer on top, then how each post comes to be. */
export function varianceCalculation(args: readonly string[], context: OpenContext): Calculation {
  const [rows, items, method, rounding] = args;
  const factors = areaOf(rows, "faktorer", context);
  const known = isGiven(items) ? areaOf(items, "kända_poster", context) : undefined;
  const wanted = isGiven(method) ? elsewhere(method, "Metoden", context) : '"shapley"';
  const step = isGiven(rounding) ? context.valueOf(rounding) : undefined;
  if (step !== undefined && typeof step !== "number")
    throw new NotOpen("Avrundningen är inget tal.");
  const sound = isGiven(rounding)
    ? `${elsewhere(rounding, "Avrundningen", context)}=${String(step)}`
    : "TRUE";
  const isKnown = `OR(LOWER(${wanted})="shapley",LOWER(${wanted})="sekventiell",${wanted}="")`;
  const key = ["AVVIKELSE", placeOf(factors), placeOf(known), wanted, sound].join("\n");
  return context.calculations.of(key, (sheet) => {
    try {
      const sources = varianceSources(factors, known);
      return {
        answer(place) {
          const last = HEAD + postCount(sources);
          if (place === "value") throw new NotOpen("En tabell skrivs inte som ett tal.");
          if (place === "table") return sheetReference(sheet, `$A$${HEAD}:$B$${last}`);
          const row = HEAD + place.row - 1;
          if (row > last || place.column > 2) throw new NotOpen("Tabellen är inte så stor.");
          return sheetReference(sheet, `$${place.column === 1 ? "A" : "B"}$${row}`);
        },
        template: () =>
          varianceSheet(sheet, {
            sources,
            isShapley: `LOWER(${wanted})<>"sekventiell"`,
            decimals: step === undefined ? ORE : -Math.round(Math.log10(step)),
            sound: `AND(${sound},${isKnown})`,
          }),
      };
    } catch (error) {
      if (error instanceof ModelError) throw new NotOpen(error.message);
      throw error;
    }
  });
}
