import * as v from "valibot";
import { equalisationFields } from "../../../src/equalisation/fields/equalisationFields";
import { LONGEST_SOURCE, MOST_TAKEN_BACK } from "../../equalisation/form";
import { reader } from "../readDocument";
import { named, place, says, stored } from "../stored";
import { equalisationDocument, type EqualisationForm } from "./equalisationDocument";

const LONGEST_FIELD = 40;
const LONGEST_NAME = 200;
const { object, list, text, typed, year, strict } = stored;
const row = named`Det som staten tar tillbaka, rad ${place(0)}`;

const form = object("Uppgifterna", {
  // Fields of a later version of the same kind are refused, not dropped: what was typed in them counts.
  typed: strict(
    "Uppgifterna",
    Object.fromEntries(
      equalisationFields.map(({ id, label }) => [
        id,
        v.exactOptional(typed(`\u201d${label}\u201d`, LONGEST_FIELD)),
      ]),
    ),
  ),
  source: typed("Källan", LONGEST_SOURCE),
  priceGrowth: typed("Prislapparnas ökning", LONGEST_FIELD),
  takenBack: v.pipe(
    list(
      "Det som staten tar tillbaka",
      MOST_TAKEN_BACK,
      object(row, {
        year: year(named`${row}: året`),
        amount: typed(named`${row}: beloppet`, LONGEST_FIELD),
      }),
    ),
    v.check(
      (rows) => new Set(rows.map((each) => each.year)).size === rows.length,
      says("Det som staten tar tillbaka", "har samma år två gånger."),
    ),
  ),
  example: v.exactOptional(text("Exemplets namn", LONGEST_NAME)),
});

const content = v.pipe(
  object("Innehållet", { form }),
  v.transform((found): EqualisationForm => found.form),
);

/**
 * What the part LSS-utjämning keeps, from its stored text, every field checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readEqualisationForm = reader<EqualisationForm>(content, equalisationDocument);
