import { SWEDISH } from "../locale";
import { spreadsheet } from "../spreadsheet";

const { helpers, constants } = spreadsheet;

/** Numbers and days as programs write them to the component: 1234.5, 1e-7, 0.5%, 2025-03-01. */
const CANONICAL = /^(?:-?\d+(?:\.\d+)?(?:e[-+]?\d+)?%?|\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?)$/i;

const isOwnBusiness = (text: string, format: string | undefined): boolean =>
  format === "@" || text === "" || /^[='#]/.test(text) || text.includes("\n");

/**
 * A text, with the apostrophe that keeps it one where the component would take it for a number or a date:
 * ”12 03”, ”211 20”, ”3-5”, ”$5”. `format` is the cell's own: where it is text, nothing is read as anything else.
 */
export function textLiteral(text: string, format: string | undefined): string {
  if (isOwnBusiness(text, format)) return text;
  const misread =
    helpers.isNumber(text, constants.DEFAULT_LOCALE) || helpers.isDateTime(text, SWEDISH);
  return misread ? `'${text}` : text;
}

/** A literal that a program writes: numbers and days in canonical form are that, the rest is text. */
export function guardLiteral(literal: string, format: string | undefined): string {
  return CANONICAL.test(literal) ? literal : textLiteral(literal, format);
}
