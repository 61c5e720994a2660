import { exactPlus } from "../../exact/exactPlus";
import type { YearFigure } from "../../forecast/base/base";
import type { BaseValueId } from "../../forecast/fields/forecastFields";
import type { Meaning } from "../meaning/meaning";
import type { Figure, Reading } from "../reading/reading";
import { comparisonsOf } from "./comparisonsOf";
import { figureOf, yearsOf } from "./figureOf";
import { isWhole, NEEDED, partOfYear } from "./partOfYear";
import { knownField } from "./knownField";
import { knownAhead } from "./knownAhead";
import type { OwnFigures, OwnMonth } from "./ownFigures";
import type { OwnKnownItem } from "./ownKnownItem";

const BASE: readonly (readonly [BaseValueId, Meaning])[] = [
  ["sfbPersons", "sfb.persons"],
  ["lssPersons", "lss.persons"],
  ["lssHours", "lss.hours"],
  ["outturnSfb", "sfb.cost"],
  ["outturnLss", "lss.cost"],
  ["outturnProvider", "provider.cost"],
  ["outturnSickPay", "sickPay.cost"],
  ["providerPersons", "provider.persons"],
];

function baseOf(figures: readonly Figure[], year: number): OwnFigures["base"] {
  const at = (meaning: Meaning): number | undefined => figureOf(figures, meaning, "outturn", year);
  const values = BASE.flatMap(([id, meaning]) => {
    const value = at(meaning);
    return value === undefined ? [] : [[id, value] as const];
  });
  const [inflow, outflow] = [at("sfb.inflow"), at("sfb.outflow")];
  const [users, deficit] = [at("provider.persons"), at("provider.cost")];
  return {
    year,
    ...Object.fromEntries(values),
    ...(inflow !== undefined && outflow !== undefined && { sfbNet: inflow - outflow }),
    ...(users !== undefined &&
      users > 0 &&
      deficit !== undefined && { providerDeficit: deficit / users }),
  };
}

/** The budget of all parts: as it stands, else of SFB and LSS with what the others have. */
function budgetOf(figures: readonly Figure[], year: number): number | undefined {
  const at = (meaning: Meaning): number | undefined => figureOf(figures, meaning, "budget", year);
  const total = at("total.cost");
  if (total !== undefined) return total;
  const [sfb, lss] = [at("sfb.cost"), at("lss.cost")];
  if (sfb === undefined || lss === undefined) return undefined;
  return [sfb, lss, at("provider.cost") ?? 0, at("sickPay.cost") ?? 0].reduce(exactPlus);
}

function monthsOf(figures: readonly Figure[]): readonly OwnMonth[] {
  const months = new Map<number, OwnMonth>();
  for (const { meaning, stage, year, month, value } of figures) {
    if (month === undefined || stage !== "outturn") continue;
    const key = year * 12 + month;
    const before = months.get(key)?.values ?? {};
    months.set(key, {
      year,
      month,
      values: { ...before, [meaning]: exactPlus(before[meaning] ?? 0, value) },
    });
  }
  return [...months.entries()].sort(([one], [other]) => one - other).map(([, each]) => each);
}

/** What a reading gives: the rows that are taken, as base, budget, history, known items, months. */
export function takenFigures({ lines, baseYear, ownSheet }: Reading): OwnFigures {
  const figures = lines.filter(({ state }) => state === "taken").flatMap((line) => line.figures);
  const knownItems = figures.flatMap(
    ({ meaning, stage, year, month, value, ownYear }): readonly OwnKnownItem[] => {
      const field = knownField(meaning, value);
      if (field === undefined || stage !== "outturn" || month !== undefined || value === 0)
        return [];
      const isLate = field === "lateInvoices" && ownYear !== undefined;
      return [{ field, year, amount: Math.abs(value), ...(isLate && { ownYear }) }];
    },
  );
  const years = yearsOf(
    figures,
    ({ stage, meaning }) => stage === "outturn" && NEEDED.includes(meaning),
  ).filter((year) => year <= (baseYear ?? Infinity));
  const parts = years.map((year) => partOfYear(figures, knownItems, year));
  const series = (
    value: (year: number) => number | undefined,
    of: readonly number[],
  ): readonly YearFigure[] =>
    of.flatMap((year) => {
      const found = value(year);
      return found === undefined ? [] : [{ year, value: found }];
    });
  return {
    ...(baseYear !== undefined && { baseYear }),
    figures,
    // The product's own table of past years has no base year.
    base:
      baseYear === undefined || (ownSheet !== undefined && ownSheet.base === undefined)
        ? {}
        : baseOf(figures, baseYear),
    series: {
      budget: series(
        (year) => budgetOf(figures, year),
        yearsOf(figures, ({ stage }) => stage === "budget"),
      ),
      inhabitants: series(
        (year) => figureOf(figures, "inhabitants", "outturn", year),
        yearsOf(figures, ({ meaning }) => meaning === "inhabitants"),
      ),
    },
    history: parts.filter(isWhole),
    incomplete: parts
      .filter((part) => !isWhole(part))
      .map((part) => ({
        part,
        missing: NEEDED.filter(
          (meaning) => figureOf(figures, meaning, "outturn", part.year) === undefined,
        ),
      })),
    knownItems,
    knownAhead: knownAhead(lines, baseYear),
    comparisons: comparisonsOf(figures),
    months: monthsOf(figures),
  };
}
