import * as v from "valibot";
import { reader } from "../readDocument";
import { named, type Path, place, says, stored } from "../stored";
import type { ComparisonKind } from "../../../src/variance/comparison";
import { comparisonTitles } from "../../../src/variance/comparisonTitles";
import type { ShownAs } from "../../variance/form";
import { roundings } from "../../variance/rounding";
import { LONGEST_NAME, MOST_ROWS, storedFrom, storedInputs, storedItems } from "./readGiven";
import { varianceDocument, type VarianceWork } from "./varianceDocument";

/** Names of two scenarios, or of a sheet and its range. */
const LONGEST_ORIGIN = 1000;
const LONGEST_PERIOD = 40;
const { object, list, tuple, text, typed, flag, whole, oneOf } = stored;

const number = named`Del ${place(0)}`;

/** A part by its name, or by its number where it has none. */
function part(path: Path): string {
  const raw = path.find(({ type }) => type === "array")?.value as { name?: unknown } | undefined;
  return typeof raw?.name === "string" && raw.name.trim() !== "" ? raw.name : number(path);
}

function rows(what: string) {
  const row = named`${part}, ${what}, rad ${place(1)},`;
  const cell = typed(row, LONGEST_NAME);
  return list(named`${part}, ${what}`, MOST_ROWS, tuple(row, [cell, cell, cell]));
}

const CALENDAR = named`${part}, kalendern`;
const period = typed(CALENDAR, LONGEST_PERIOD);

const storedPart = object(number, {
  name: typed(named`${number}, namnet,`, LONGEST_NAME),
  factors: rows("faktorerna"),
  known: rows("de kända posterna"),
  calendar: v.optional(tuple(CALENDAR, [period, period])),
  readFactors: v.optional(storedFrom(named`${part}, lästa faktorer`, storedInputs)),
  readKnown: v.optional(storedFrom(named`${part}, lästa kända poster`, storedItems)),
});

/** A municipality's name is no longer. */
const LONGEST_MUNICIPALITY = 60;
const LONGEST_YEAR = 4;

const NAMES = "Namnen på det som jämförs";
const sideName = text(NAMES, LONGEST_ORIGIN);

const form = object("Formuläret", {
  kind: oneOf("Det som jämförs", Object.keys(comparisonTitles) as ComparisonKind[]),
  method: oneOf("Metoden", ["shapley", "sequential"]),
  names: v.optional(tuple(NAMES, [sideName, sideName])),
  municipality: v.optional(text("Kommunen", LONGEST_MUNICIPALITY)),
  year: v.optional(text("Året", LONGEST_YEAR)),
  parts: list("Listan med delar", MOST_ROWS, storedPart),
  origin: text("Uppgifternas ursprung", LONGEST_ORIGIN),
  isExample: flag("Märket för exempel"),
});

const work = v.pipe(
  object("Innehållet", {
    form,
    shown: object("Hur resultatet visas", {
      unit: oneOf("Beloppens enhet", Object.keys(roundings) as ShownAs[]),
      sign: oneOf("Beloppens tecken", ["deviation", "more"]),
      part: v.optional(whole("Den visade delen", MOST_ROWS), () => undefined),
    }),
  }),
  v.check(
    ({ form: { parts }, shown: { part } }) => part === undefined || part < parts.length,
    says("Den visade delen", "är inte en av delarna."),
  ),
);

/**
 * What the view Avvikelse keeps, from its stored text, every field checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readVariance = reader<VarianceWork>(work, varianceDocument);
