import * as v from "valibot";
import { DEFAULT_SECRECY_LIMIT } from "../../../src/cases/secrecy/suppressed";
import { parseReference, showReference } from "../../workbook/reference";
import { reader } from "../readDocument";
import { DAMAGED, says, stored } from "../stored";
import { CASE_READERS, casesDocument, type CasesWork } from "./casesDocument";

const { object, oneOf, text, typed } = stored;
const LONGEST_TYPED = 40;
const LONGEST_NAME = 255;
const LIST = "Ärendelistans plats";

const place = v.pipe(
  object(LIST, {
    sheet: text(`${LIST}, bladet,`, 31),
    address: text(`${LIST}, cellerna,`, LONGEST_TYPED),
    table: typed(`${LIST}, tabellen,`, LONGEST_NAME),
  }),
  v.check((each) => parseReference(showReference(each)) !== undefined, says(LIST, DAMAGED)),
);

const work = object("Innehållet", {
  source: v.optional(v.union([v.literal("example"), place], says(LIST, DAMAGED)), () => undefined),
  year: v.pipe(
    typed("Året", 4),
    v.regex(/^(\d{4})?$/, says("Året", "är inte ett årtal, till exempel 2026.")),
  ),
  uplift: typed("Uppräkningen", LONGEST_TYPED),
  readers: v.optional(oneOf("Vem bladet är för", CASE_READERS), () => "own" as const),
  limit: v.optional(typed("Gränsen för antal", LONGEST_TYPED), () => String(DEFAULT_SECRECY_LIMIT)),
});

/**
 * What the view Ärenden keeps, from its stored text, every field checked.
 *
 * @throws ModelError `invalid` saying what is wrong and where.
 */
export const readCasesWork = reader<CasesWork>(work, casesDocument);
