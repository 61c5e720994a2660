import type { Stage } from "../meaning/meaning";
import type { Line } from "../reading/reading";
import { knownField } from "./knownField";
import type { OwnKnownAhead } from "./ownFigures";

/** The nearest to what will be comes first. */
const STAGES: readonly Stage[] = ["forecast", "budget", "plan"];

/** Known items of the years after the base year, each row's own, of one stage a year. */
export function knownAhead(
  lines: readonly Line[],
  baseYear: number | undefined,
): readonly OwnKnownAhead[] {
  if (baseYear === undefined) return [];
  return lines.flatMap(({ state, label, figures }) => {
    if (state !== "taken") return [];
    const ahead = figures.filter(
      ({ meaning, year, month, value }) =>
        knownField(meaning, value) !== undefined &&
        year > baseYear &&
        month === undefined &&
        value !== 0,
    );
    const years = [...new Set(ahead.map(({ year }) => year))];
    return years.flatMap((year): readonly OwnKnownAhead[] => {
      const of = ahead.filter((each) => each.year === year);
      const found = STAGES.flatMap((stage) => of.filter((each) => each.stage === stage))[0];
      const field = found && knownField(found.meaning, found.value);
      if (found === undefined || field === undefined) return [];
      return [{ field, year, amount: Math.abs(found.value), label }];
    });
  });
}
