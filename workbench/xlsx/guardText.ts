import { SWEDISH } from "../engine/locale";
import { spreadsheet } from "../engine/spreadsheet";

const { helpers, constants } = spreadsheet;

/**
 * A text from a file as the spreadsheet must be told it, so that it stays text: what would be read
 * as a formula, number, date or truth value gets an apostrophe in front, as when typed.
 */
export function guardText(text: string): string {
  const locales = [SWEDISH, constants.DEFAULT_LOCALE];
  const isText =
    !/^[=+'#]/.test(text) &&
    !/^(true|false)$/i.test(text.trim()) &&
    !locales.some((locale) => helpers.isNumber(text, locale) || helpers.isDateTime(text, locale));
  return isText ? text : `'${text}`;
}
