import * as v from "valibot";
import { MALMO_EXAMPLE } from "../../../malmo/malmoExample";
import { resolveHistory } from "../../../src/forecast/backtest/resolveHistory";
import { historyFields } from "../../../src/forecast/backtest/historyFields";
import type { Base } from "../../../src/forecast/base/base";
import { forecastFields } from "../../../src/forecast/fields/forecastFields";
import type { HistoryYear } from "../../../src/forecast/base/historyYear";
import { resolveBase } from "../../../src/forecast/base/resolveBase";
import { fieldValue } from "../../../src/labelled/fieldValue";
import { providerFields } from "../../../src/provider/fields/providerFields";
import { named, type Path, read, stored } from "../stored";
import { storedNote } from "./readScenario";

const MOST_YEARS = 200;
const { object, strict, list, text, figure, year } = stored;

/** What each of these fields may hold, by its id; named as the user knows it. */
const any = <Field extends { readonly id: string; readonly label: string }, T>(
  fields: readonly Field[],
  of: (name: string, field: Field) => v.GenericSchema<unknown, T>,
) =>
  Object.fromEntries(
    fields.map((field) => [field.id, v.exactOptional(of(`\u201d${field.label}\u201d`, field))]),
  ) as Record<Field["id"], v.ExactOptionalSchema<v.GenericSchema<unknown, T>, undefined>>;

const valueFields = forecastFields.filter(
  ({ kind }) => !["series", "amount", "takeover"].includes(kind),
);
const seriesFields = forecastFields.filter(({ kind }) => kind === "series");
const yearOf = (path: Path): string => String((path.at(-1)?.input as { year: unknown }).year);

const series = (what: string) =>
  list(
    what,
    MOST_YEARS,
    object(what, { year: year(`${what}: året`), value: figure(named`${what} ${yearOf}`) }),
  );

const history = v.pipe(
  list(
    "Historiken",
    MOST_YEARS,
    strict("Historiken", {
      ...any(historyFields, (name) => figure(`Historiken: ${name}`)),
      year: year("Historiken: året"),
    }),
  ),
  v.transform((years) => {
    const found = years as readonly HistoryYear[];
    resolveHistory(found);
    return found;
  }),
);

/** The provider model's inputs, each within its own limits. */
const provider = strict(
  "Egen regi",
  any(
    providerFields.filter(({ id }) => id !== "year"),
    (name, spec) =>
      v.pipe(
        figure(`Egen regi: ${name}`),
        v.transform((given) => {
          fieldValue(spec, given, `Egen regi: ${name}`);
          return given;
        }),
      ),
  ),
);

const told = object("Basåret", {
  name: text("Basårets namn"),
  example: v.exactOptional(text("Exemplets namn")),
  values: strict(
    "Basåret",
    any(valueFields, (name) => figure(`Basåret: ${name}`)),
  ),
  series: strict(
    "Basårets budget och invånare",
    any(seriesFields, (name) => series(`Basåret: ${name}`)),
  ),
  notes: v.exactOptional(
    strict(
      "Basårets källor",
      any(forecastFields, (name) => storedNote(`Basåret: ${name}, källan`)),
    ),
  ),
  provider: v.exactOptional(provider),
  history: v.exactOptional(history),
  laterNote: v.exactOptional(storedNote("Historikens källa")),
});
/** Before examples were marked it was known by its name alone. */
const UNMARKED = "Malmö 2025";
const base = v.pipe(
  told,
  v.transform((found): Base =>
    found.name === UNMARKED ? { ...found, example: MALMO_EXAMPLE } : found,
  ),
);

/**
 * A base that may still lack figures; those that it has are figures.
 *
 * @throws ModelError `invalid` saying what is wrong.
 */
export const readUnfinished = (value: unknown): Base => read(base, value);

/**
 * A base from stored data, checked as a whole.
 *
 * @throws ModelError `invalid` saying what is wrong.
 */
export function readBase(value: unknown): Base {
  const found = readUnfinished(value);
  resolveBase(found);
  return found;
}
