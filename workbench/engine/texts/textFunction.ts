import { isTime, codeSections } from "../numberFormat/codeSections";
import { readFormatCode } from "../numberFormat/readFormatCode";
import { shownByOwnCode } from "../numberFormat/shownByCode";
import { paError } from "../paError";
import { spreadsheet } from "../spreadsheet";
import type { Compute, FunctionValue } from "../functionTypes";
import { numberText } from "./numberText";

const error = (message: string): FunctionValue => paError({ code: "#VALUE!", message });

/** Excel's days: 31 December 9999 is the last. */
const DAYS = 2958466;

/** What TEXT shows: a number, a text that is one, or the text. */
function shownValue(value: FunctionValue["value"]): number | string {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  const { isNumber } = spreadsheet.helpers;
  const locale = spreadsheet.constants.DEFAULT_LOCALE;
  const plain = value.replace(/[ \u00a0]/g, "").replace(",", ".");
  return plain !== "" && /^-?[\d.]+$/.test(plain) && isNumber(plain, locale)
    ? Number(plain)
    : value;
}

/**
 * TEXT(value; format) with Swedish format codes: åååå-MM-DD, # ##0,00, 0,0 %. The component reads English
 * ones, in which åååå is no year and a comma groups thousands.
 */
export const textFunction: Compute = (given, format) => {
  const value = shownValue(Array.isArray(given) ? null : (given?.value ?? null));
  const written = Array.isArray(format) ? null : (format?.value ?? null);
  const code = typeof written === "number" ? numberText(written) : String(written ?? "");
  if (code === "") return { value: "" };
  const read = readFormatCode(code);
  const shown = read === undefined ? undefined : shownByOwnCode(value, read);
  if (read === undefined || shown === undefined) {
    return error(
      `TEXT kan inte tolka formatet ”${code}”. Skriv till exempel # ##0,00 eller åååå-MM-DD, och text inom citattecken.`,
    );
  }
  if (
    typeof value === "number" &&
    codeSections(read).some(isTime) &&
    (value < 0 || value >= DAYS)
  ) {
    return error(
      `TEXT kan inte visa ${numberText(value)} som ett datum: det ligger före 1900 eller efter 9999.`,
    );
  }
  return { value: shown };
};
