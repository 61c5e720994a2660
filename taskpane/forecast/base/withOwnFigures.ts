import type { Base } from "../../../src/forecast/base/base";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import type { Note } from "../../../src/forecast/base/note";
import type { BaseValueId, SeriesId } from "../../../src/forecast/fields/forecastFields";
import type { PartOfYear } from "../../../src/ownfigures/taken/partOfYear";
import type { OwnFigures } from "../../../src/ownfigures/taken/ownFigures";
import { withoutOther } from "../state/withoutOther";
import { usualLastYear, type Work } from "../state/work";

const LONGEST_NAME = 120;
/** Follows from the outturn and the users, as long as nothing else is said. */
const DERIVED: ReadonlySet<BaseValueId> = new Set(["providerDeficit"]);

/** A sheet's name without the range, or a table's name: a name that does not change with a row more. */
const sheetOf = (place: string): string =>
  place.replace(/!.*$/, "").replace(/^'|'$/g, "").slice(0, LONGEST_NAME);

/** The figures as values of the base year, each with where it stands. */
function ownBase({ base, series, history }: OwnFigures, place: string): Base {
  const from: Note = { status: "indata", text: `Hämtat från ${place}.` };
  const values = Object.fromEntries(
    Object.entries(base).filter(([id]) => !DERIVED.has(id as BaseValueId)),
  ) as Base["values"];
  const known = Object.entries(series).filter(([, years]) => years.length > 0);
  const ids = [...Object.keys(values), ...known.map(([id]) => id)] as (BaseValueId | SeriesId)[];
  const sickPay = values.outturnSickPay;
  const goesOn: Note = { status: "antagande", text: "Som basårets utfall." };
  return {
    name: `${sheetOf(place)} ${values.year ?? ""}`.trim(),
    values: { ...values, ...(sickPay !== undefined && { sickPay }) },
    series: Object.fromEntries(known),
    notes: {
      ...Object.fromEntries(ids.map((id) => [id, from])),
      ...(sickPay !== undefined && { sickPay: goesOn }),
    },
    ...(history.length > 0 && { history }),
  };
}

/** Known items and late invoices of a year, where a table of its outturn says nothing of them. */
function lateOf(held: HistoryYear | undefined, read: PartOfYear): Partial<HistoryYear> {
  const { knownSfb, lateSfb, laterSfb, laterPersons } = held ?? {};
  const known = read.knownSfb === undefined;
  return {
    ...(known && knownSfb !== undefined && { knownSfb }),
    ...(known && lateSfb !== undefined && { lateSfb }),
    ...(laterSfb !== undefined && { laterSfb }),
    ...(laterPersons !== undefined && { laterPersons }),
  };
}

/** Years of the history that there is, with what is told of them now: a ledger has the costs, and no persons. */
function completed(before: Base, { incomplete }: OwnFigures): readonly HistoryYear[] {
  return incomplete.flatMap(({ part }) => {
    const held = before.history?.find(({ year }) => year === part.year);
    return held === undefined ? [] : [{ ...held, ...lateOf(held, part), ...part }];
  });
}

/** The years of the history that a year of the figures fills up, where it has not all that one needs. */
export const filledUp = ({ base }: Work, figures: OwnFigures): readonly number[] =>
  base === undefined ? [] : completed(base, figures).map(({ year }) => year);

function joined(before: Base, own: Base, figures: OwnFigures): Base {
  const held = new Map((before.history ?? []).map((each) => [each.year, each]));
  const history: readonly HistoryYear[] = [
    ...(own.history ?? []).map((each) => ({ ...lateOf(held.get(each.year), each), ...each })),
    ...completed(before, figures),
  ];
  const years = new Set(history.map(({ year }) => year));
  const all = [...history, ...(before.history ?? []).filter(({ year }) => !years.has(year))];
  const { provider, laterNote } = before;
  return {
    name: before.name,
    values: { ...before.values, ...own.values },
    series: { ...before.series, ...own.series },
    notes: { ...before.notes, ...own.notes },
    ...(provider !== undefined && { provider }),
    ...(all.length > 0 && { history: all.sort((one, other) => one.year - other.year) }),
    ...(laterNote !== undefined && { laterNote }),
  };
}

/** What becomes of the work that there is. */
export type Before = "none" | "example" | "joined" | "older" | "replaced";

/**
 * Own figures of the same base year are added to, and those of earlier years are its history; an earlier
 * base year, and the example, give way.
 */
export function beforeOf({ base }: Work, { base: own }: Pick<OwnFigures, "base">): Before {
  if (base === undefined || Object.keys(base.values).length === 0) return "none";
  if (base.example !== undefined) return "example";
  const year = Number(base.values.year);
  if (base.values.year === undefined || own.year === undefined || year === own.year) {
    return "joined";
  }
  return year > own.year ? "older" : "replaced";
}

/**
 * The work with a municipality's own figures. The example goes with its scenarios: own figures are never
 * mixed with it.
 */
export function withOwnFigures(work: Work, figures: OwnFigures, place: string): Work {
  const before = beforeOf(work, figures);
  const goesOn = before === "joined" || before === "older";
  const own = ownBase(before === "older" ? { ...figures, base: {} } : figures, place);
  const base = goesOn && work.base !== undefined ? joined(work.base, own, figures) : own;
  return {
    ...withoutOther(work, undefined),
    base,
    lastYear: goesOn
      ? Math.max(work.lastYear, Number(base.values.year ?? 0) + 1)
      : usualLastYear(base),
  };
}
