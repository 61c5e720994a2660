import * as v from "valibot";
import type { Answer, Problem } from "../../../src/ownfigures/answers/answer";
import type { Memory } from "../../../src/ownfigures/memory/memory";
import { type Meaning, MEANINGS } from "../../../src/ownfigures/meaning/meaning";
import { reader } from "../readDocument";
import { says, stored } from "../stored";
import {
  type KnownTables,
  LONGEST_KEY,
  LONGEST_NUMBER,
  MOST_ROWS,
  MOST_TABLES,
  tablesDocument,
} from "./tablesDocument";

const MOST_PROBLEMS = 40;
const PROBLEM = /^[a-zA-Z]{1,40}$/;
const { object, list, typed, oneOf, plain } = stored;

const MEANING = oneOf("Svaret om vad en rad är", [...(Object.keys(MEANINGS) as Meaning[]), "skip"]);
const SIGN = oneOf("Hur kostnader skrivs", ["plus", "minus"]);
/** One that a later version asks has no effect here. */
const problem = v.custom<Problem>(
  (value) => typeof value === "string" && PROBLEM.test(value),
  says("Det som frågades om en rad", "är inte ett känt val."),
);
const times = v.custom<number>(
  (value) => Number.isFinite(value) && Number(value) > 0,
  says("Det som en rad räknas gånger", "är inte ett tal över 0."),
);

const answer = v.pipe(
  object("Svaret om en rad", {
    meaning: v.exactOptional(MEANING),
    sign: v.exactOptional(SIGN),
    times: v.exactOptional(
      v.pipe(plain("Det som en rad räknas gånger"), v.record(v.string(), times)),
    ),
    accept: v.exactOptional(list("Det som godtogs om en rad", MOST_PROBLEMS, problem)),
    together: v.exactOptional(v.literal(true)),
    inOwnYear: v.exactOptional(v.literal(true)),
  }),
  v.transform((found) => found as Answer),
);

const row = object("En rad", {
  key: typed("Radens nyckel", LONGEST_KEY),
  label: typed("Radens etikett", LONGEST_KEY),
  answer,
});

const ledger = v.pipe(
  object("Filens val", {
    activity: typed("Verksamhetens dimension", LONGEST_NUMBER),
    responsibility: typed("Ansvarets dimension", LONGEST_NUMBER),
    groups: list(
      "Filens verksamheter",
      MOST_ROWS,
      object("En verksamhet", {
        key: typed("Verksamhetens nummer", LONGEST_KEY),
        isShown: v.boolean(says("Om en verksamhet visas", "är varken ja eller nej.")),
      }),
    ),
  }),
  v.transform(({ groups, ...rest }) => ({
    ...rest,
    groups: Object.fromEntries(groups.map(({ key, isShown }) => [key, isShown])),
  })),
);

const table = v.pipe(
  object("En tabell", {
    direction: oneOf("Tabellens riktning", ["columns", "rows", "long"]),
    sign: v.exactOptional(SIGN),
    ledger: v.exactOptional(ledger),
    rows: list("Tabellens rader", MOST_ROWS, row),
  }),
  v.transform(({ rows, ...rest }): Memory => ({
    ...rest,
    rows: Object.fromEntries(rows.map(({ key, ...each }) => [key, each])),
  })),
);

const document = v.pipe(
  object("Innehållet", { tables: list("Tabellerna", MOST_TABLES, table) }),
  v.transform(({ tables }): KnownTables => tables),
);

/**
 * How the workbook's own tables were read, from the stored text, every field checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readTables = reader<KnownTables>(document, tablesDocument);
