import * as v from "valibot";
import { named, place, says, stored } from "../stored";
import { ModelError } from "../../../src/modelError";
import type { Triangle } from "../../../src/runoff/triangle/triangle";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { forms } from "../../runoff/input/form";

/** What the model takes at most (triangleFrom). */
export const MOST_PERIODS = 500;
/** Names of periods are cut at this length when they are read. */
const LONGEST_PERIOD = 40;
/** A sheet's name and a range. */
export const LONGEST_PLACE = 300;
const LONGEST_DATE = 12;
/** Sentences on what was not read, each on columns or rows. */
const MOST_ASIDE = 600;
const LONGEST_ASIDE = 2000;
/** Far beyond any municipality, and what sums of it can bear. */
const LARGEST = 1e15;
const { object, list, text, typed, flag, whole, oneOf } = stored;

const row = named`Triangelns rad ${place(0)}`;
const amount = v.nullable(
  v.custom<number>(
    (value) => typeof value === "number" && Math.abs(value) <= LARGEST,
    says(named`${row}, kolumn ${place(1)}`, "är inte ett belopp som kan räknas."),
  ),
);

const periods = (what: string) => list(what, MOST_PERIODS, typed(what, LONGEST_PERIOD));

/** By the model's own rules: no holes, older periods first, something to calculate. */
const triangle = v.pipe(
  object("Triangeln", {
    rows: list("Triangelns perioder", MOST_PERIODS, list(row, MOST_PERIODS, amount)),
    origins: periods("Triangelns periodnamn"),
    incremental: v.optional(flag("Märket för belopp per kolumn")),
    firstDelay: whole("Triangelns första fördröjning", MOST_PERIODS),
    aside: v.optional(
      list("Det som lämnades utanför", MOST_ASIDE, text("Det som lämnades utanför", LONGEST_ASIDE)),
    ),
  }),
  v.transform(({ rows: values, origins, incremental, firstDelay, aside }): Triangle => {
    if (origins.length !== values.length) {
      throw new ModelError(
        "invalid",
        `Triangelns perioder är ${values.length} men dess periodnamn ${origins.length}.`,
      );
    }
    const read = triangleFrom({ values, origins, incremental, firstDelay });
    return aside === undefined ? read : { ...read, aside };
  }),
);

/** What is calculated on. */
export const storedSource = object("Underlaget", {
  name: text("Underlagets namn", LONGEST_PLACE),
  example: flag("Märket för exempel"),
  form: oneOf(
    "Underlagets form",
    forms.map(({ key }) => key),
  ),
  unit: oneOf("Underlagets enhet", ["kr", "personer", "tusen dollar"]),
  triangle,
  unseen: periods("Perioder utan faktura"),
  dataDate: v.pipe(
    typed("Uppgifternas datum", LONGEST_DATE),
    v.regex(/^(\d{4,6}-\d\d-\d\d)?$/, says("Uppgifternas datum", "är inte ett datum.")),
  ),
});
