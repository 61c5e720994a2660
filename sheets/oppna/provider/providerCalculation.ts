import { type Cell, isBlank } from "../../../src/labelled/cell";
import { ModelError } from "../../../src/modelError";
import type { FieldId } from "../../../src/provider/fields/providerFields";
import { columnLetters } from "../../builder/columnLetters";
import { sheetReference } from "../../builder/sheetReference";
import { areaOf, placeOf } from "../areaOf";
import { isGiven } from "../argument";
import type { Calculation } from "../calculations";
import type { OpenContext } from "../openContext";
import { NotOpen } from "../paCalls";
import { fieldRow, ROW } from "./layout";
import { providerSheet } from "./providerSheet";
import { type ProviderSources, providerSources } from "./providerSources";

const COLUMNS = 3;
const NO_CHANGES: ProviderSources = new Map();

/** The cell of the schablon's uplift: the user's own, or where it may be changed the one that counts. */
const upliftOf = (
  sheet: string,
  sources: ProviderSources,
  changes: ProviderSources,
): string | undefined =>
  changes.has("uplift")
    ? sheetReference(sheet, `$E$${fieldRow(ROW.given, "uplift")}`)
    : sources.get("uplift");

/** Tells which of Egna värden the rows hold. */
function noteOwn(
  sources: ProviderSources,
  changes: ProviderSources,
  { plan, valueOf }: OpenContext,
): void {
  const filled = (id: FieldId): string | undefined =>
    [changes.get(id), sources.get(id)].find(
      (cell) => cell !== undefined && !isBlank(valueOf(cell) as Cell),
    );
  const year = filled("year");
  for (const kind of ["schablon", "po"] as const) {
    const cell = filled(kind);
    if (year !== undefined && cell !== undefined) {
      plan.takes(kind, valueOf(year), valueOf(cell), cell);
    }
  }
}

/** PA.EGENREGI as a sheet: its answer on top, then how each post comes to be. */
export function providerCalculation(args: readonly string[], context: OpenContext): Calculation {
  const [rows, changed] = args;
  const own = areaOf(rows, "indata", context);
  const more = isGiven(changed) ? areaOf(changed, "ändringar", context) : undefined;
  const key = ["EGENREGI", placeOf(own), placeOf(more)].join("\n");
  return context.calculations.of(key, (sheet) => {
    try {
      const sources = providerSources(own);
      const changes = more === undefined ? NO_CHANGES : providerSources(more);
      const { plan } = context;
      noteOwn(sources, changes, context);
      // Asked for here, where it may be refused: there is room for so many uplifts.
      const schablon = plan.rate(`$B$${ROW.period}`, upliftOf(sheet, sources, changes));
      return {
        answer(place) {
          if (place === "value") throw new NotOpen("En tabell skrivs inte som ett tal.");
          if (place === "table") return sheetReference(sheet, `$A$${ROW.head}:$C$${ROW.last}`);
          const row = ROW.head + place.row - 1;
          if (place.row < 1 || row > ROW.last || place.column < 1 || place.column > COLUMNS) {
            throw new NotOpen("Tabellen är inte så stor.");
          }
          return sheetReference(sheet, `$${columnLetters(place.column - 1)}$${row}`);
        },
        template: () => providerSheet(sheet, { sources, changes, plan, schablon }),
      };
    } catch (error) {
      if (error instanceof ModelError) throw new NotOpen(error.message);
      throw error;
    }
  });
}
