import { ModelError } from "../../../src/modelError";
import { resolveHistory } from "../../../src/forecast/backtest/resolveHistory";
import { historyFields } from "../../../src/forecast/backtest/historyFields";
import type { Base, YearFigure } from "../../../src/forecast/base/base";
import { fieldOf } from "../../../src/forecast/fields/fieldOf";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import type { ProviderGivenText } from "../../../src/forecast/base/providerGivenText";
import { resolveBase } from "../../../src/forecast/base/resolveBase";
import type { FieldLimits } from "../../../src/labelled/fieldLimits";
import { fieldValue } from "../../../src/labelled/fieldValue";
import { providerFields } from "../../../src/provider/fields/providerFields";
import { readNote } from "./readScenario";
import { type Plain, readPlain } from "../readPlain";

const MOST_YEARS = 200;

const { object, list, text, figure, year } = readPlain;

/** A figure as the user knows it. */
function nameOf(key: string): string {
  const other = [...historyFields, ...providerFields].find(({ id }) => id === key);
  return `\u201d${(fieldOf(key) ?? other)?.label ?? key}\u201d`;
}

function knownKeys(raw: Plain, what: string, known: (key: string) => boolean): string[] {
  return Object.keys(raw).map((key) => {
    if (known(key)) return key;
    throw new ModelError(
      "invalid",
      `${what}: \u201d${key.slice(0, 60)}\u201d är inte en känd uppgift.`,
    );
  });
}

function figures(value: unknown, what: string, known: (key: string) => boolean): Plain {
  const raw = object(value, what);
  return Object.fromEntries(
    knownKeys(raw, what, known).map((key) => [key, figure(raw[key], `${what}: ${nameOf(key)}`)]),
  );
}

function readSeries(value: unknown, what: string): readonly YearFigure[] {
  return list(value, what, MOST_YEARS).map((each) => {
    const row = object(each, what);
    const of = year(row.year, `${what}: året`);
    return { year: of, value: figure(row.value, `${what} ${of}`) };
  });
}

function readHistory(value: unknown): readonly HistoryYear[] {
  const ids = new Set<string>(historyFields.map(({ id }) => id));
  const history = list(value, "Historiken", MOST_YEARS).map((each) => {
    const row = figures(each, "Historiken", (key) => ids.has(key));
    return { ...row, year: year(row.year, "Historiken: året") } as HistoryYear;
  });
  resolveHistory(history);
  return history;
}

/** The provider model's inputs, each within its own limits. */
function readProvider(value: unknown): ProviderGivenText {
  const known = new Map<string, FieldLimits & { label: string }>(
    providerFields.flatMap((spec) => (spec.id === "year" ? [] : [[spec.id, spec]])),
  );
  const given = figures(value, "Egen regi", (key) => known.has(key)) as ProviderGivenText;
  for (const [key, figure] of Object.entries(given)) {
    const spec = known.get(key);
    if (spec !== undefined) fieldValue(spec, figure, `Egen regi: \u201d${spec.label}\u201d`);
  }
  return given;
}

/**
 * A base that may still lack figures; those that it has are figures.
 *
 * @throws ModelError `invalid` saying what is wrong.
 */
export function readUnfinished(value: unknown): Base {
  const raw = object(value, "Basåret");
  const series = object(raw.series, "Basårets budget och invånare");
  const notes = raw.notes === undefined ? undefined : object(raw.notes, "Basårets källor");
  const isValue = (key: string): boolean => {
    const kind = fieldOf(key)?.kind;
    return kind !== undefined && !["series", "amount", "takeover"].includes(kind);
  };
  return {
    name: text(raw.name, "Basårets namn"),
    values: figures(raw.values, "Basåret", isValue) as Base["values"],
    series: Object.fromEntries(
      knownKeys(series, "Basåret", (key) => fieldOf(key)?.kind === "series").map((key) => [
        key,
        readSeries(series[key], `Basåret: ${nameOf(key)}`),
      ]),
    ),
    ...(notes && {
      notes: Object.fromEntries(
        knownKeys(notes, "Basårets källor", (key) => fieldOf(key) !== undefined).map((key) => [
          key,
          readNote(notes[key], `Basåret: ${nameOf(key)}, källan`),
        ]),
      ),
    }),
    ...(raw.provider !== undefined && {
      provider: readProvider(raw.provider),
    }),
    ...(raw.history !== undefined && { history: readHistory(raw.history) }),
  };
}

/**
 * A base from stored data, checked as a whole.
 *
 * @throws ModelError `invalid` saying what is wrong.
 */
export function readBase(value: unknown): Base {
  const base = readUnfinished(value);
  resolveBase(base);
  return base;
}
