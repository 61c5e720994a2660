import {
  type Day,
  dayAfter,
  dayBefore,
  dayOfMonth,
  isRealDay,
  monthOf,
  yearOf,
} from "../calendar/day";
import { normalName } from "./normalName";
import type { DatedValue, Parameter, Series, Source } from "./types";

const ID = /^[a-z][A-Za-z0-9]*$/;
const DECIMAL_OR_FRACTION = /^-?\d+(\.\d+)?(\/\d+(\.\d+)?)?$/;
const UNITS: ReadonlySet<string> = new Set([
  "kr/timme",
  "andel",
  "andel/år",
  "andel av timlönen",
  "andel av prislappen",
  "timmar/vecka",
  "timmar/dag",
  "timmar/månad",
  "assistanstimmar/timme",
  "dagar",
  "år",
  "index (2007 = 1)",
  "invånare",
]);
const STATUSES: ReadonlySet<string> = new Set(["beslutad", "aviserad", "antagande", "statistik"]);

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

function isDay(day: Day): boolean {
  return (
    Number.isInteger(day) &&
    day >= 1900_01_01 &&
    day <= 2199_12_31 &&
    isRealDay(yearOf(day), monthOf(day), dayOfMonth(day))
  );
}

function isValue(value: number | string): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  return DECIMAL_OR_FRACTION.test(value) && Number(value.split("/")[1] ?? "1") !== 0;
}

function sourceProblems(source: Source | undefined): string[] {
  if (source === undefined) return ["source missing"];
  const found: string[] = [];
  if (isBlank(source.title)) found.push("source without title");
  if (isBlank(source.place)) found.push("source without place");
  if (source.reference !== undefined && isBlank(source.reference)) found.push("blank reference");
  if (source.date !== undefined && !isDay(source.date)) found.push("impossible source date");
  return found;
}

function entryProblems(entry: DatedValue): string[] {
  const found = sourceProblems(entry.source);
  if (!isDay(entry.from)) found.push("impossible first day");
  if (entry.through !== undefined && !isDay(entry.through)) found.push("impossible last day");
  if (entry.through !== undefined && entry.through < entry.from)
    found.push("ends before it begins");
  if (!isValue(entry.value)) found.push("value is not finite");
  if (!STATUSES.has(entry.status)) found.push("unknown status");
  return found;
}

/** How an entry follows the one before it. */
function sequenceProblem(
  series: Series,
  before: DatedValue,
  entry: DatedValue,
): string | undefined {
  if (entry.from === before.from) return "duplicate";
  if (entry.from < before.from) return "unsorted";
  if (before.through === undefined) return "only the last value may be open-ended";
  if (entry.from <= before.through) return "overlap";
  const gapFrom = dayAfter(before.through);
  if (entry.from === gapFrom) return undefined;
  const declared = (series.knownGaps ?? []).some(
    (gap) => gap.from === gapFrom && gap.through === dayBefore(entry.from) && !isBlank(gap.reason),
  );
  return declared ? undefined : "gap";
}

function seriesProblems(series: Series): string[] {
  const found: string[] = [];
  if (normalName(series.name) === "") found.push("series without name");
  if (series.values.length === 0) found.push("no values");
  const daysSound = series.values.every(
    ({ from, through }) => isDay(from) && (through === undefined || isDay(through)),
  );
  series.values.forEach((entry, i) => {
    found.push(...entryProblems(entry).map((problem) => `value ${i + 1}: ${problem}`));
    const before = series.values[i - 1];
    if (before === undefined || !daysSound) return;
    const problem = sequenceProblem(series, before, entry);
    if (problem !== undefined) found.push(`value ${i + 1}: ${problem}`);
  });
  return found;
}

/** What is wrong with a parameter's own data; empty when nothing is. For tests, not for run time. */
export function problems(parameter: Parameter): string[] {
  const found: string[] = [];
  if (!ID.test(parameter.id)) found.push("id is not an ASCII name");
  if (isBlank(parameter.name)) found.push("name missing");
  if (isBlank(parameter.description)) found.push("description missing");
  if (!UNITS.has(parameter.unit)) found.push("unit missing or unknown");
  if (parameter.series.length === 0) found.push("no series");
  for (const series of parameter.series) {
    found.push(...seriesProblems(series).map((problem) => `${series.name}: ${problem}`));
  }
  return found;
}
