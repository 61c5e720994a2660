import type { Meaning } from "../meaning/meaning";
import type { Figure } from "../reading/reading";
import { figureOf, yearsOf } from "./figureOf";
import type { OwnComparison } from "./ownFigures";

/** Budget and outturn of each part and year that has both. */
export function comparisonsOf(figures: readonly Figure[]): readonly OwnComparison[] {
  const years = yearsOf(figures, ({ stage }) => stage === "budget");
  const parts = [
    ["sfb", "sfb.persons"],
    ["lss", "lss.hours"],
    ["provider", "provider.persons"],
  ] as const;
  return years.flatMap((year) =>
    parts.flatMap(([part, volume]): OwnComparison[] => {
      const sides = (meaning: Meaning): { budget: number; outturn: number } | undefined => {
        const [budget, outturn] = [
          figureOf(figures, meaning, "budget", year),
          figureOf(figures, meaning, "outturn", year),
        ];
        return budget === undefined || outturn === undefined ? undefined : { budget, outturn };
      };
      const [cost, units] = [sides(`${part}.cost`), sides(volume)];
      return cost === undefined
        ? []
        : [{ part, year, cost, ...(units !== undefined && { volume: units }) }];
    }),
  );
}
