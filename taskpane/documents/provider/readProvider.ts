import { readDocument } from "../readDocument";
import { readPlain } from "../readPlain";
import { decidedYears } from "../../provider/paths/decidedYears";
import type { TypedAhead } from "../../provider/paths/aheadYears";
import type { TypedGaps } from "../../provider/paths/gapYears";
import { isUnknownId, type TypedGoal } from "../../provider/seek";
import { allFields, type Typed } from "../../provider/typedFields";
import { type Origin, providerDocument, type ProviderWork } from "./providerDocument";
import { ModelError } from "../../../src/modelError";

/** As long as the fields are. */
const LONGEST_TYPED = 40;
/** A sheet's name and its range. */
const LONGEST_NAME = 300;
const LONGEST_ADDRESS = 40;
const { object, text, typed, year, oneOf } = readPlain;

/** Fields of a later version of the same kind are refused, not dropped: what was typed in them counts. */
function readTyped(value: unknown): Typed {
  const known = new Map(allFields.map((spec) => [spec.id as string, spec]));
  const fields = Object.entries(object(value, "Uppgifterna")).map(([id, each]) => {
    const spec = known.get(id);
    if (spec === undefined) {
      throw new ModelError(
        "invalid",
        `Uppgifterna har ett okänt fält, \u201d${id.slice(0, 40)}\u201d.`,
      );
    }
    return [spec.id, typed(each, `\u201d${spec.label}\u201d`, LONGEST_TYPED)];
  });
  return Object.fromEntries(fields) as Typed;
}

function readOrigin(value: unknown): Origin {
  const raw = object(value, "Uppgifternas ursprung");
  const name = text(raw.name, "Uppgifternas ursprung", LONGEST_NAME);
  if (raw.changed === true) return { name, changed: true };
  if (raw.cells === undefined) return { name };
  const cells = object(raw.cells, "Uppgifternas celler");
  return {
    name,
    cells: {
      sheet: text(cells.sheet, "Uppgifternas blad", LONGEST_NAME),
      address: text(cells.address, "Uppgifternas celler", LONGEST_ADDRESS),
    },
  };
}

function readGoal(value: unknown): TypedGoal {
  const raw = object(value, "Målsökningen");
  const unknown = raw.unknown;
  if (!isUnknownId(unknown)) {
    throw new ModelError("invalid", "Det som söks i målsökningen är inte ett känt val.");
  }
  return {
    unknown,
    target: typed(raw.target, "Målsökningens mål", LONGEST_TYPED),
    measure: oneOf(raw.measure, ["afterGrant", "beforeGrant"], "Målsökningens resultat"),
  };
}

function readGaps(value: unknown): TypedGaps {
  const what = "Löneökningarna";
  const raw = object(value, what);
  const baseYear = year(raw.baseYear, "Året som löneökningarna jämförs med");
  if (baseYear < decidedYears.first || baseYear >= decidedYears.last) {
    throw new ModelError(
      "invalid",
      `Löneökningarna jämförs med ${baseYear}, som inte går att välja.`,
    );
  }
  const increases = Object.entries(object(raw.increases, what)).map(([of, each]) => [
    year(of, "Löneökningens år"),
    typed(each, `Löneökningen till ${of}`, LONGEST_TYPED),
  ]);
  return { baseYear, increases: Object.fromEntries(increases) };
}

function readAhead(value: unknown): TypedAhead | undefined {
  if (value === undefined) return undefined;
  const raw = object(value, "Kommande år");
  const field = (key: keyof TypedAhead, what: string): string =>
    typed(raw[key], `${what} under Kommande år`, LONGEST_TYPED);
  return {
    lastYear: field("lastYear", "Sista året"),
    wageGrowth: field("wageGrowth", "Löneökningen"),
    uplift: field("uplift", "Uppräkningen"),
    personsAYear: field("personsAYear", "Fler brukare"),
  };
}

/**
 * What the view Egen regi keeps, from its stored text, every field checked.
 *
 * @param kind the document's versions; another one only in tests of the migration.
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export function readProvider(stored: string, kind = providerDocument): ProviderWork {
  const raw = readDocument(stored, kind);
  return {
    typed: readTyped(raw.typed),
    origin: readOrigin(raw.origin),
    goal: readGoal(raw.goal),
    gaps: readGaps(raw.gaps),
    ahead: readAhead(raw.ahead),
  };
}
