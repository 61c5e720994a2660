import * as v from "valibot";
import { ownFields } from "../../../src/comparison/ownYear";
import {
  COUNTS,
  FIRST_YEAR,
  LAST_YEAR,
  MOST_PLACES,
  MOST_TABLES,
  MOST_YEARS,
} from "../../comparison/form";
import type { OwnCount } from "../../../src/comparison/ownYear";
import { reader } from "../readDocument";
import { type Named, named, place, says, stored } from "../stored";
import { comparisonDocument, type ComparisonWork } from "./comparisonDocument";

/** As long as the fields are. */
const LONGEST_TYPED = 40;
const LONGEST_NAME = 100;
const LONGEST_ORIGIN = 300;
const { list, object, oneOf, plain, text, typed, figureOrNone } = stored;

const year = (what: Named) =>
  v.pipe(
    stored.year(what),
    v.check(
      (value) => value >= FIRST_YEAR && value <= LAST_YEAR,
      says(what, `är inte ett år från ${FIRST_YEAR} till ${LAST_YEAR}.`),
    ),
  );

const ofYear = named`År ${place(0)}`;
/** Fields of a later version are refused, not dropped: what was typed in them counts. */
const figures = v.pipe(
  plain(named`${ofYear}, uppgifterna,`),
  v.strictObject(
    Object.fromEntries(
      ownFields.map(({ id, label }) => [
        id,
        v.exactOptional(typed(named`${ofYear}, ”${label}”,`, LONGEST_TYPED)),
      ]),
    ),
    says(ofYear, ({ input }) => `har ett okänt fält, ”${String(input).slice(0, 40)}”.`),
  ),
);

const isRising = (years: readonly number[]): boolean =>
  years.every((each, k) => k === 0 || each > (years[k - 1] ?? 0));

const years = v.pipe(
  list("Listan med år", MOST_YEARS, object(ofYear, { year: year(ofYear), typed: figures })),
  v.check(
    (all) => isRising(all.map((each) => each.year)),
    says("Listan med år", "har samma år två gånger eller år i fel ordning."),
  ),
);

const table = named`Jämförelsetabell ${place(0)}`;
const row = named`${table}, rad ${place(1)},`;

const storedTable = v.pipe(
  object(table, {
    title: text(named`${table}, rubriken,`, LONGEST_ORIGIN),
    source: text(named`${table}, källan,`, LONGEST_ORIGIN * 2),
    years: list(named`${table}, åren,`, MOST_YEARS, year(named`${table}, ett år,`)),
    places: list(
      named`${table}, kommunerna,`,
      MOST_PLACES,
      object(row, {
        name: text(named`${row} namnet,`, LONGEST_NAME),
        values: list(named`${row} värdena,`, MOST_YEARS, figureOrNone(named`${row} ett värde,`)),
      }),
    ),
  }),
  v.check(
    (found) =>
      isRising(found.years) &&
      found.places.every(({ values }) => values.length === found.years.length),
    says(table, "har inte ett värde för varje år."),
  ),
);

const form = object("Formuläret", {
  name: typed("Kommunens namn", LONGEST_NAME),
  counted: oneOf("När personerna är räknade", Object.keys(COUNTS) as OwnCount[]),
  years,
  tables: list("Listan med jämförelsetabeller", MOST_TABLES, storedTable),
  origin: text("Uppgifternas ursprung", LONGEST_ORIGIN),
  example: v.exactOptional(text("Exemplets namn", LONGEST_ORIGIN)),
});

const work = object("Innehållet", { form: v.optional(form, () => undefined) });

/**
 * What the view Jämförelse keeps, from its stored text, every field checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readComparison = reader<ComparisonWork>(work, comparisonDocument);
