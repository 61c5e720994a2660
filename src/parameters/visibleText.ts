/** Characters that nobody sees: soft hyphen, zero-width space and joiners, direction marks, BOM. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Hyphens that look alike; a dash between two dates is longer and stays. */
const HYPHENS = /[\u2010\u2011]/g;

/**
 * A text as people see it: letters composed or not are the same, full-width digits are digits, every kind
 * of space is one space, what is invisible is not there.
 */
export function visibleText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(HYPHENS, "-")
    .replace(/\s+/g, " ")
    .trim();
}
