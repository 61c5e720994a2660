import type { SheetBuilder } from "../../../../sheets/build/SheetBuilder";
import { columnLetters } from "../../../../sheets/build/columnLetters";
import { placeCopy, sameAs } from "../../../../sheets/egenregi/placeCopy";
import { placeVariants } from "../../../../sheets/egenregi/placeVariants";
import type { FieldId } from "../../../../src/provider/fields/providerFields";
import { YEARS } from "../../data/report";
import {
  CHOSEN,
  CHOSEN_ROW,
  columnOf,
  HEAD_ROW,
  HELPER_COLUMNS,
  INPUTS,
  VARIANTS,
  YEAR_COPIES,
} from "./layout";

export interface Copies {
  /** Labelled range of the chosen year, and a cell of it. */
  readonly chosen: string;
  readonly ref: (id: FieldId) => string;
  readonly variants: ReadonlyMap<string, string>;
  /** Labelled range of each year. */
  readonly years: readonly string[];
}

/** PA.EGENREGI takes label and value side by side: the chosen year, its variants and every year so. */
export function placeCopies(sheet: SheetBuilder): Copies {
  const first = columnOf(0);
  const last = columnOf(YEARS.length - 1);
  const place = `$${columnLetters(CHOSEN + 1)}$${CHOSEN_ROW}`;
  sheet.put(`${columnLetters(CHOSEN)}${CHOSEN_ROW}`, "Det valda årets kolumn", "source");
  sheet.put(
    place.replaceAll("$", ""),
    `=MATCH($B$${CHOSEN_ROW},$${first}$${HEAD_ROW}:$${last}$${HEAD_ROW},0)`,
    "value",
    "whole",
  );
  sheet.band(INPUTS.head - 1, "Samma indata för formlerna: ändra inte här", HELPER_COLUMNS, CHOSEN);
  const chosen = placeCopy(sheet, INPUTS, CHOSEN, "Valt år", (id) => {
    const row = INPUTS.row(id);
    return sameAs(`INDEX($${first}$${row}:$${last}$${row},1,${place})`);
  });
  const ref = (id: FieldId): string => `$${columnLetters(CHOSEN + 1)}$${INPUTS.row(id)}`;
  const variants = placeVariants(sheet, INPUTS, VARIANTS, ref);
  const years = YEARS.map((year, index) =>
    placeCopy(sheet, INPUTS, YEAR_COPIES + 2 * index, `År ${year}`, (id) =>
      sameAs(`$${columnOf(index)}$${INPUTS.row(id)}`),
    ),
  );
  return { chosen, ref, variants, years };
}
