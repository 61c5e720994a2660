import { formatDay } from "../calendar/day";
import { formatPeriod, type Period } from "../calendar/period";
import type { Decimal } from "../exact/decimal";
import { ModelError } from "../modelError";
import { lookup } from "./lookup";
import type { DatedValue, Series } from "./types";
import { exactValue } from "./valueOn";

function overlaps(entry: DatedValue, { from, through }: Period): boolean {
  return entry.from <= through && (entry.through === undefined || entry.through >= from);
}

function known(series: Series): string {
  const first = series.values[0];
  const last = series.values.at(-1);
  if (first === undefined || last === undefined) return "";
  const end = last.through === undefined ? "och tills vidare" : `till ${formatDay(last.through)}`;
  const gap = series.knownGaps?.[0];
  const except =
    gap === undefined ? "" : `, utom ${formatDay(gap.from)} till ${formatDay(gap.through)}`;
  return `Kända värden finns från ${formatDay(first.from)} ${end}${except}. Ange en sådan dag, eller skriv ett eget värde i formeln.`;
}

/**
 * The value of a named parameter in a period. `suggests`: see lookup.
 *
 * @throws ModelError `invalid` for an unknown name and for a period in which the value changes;
 * `unknown` where there is no value.
 */
export function parameterValue(name: string, period: Period, suggests?: () => boolean): Decimal {
  const { series } = lookup(name, suggests);
  const entries = series.values.filter((entry) => overlaps(entry, period));
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) {
    throw new ModelError(
      "unknown",
      `Värdet på \u201d${series.name}\u201d är inte känt för ${formatPeriod(period)}. ${known(series)}`,
    );
  }
  const whole =
    first.from <= period.from && (last.through === undefined || last.through >= period.through);
  const value = exactValue(first);
  if (whole && entries.every((entry) => exactValue(entry).eq(value))) return value;
  throw new ModelError(
    "invalid",
    `Värdet på \u201d${series.name}\u201d är inte detsamma hela ${formatPeriod(period)}. Ange en dag, till exempel ${formatDay(last.from)}.`,
  );
}
