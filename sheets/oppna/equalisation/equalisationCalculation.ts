import { caseRows, equalisationRows } from "../../../src/equalisation/equalisationRows";
import { caseEffects } from "../../../src/equalisation/oneMoreCase";
import { readEqualisation } from "../../../src/equalisation/readEqualisation";
import { ModelError } from "../../../src/modelError";
import { columnLetters } from "../../builder/columnLetters";
import { sheetReference } from "../../builder/sheetReference";
import { areaOf, placeOf } from "../areaOf";
import { isGiven } from "../argument";
import type { Calculation } from "../calculations";
import type { OpenContext } from "../openContext";
import { NotOpen } from "../paCalls";
import { equalisationSheet, HEAD, HEADS } from "./equalisationSheet";
import { equalisationInputs } from "./placeInputs";

/** PA.UTJÄMNING as a sheet: its answer on top, then the figures and each step. */
export function equalisationCalculation(
  args: readonly string[],
  context: OpenContext,
): Calculation {
  const [rows, view] = args;
  const area = areaOf(rows, "indata", context);
  if (isGiven(view) && !view.startsWith('"')) {
    throw new NotOpen("Visningen är inte skriven i formeln.");
  }
  const isCases = isGiven(view) && context.valueOf(view) === "ärenden";
  const key = ["UTJÄMNING", placeOf(area), isCases].join("\n");
  return context.calculations.of(key, (sheet) => {
    try {
      const equalisation = readEqualisation(area.rows);
      const posts = isCases ? caseRows(caseEffects(equalisation)) : equalisationRows(equalisation);
      const inputs = equalisationInputs(area);
      return {
        answer(place) {
          if (place === "value") throw new NotOpen("En tabell skrivs inte som ett tal.");
          const last = columnLetters(HEADS.length - 1);
          if (place === "table") {
            return sheetReference(sheet, `$A$${HEAD}:$${last}$${HEAD + posts.length}`);
          }
          const { row, column } = place;
          if (row > posts.length + 1 || column > HEADS.length) {
            throw new NotOpen("Tabellen är inte så stor.");
          }
          return sheetReference(sheet, `$${columnLetters(column - 1)}$${HEAD + row - 1}`);
        },
        template: () =>
          equalisationSheet(sheet, {
            ...{ inputs, isCases, plan: context.plan },
            posts: posts.map(({ post }) => post),
          }),
      };
    } catch (error) {
      if (error instanceof ModelError) throw new NotOpen(error.message);
      throw error;
    }
  });
}
