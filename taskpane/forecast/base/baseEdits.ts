import type { Base } from "../../../src/forecast/base/base";
import type { Figure } from "../../../src/forecast/base/figure";
import type { BaseValueId, SeriesId } from "../../../src/forecast/fields/forecastFields";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import type { Note } from "../../../src/forecast/base/note";
import type { Work } from "../state/work";

const edited = (work: Work, edit: (base: Base) => Base): Work =>
  work.base === undefined ? work : { ...work, base: edit(work.base) };

/** Without a value the field takes its default. */
export function withBaseValue(work: Work, id: BaseValueId, value: Figure | undefined): Work {
  return edited(work, (base) => {
    const values = { ...base.values };
    if (value === undefined) delete values[id];
    else values[id] = value;
    return { ...base, values };
  });
}

export function withBaseNote(work: Work, id: BaseValueId | SeriesId, note: Note): Work {
  return edited(work, (base) => ({ ...base, notes: { ...base.notes, [id]: note } }));
}

export const withBaseName = (work: Work, name: string): Work =>
  edited(work, (base) => ({ ...base, name }));

/** Without a value the year is taken out. */
export function withSeriesYear(
  work: Work,
  id: SeriesId,
  year: number,
  value: Figure | undefined,
): Work {
  return edited(work, (base) => {
    const others = (base.series[id] ?? []).filter((each) => each.year !== year);
    const figures = value === undefined ? others : [...others, { year, value }];
    return {
      ...base,
      series: { ...base.series, [id]: figures.toSorted((a, b) => a.year - b.year) },
    };
  });
}

/** Years for the back-test; none takes it out. */
export function withHistory(work: Work, history: readonly HistoryYear[]): Work {
  return edited(work, (base) => {
    const { name, example, values, series, notes, provider } = base;
    return {
      name,
      ...(example !== undefined && { example }),
      values,
      series,
      ...(notes && { notes }),
      ...(provider && { provider }),
      ...(history.length > 0 && { history }),
    };
  });
}

/** The own provider by the base's own figures again, without its model. */
export const withoutProvider = (work: Work): Work =>
  edited(work, (base) => {
    const { provider, ...others } = base;
    return provider === undefined ? base : others;
  });
