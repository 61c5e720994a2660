import { readPlain } from "../readPlain";
import { ModelError } from "../../../src/modelError";
import type { Triangle } from "../../../src/runoff/triangle/triangle";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { forms, type Unit } from "../../runoff/input/form";
import type { Source } from "../../runoff/input/source";

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
const FORMS = forms.map(({ key }) => key);
const UNITS: readonly Unit[] = ["kr", "personer", "tusen dollar"];
const { object, list, text, typed, flag, whole, oneOf } = readPlain;

function amount(value: unknown, what: string): number {
  if (typeof value === "number" && Math.abs(value) <= LARGEST) return value;
  throw new ModelError("invalid", `${what} är inte ett belopp som kan räknas.`);
}

function readPeriods(value: unknown, what: string): readonly string[] {
  return list(value, what, MOST_PERIODS).map((each) => typed(each, what, LONGEST_PERIOD));
}

/** By the model's own rules: no holes, older periods first, something to calculate. */
function readTriangle(value: unknown): Triangle {
  const raw = object(value, "Triangeln");
  const values = list(raw.rows, "Triangelns perioder", MOST_PERIODS).map((row, i) =>
    list(row, `Triangelns rad ${i + 1}`, MOST_PERIODS).map((each, k) =>
      each === null ? null : amount(each, `Triangelns rad ${i + 1}, kolumn ${k + 1}`),
    ),
  );
  const origins = readPeriods(raw.origins, "Triangelns periodnamn");
  if (origins.length !== values.length) {
    throw new ModelError(
      "invalid",
      `Triangelns perioder är ${values.length} men dess periodnamn ${origins.length}.`,
    );
  }
  const triangle = triangleFrom({
    values,
    origins,
    incremental:
      raw.incremental !== undefined && flag(raw.incremental, "Märket för belopp per kolumn"),
    firstDelay: whole(raw.firstDelay, "Triangelns första fördröjning", MOST_PERIODS),
  });
  if (raw.aside === undefined) return triangle;
  const aside = list(raw.aside, "Det som lämnades utanför", MOST_ASIDE).map((each) =>
    text(each, "Det som lämnades utanför", LONGEST_ASIDE),
  );
  return { ...triangle, aside };
}

function readDate(value: unknown): string {
  const date = typed(value, "Uppgifternas datum", LONGEST_DATE);
  if (date === "" || /^\d{4,6}-\d\d-\d\d$/.test(date)) return date;
  throw new ModelError("invalid", "Uppgifternas datum är inte ett datum.");
}

/** What is calculated on, from stored data. @throws ModelError `invalid` saying what is wrong. */
export function readSource(value: unknown): Source {
  const raw = object(value, "Underlaget");
  return {
    name: text(raw.name, "Underlagets namn", LONGEST_PLACE),
    example: flag(raw.example, "Märket för exempel"),
    form: oneOf(raw.form, FORMS, "Underlagets form"),
    unit: oneOf(raw.unit, UNITS, "Underlagets enhet"),
    triangle: readTriangle(raw.triangle),
    unseen: readPeriods(raw.unseen, "Perioder utan faktura"),
    dataDate: readDate(raw.dataDate),
  };
}
