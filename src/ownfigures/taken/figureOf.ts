import { exactPlus } from "../../exact/exactPlus";
import type { Meaning, Stage } from "../meaning/meaning";
import type { Figure } from "../reading/reading";

/** The figure of a meaning, stage and year; rows that were put together are added up. */
export function figureOf(
  figures: readonly Figure[],
  meaning: Meaning,
  stage: Stage,
  year: number,
): number | undefined {
  const found = figures.filter(
    (each) =>
      each.meaning === meaning &&
      each.stage === stage &&
      each.year === year &&
      each.month === undefined,
  );
  return found.length === 0
    ? undefined
    : found.reduce((sum, { value }) => exactPlus(sum, value), 0);
}

/** The whole years of some figures, the first one first. */
export const yearsOf = (
  figures: readonly Figure[],
  wanted: (figure: Figure) => boolean,
): readonly number[] =>
  [
    ...new Set(
      figures.filter((each) => each.month === undefined && wanted(each)).map(({ year }) => year),
    ),
  ].sort((one, other) => one - other);
