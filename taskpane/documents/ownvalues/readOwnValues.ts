import * as v from "valibot";
import { fieldValue } from "../../../src/labelled/fieldValue";
import { ownKinds, ownKindOf } from "../../ownvalues/ownKinds";
import { isOwnYear, LONGEST_SOURCE, MOST_ROWS } from "../../ownvalues/ownLimits";
import type { ShownAs } from "../../variance/form";
import { roundings } from "../../variance/rounding";
import { reader } from "../readDocument";
import { named, place, says, stored } from "../stored";
import type { OwnValue, OwnValues } from "./ownValues";
import { ownValuesDocument } from "./ownValuesDocument";

const { object, list, typed, year, oneOf } = stored;
const row = named`Egna värden, rad ${place(0)}`;
const part = (what: string) => named`${row}: ${what}`;

const value = v.pipe(
  object(row, {
    kind: oneOf(
      part("uppgiften"),
      ownKinds.map(({ id }) => id),
    ),
    year: v.pipe(
      year(part("året")),
      v.check(isOwnYear, says(part("året"), "ligger utanför 1994–2100.")),
    ),
    value: v.pipe(
      stored.figure(part("värdet")),
      v.transform((given) => String(given)),
    ),
    status: oneOf(part("statusen"), ["indata", "aviserad", "antagande", "statistik"]),
    source: typed(part("källan"), LONGEST_SOURCE),
  }),
  v.transform((found): OwnValue => {
    const { spec } = ownKindOf(found.kind);
    fieldValue(spec, found.value, `Egna värden: \u201d${spec.label} ${found.year}\u201d`);
    return found;
  }),
);

const shown = object("Visningen av belopp", {
  unit: v.optional(oneOf("Beloppens enhet", Object.keys(roundings) as ShownAs[])),
  sign: v.optional(oneOf("Beloppens tecken", ["deviation", "more"])),
});

const content = object("Innehållet", {
  shown: v.optional(shown),
  rows: v.pipe(
    list("Egna värden", MOST_ROWS, value),
    v.check(
      (rows) => new Set(rows.map((each) => `${each.kind} ${each.year}`)).size === rows.length,
      says("Egna värden", "har två värden för samma uppgift och år."),
    ),
  ),
});

/**
 * Egna värden from their stored text, every value checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readOwnValues = reader<OwnValues>(content, ownValuesDocument);
