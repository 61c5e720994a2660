/** Characters that nobody sees: soft hyphen, zero-width space and joiners, direction marks, BOM. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Raised figures, fractions and figures in rings are marks of their own: 1200² is not 12002. */
const FOLDED = /[^\p{No}]+/gu;
/** Hyphens that look alike; a dash between two dates is longer and stays. */
const HYPHENS = /[\u2010\u2011]/g;
/** Most texts are as they were typed: then nothing needs to be looked for. */
const PLAIN = /^[\x20-\x7e\xc0-\xff]*$/;

/**
 * A text as people see it, character by character: letters composed or not are the same, full-width digits
 * are digits, hyphens are one, what is invisible is not there.
 */
export function seenText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .replace(FOLDED, (part) => part.normalize("NFKC"))
    .replace(UNSEEN, "")
    .replace(HYPHENS, "-")
    .trim();
}
