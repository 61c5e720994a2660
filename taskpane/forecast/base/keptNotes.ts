import type { Base } from "../../../src/forecast/base/base";
import type { Figure } from "../../../src/forecast/base/figure";
import { knownField } from "../../../src/forecast/fields/fieldOf";
import type { BaseValueId, SeriesId } from "../../../src/forecast/fields/forecastFields";
import { fieldValue } from "../../../src/labelled/fieldValue";
import type { BaseNotes } from "./indataNotes";

/** A cell keeps about as many digits; a quotient has more. */
const DIGITS = 12;

type Id = BaseValueId | SeriesId;

/** All figures of a field, as numbers; a figure that is none as it stands. */
function figuresOf({ values, series }: Base, id: Id): string {
  const shown = (figure: Figure | undefined): string => {
    if (figure === undefined) return "";
    try {
      return fieldValue(knownField(id), figure, "").toNumber().toPrecision(DIGITS);
    } catch {
      return String(figure);
    }
  };
  const years = [...(series[id as SeriesId] ?? [])].sort((a, b) => a.year - b.year);
  return [
    shown(values[id as BaseValueId]),
    ...years.map(({ year, value }) => `${year}: ${shown(value)}`),
  ].join();
}

/**
 * The notes of a base that was read. A figure that is as it was keeps the note that it had; one that has
 * been changed has the sheet's, but not where that is still the note of the figure before.
 */
export function keptNotes(read: Base, sheet: BaseNotes, before: Base | undefined): BaseNotes {
  const notes: BaseNotes = {};
  for (const id of [...Object.keys(read.values), ...Object.keys(read.series)] as Id[]) {
    const old = before?.notes?.[id];
    const unchanged = before !== undefined && figuresOf(before, id) === figuresOf(read, id);
    const own = sheet[id]?.text === old?.text ? undefined : sheet[id];
    const note = unchanged ? old : own;
    if (note !== undefined) notes[id] = note;
  }
  return notes;
}
