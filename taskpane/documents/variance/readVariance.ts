import { readDocument } from "../readDocument";
import { readPlain } from "../readPlain";
import { ModelError } from "../../../src/modelError";
import type { ComparisonKind, SideNames } from "../../../src/variance/comparison";
import { comparisonTitles } from "../../../src/variance/comparisonTitles";
import type { PartForm, ShownAs, ShownForm, TypedRow, VarianceForm } from "../../variance/form";
import { roundings } from "../../variance/rounding";
import { LONGEST_NAME, MOST_ROWS, readFrom, readInputs, readItems } from "./readGiven";
import { varianceDocument, type VarianceWork } from "./varianceDocument";

/** Names of two scenarios, or of a sheet and its range. */
const LONGEST_ORIGIN = 1000;
const LONGEST_PERIOD = 40;
const KINDS = Object.keys(comparisonTitles) as ComparisonKind[];
const UNITS = Object.keys(roundings) as ShownAs[];
const { object, list, text, typed, flag, whole, oneOf } = readPlain;

function readRows(value: unknown, what: string): readonly TypedRow[] {
  return list(value, what, MOST_ROWS).map((each, place) => {
    const where = `${what}, rad ${place + 1},`;
    const cells = list(each, where, 3);
    const cell = (column: number): string => typed(cells[column], where, LONGEST_NAME);
    return [cell(0), cell(1), cell(2)];
  });
}

function readCalendar(value: unknown, what: string): PartForm["calendar"] {
  const sides = list(value, what, 2);
  const side = (place: number): string => typed(sides[place], what, LONGEST_PERIOD);
  return [side(0), side(1)];
}

function readPart(value: unknown, place: number): PartForm {
  const number = `Del ${place + 1}`;
  const raw = object(value, number);
  const name = typed(raw.name, `${number}, namnet,`, LONGEST_NAME);
  const what = name.trim() === "" ? number : name;
  return {
    name,
    factors: readRows(raw.factors, `${what}, faktorerna`),
    known: readRows(raw.known, `${what}, de kända posterna`),
    ...(raw.calendar !== undefined && {
      calendar: readCalendar(raw.calendar, `${what}, kalendern`),
    }),
    ...(raw.readFactors !== undefined && {
      readFactors: readFrom(raw.readFactors, `${what}, lästa faktorer`, readInputs),
    }),
    ...(raw.readKnown !== undefined && {
      readKnown: readFrom(raw.readKnown, `${what}, lästa kända poster`, readItems),
    }),
  };
}

function readNames(value: unknown): SideNames {
  const what = "Namnen på det som jämförs";
  const names = list(value, what, 2);
  return [text(names[0], what, LONGEST_ORIGIN), text(names[1], what, LONGEST_ORIGIN)];
}

function readForm(value: unknown): VarianceForm {
  const raw = object(value, "Formuläret");
  const parts = list(raw.parts, "Listan med delar", MOST_ROWS).map(readPart);
  if (parts.length === 0) throw new ModelError("invalid", "Listan med delar är tom.");
  return {
    kind: oneOf(raw.kind, KINDS, "Det som jämförs"),
    method: oneOf(raw.method, ["shapley", "sequential"], "Metoden"),
    ...(raw.names !== undefined && { names: readNames(raw.names) }),
    parts,
    origin: text(raw.origin, "Uppgifternas ursprung", LONGEST_ORIGIN),
    isExample: flag(raw.isExample, "Märket för exempel"),
  };
}

function readShown(value: unknown, parts: number): ShownForm {
  const raw = object(value, "Hur resultatet visas");
  return {
    unit: oneOf(raw.unit, UNITS, "Beloppens enhet"),
    sign: oneOf(raw.sign, ["deviation", "more"], "Beloppens tecken"),
    part: raw.part === undefined ? undefined : whole(raw.part, "Den visade delen", parts - 1),
  };
}

/**
 * What the view Avvikelse keeps, from its stored text, every field checked.
 *
 * @param kind the document's versions; another one only in tests of the migration.
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export function readVariance(text: string, kind = varianceDocument): VarianceWork {
  const raw = readDocument(text, kind);
  const form = readForm(raw.form);
  return { form, shown: readShown(raw.shown, form.parts.length) };
}
