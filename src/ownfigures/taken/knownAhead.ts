import type { Stage } from "../meaning/meaning";
import type { Line } from "../reading/reading";
import type { OwnKnownAhead, OwnKnownItem } from "./ownFigures";

const FIELDS: Readonly<Record<string, OwnKnownItem["field"]>> = {
  "known.late": "lateInvoices",
  "known.repaid": "repayments",
  "known.grant": "stateGrants",
};

/** The nearest to what will be comes first. */
const STAGES: readonly Stage[] = ["forecast", "budget", "plan"];

/** Known items of the years after the base year, each row's own, of one stage a year. */
export function knownAhead(
  lines: readonly Line[],
  baseYear: number | undefined,
): readonly OwnKnownAhead[] {
  if (baseYear === undefined) return [];
  return lines.flatMap(({ state, label, meaning = "", figures }) => {
    const field = FIELDS[meaning];
    if (state !== "taken" || field === undefined) return [];
    const ahead = figures.filter(
      ({ year, month, value }) => year > baseYear && month === undefined && value !== 0,
    );
    const years = [...new Set(ahead.map(({ year }) => year))];
    return years.flatMap((year): readonly OwnKnownAhead[] => {
      const of = ahead.filter((each) => each.year === year);
      const found = STAGES.flatMap((stage) => of.filter((each) => each.stage === stage))[0];
      return found === undefined ? [] : [{ field, year, amount: Math.abs(found.value), label }];
    });
  });
}
