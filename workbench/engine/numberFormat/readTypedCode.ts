import { codeSections } from "./codeSections";
import { readFormatCode } from "./readFormatCode";
import { shownByOwnCode } from "./shownByCode";

export type TypedCode =
  | { readonly ok: true; readonly code: string }
  /** Swedish: what was wrong and what to write. */
  | { readonly ok: false; readonly why: string };

/** Excel's own limits of a format. */
const LONGEST = 255;
const MOST_SECTIONS = 4;

const EXAMPLES = "Skriv till exempel # ##0,00 eller åååå-MM-dd, och text inom citattecken.";

/** A format code that someone wrote, in Swedish or English, as files keep it; or why it is none. */
export function readTypedCode(text: string): TypedCode {
  const written = text.trim();
  if (written === "") return { ok: true, code: "General" };
  const code = readFormatCode(written);
  const shows = (each: string): boolean =>
    [1, -1, 0, "a"].every((value) => shownByOwnCode(value, each) !== undefined);
  if (code !== undefined && codeSections(code).length > MOST_SECTIONS) {
    return { ok: false, why: "Ett format har högst fyra delar: positivt; negativt; noll; text." };
  }
  if (code === undefined || !shows(code)) {
    return { ok: false, why: `Formatet kan inte tolkas. ${EXAMPLES}` };
  }
  return code.length > LONGEST
    ? { ok: false, why: `Formatet har ${code.length} tecken. Excel tar högst ${LONGEST}.` }
    : { ok: true, code };
}
