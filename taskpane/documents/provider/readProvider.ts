import * as v from "valibot";
import { MALMO_EXAMPLE } from "../../../malmo/malmoExample";
import { reader } from "../readDocument";
import { type Named, type Plain, says, stored } from "../stored";
import { decidedYears } from "../../provider/paths/decidedYears";
import { isUnknownId } from "../../provider/seek";
import { allFields } from "../../provider/typedFields";
import type { UnknownId } from "../../../src/provider/unknown";
import { type Origin, providerDocument, type ProviderWork } from "./providerDocument";

/** As long as the fields are. */
const LONGEST_TYPED = 40;
/** A sheet's name and its range. */
const LONGEST_NAME = 300;
const LONGEST_ADDRESS = 40;
const { object, plain, text, year, oneOf } = stored;
const typed = (what: Named) => stored.typed(what, LONGEST_TYPED);

/** Fields of a later version of the same kind are refused, not dropped: what was typed in them counts. */
const fields = v.pipe(
  plain("Uppgifterna"),
  v.strictObject(
    Object.fromEntries(
      allFields.map(({ id, label }) => [id, v.exactOptional(typed(`\u201d${label}\u201d`))]),
    ),
    says(
      "Uppgifterna",
      ({ input }) => `har ett okänt fält, \u201d${String(input).slice(0, 40)}\u201d.`,
    ),
  ),
);

const ORIGIN = "Uppgifternas ursprung";
const name = text(ORIGIN, LONGEST_NAME);
const cells = object("Uppgifternas celler", {
  sheet: text("Uppgifternas blad", LONGEST_NAME),
  address: text("Uppgifternas celler", LONGEST_ADDRESS),
});
const example = v.exactOptional(text("Exemplets namn", LONGEST_NAME));
/** Of changed figures the cells are not theirs. */
const told = v.lazy<v.GenericSchema<unknown, Origin>>((raw) =>
  (raw as Plain | null | undefined)?.changed === true
    ? object(ORIGIN, { name, example, changed: v.literal(true) })
    : object(ORIGIN, { name, example, cells: v.exactOptional(cells) }),
);
/** Before examples were marked they were known by their names alone. */
const UNMARKED = /^Malmö 20\d\d(, ändrat)?$/;
const origin = v.pipe(
  told,
  v.transform((found): Origin =>
    UNMARKED.test(found.name) ? { ...found, example: MALMO_EXAMPLE } : found,
  ),
);

const baseYear = v.pipe(
  year("Året som löneökningarna jämförs med"),
  v.check(
    (of) => of >= decidedYears.first && of < decidedYears.last,
    says("Löneökningarna", ({ input }) => `jämförs med ${input}, som inte går att välja.`),
  ),
);

const ahead = (what: string) => typed(`${what} under Kommande år`);

const work = object("Innehållet", {
  typed: fields,
  origin: v.optional(origin, () => undefined),
  goal: object("Målsökningen", {
    unknown: v.custom<UnknownId>(
      isUnknownId,
      says("Det som söks i målsökningen", "är inte ett känt val."),
    ),
    target: typed("Målsökningens mål"),
    measure: oneOf("Målsökningens resultat", ["afterGrant", "beforeGrant"]),
  }),
  gaps: object("Löneökningarna", {
    baseYear,
    increases: v.pipe(
      plain("Löneökningarna"),
      v.record(
        v.pipe(v.string(), year("Löneökningens år")),
        typed((path) => `Löneökningen till ${String(path.at(-1)?.key)}`),
      ),
    ),
  }),
  ahead: v.optional(
    object("Kommande år", {
      lastYear: ahead("Sista året"),
      wageGrowth: ahead("Löneökningen"),
      uplift: ahead("Uppräkningen"),
      personsAYear: ahead("Fler brukare"),
    }),
    () => undefined,
  ),
});

/**
 * What the view Egen regi keeps, from its stored text, every field checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readProvider = reader<ProviderWork>(work, providerDocument);
