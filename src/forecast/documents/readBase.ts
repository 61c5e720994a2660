import { ModelError } from "../../modelError";
import { resolveHistory } from "../backtest/resolveHistory";
import { historyFields } from "../backtest/historyFields";
import type { Base, YearFigure } from "../base";
import { fieldOf } from "../fields/fieldOf";
import type { HistoryYear } from "../historyYear";
import type { ProviderGivenText } from "../providerGivenText";
import { resolveBase } from "../resolveBase";
import { readNote } from "./readScenario";
import { type Plain, readPlain } from "../../documents/readPlain";

const MOST_YEARS = 200;
const { object, list, text, figure } = readPlain;

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
    knownKeys(raw, what, known).map((key) => [key, figure(raw[key], `${what}, ${key},`)]),
  );
}

function readSeries(value: unknown, what: string): readonly YearFigure[] {
  return list(value, what, MOST_YEARS).map((each) => {
    const { year, value: amount } = object(each, what);
    return { year: Number(figure(year, `${what}, år,`)), value: figure(amount, `${what}, värde,`) };
  });
}

function readHistory(value: unknown): readonly HistoryYear[] {
  const ids = new Set<string>(historyFields.map(({ id }) => id));
  const history = list(value, "Historiken", MOST_YEARS).map((each) => {
    const row = figures(each, "Historiken", (key) => ids.has(key));
    return { ...row, year: Number(row.year) } as HistoryYear;
  });
  resolveHistory(history);
  return history;
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
        readSeries(series[key], `Basåret, ${key},`),
      ]),
    ),
    ...(notes && {
      notes: Object.fromEntries(
        knownKeys(notes, "Basårets källor", (key) => fieldOf(key) !== undefined).map((key) => [
          key,
          readNote(notes[key], `Basåret, ${key}, källan,`),
        ]),
      ),
    }),
    ...(raw.provider !== undefined && {
      provider: figures(raw.provider, "Egen regi", () => true) as ProviderGivenText,
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
