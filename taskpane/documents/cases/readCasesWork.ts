import * as v from "valibot";
import { DEFAULT_SECRECY_LIMIT } from "../../../src/cases/secrecy/suppressed";
import { parseReference, showReference } from "../../workbook/reference";
import { reader } from "../readDocument";
import { DAMAGED, says, stored } from "../stored";
import { CASE_READERS, casesDocument, type CasesWork, INVOICE_LAWS } from "./casesDocument";

const { object, oneOf, text, typed } = stored;
const LONGEST_TYPED = 40;
const LONGEST_NAME = 255;

const sourceOf = (what: string) => {
  const place = v.pipe(
    object(what, {
      sheet: text(`${what}, bladet,`, 31),
      address: text(`${what}, cellerna,`, LONGEST_TYPED),
      table: typed(`${what}, tabellen,`, LONGEST_NAME),
    }),
    v.check((each) => parseReference(showReference(each)) !== undefined, says(what, DAMAGED)),
  );
  const source = v.union([v.literal("example"), place], says(what, DAMAGED));
  return v.optional(source, () => undefined);
};
const yearOf = (what: string) =>
  v.pipe(
    typed(what, 4),
    v.regex(/^(\d{4})?$/, says(what, "är inte ett årtal, till exempel 2026.")),
  );

const work = object("Innehållet", {
  source: sourceOf("Ärendelistans plats"),
  invoices: sourceOf("Fakturornas plats"),
  invoiceYear: v.optional(yearOf("Avstämningens år"), () => ""),
  invoiceLaw: v.optional(oneOf("Fakturornas lagrum", INVOICE_LAWS), () => "both" as const),
  tolerance: v.optional(typed("Toleransen", LONGEST_TYPED), () => "1"),
  year: yearOf("Året"),
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
