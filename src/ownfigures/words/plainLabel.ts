import { labelKey } from "../../parameters/labelKey";

/** "SFB- och LSS-kostnad" keeps its hyphen, "assi- stans" loses it. */
const BROKEN = /(\p{L})- (?!och\b|eller\b|samt\b)(?=\p{L})/gu;

/** The mark of a note: SFB 1), SFB², SFB*. */
const NOTE = /(?:\s*\*+|[\u00b9\u00b2\u00b3\u2070-\u2079]+|(?<=\s|\p{L})[1-9]\))\s*$/u;

/** A label in small letters, with one kind of dash and of space, and words that a line broke put together. */
export const plainLabel = (text: string): string =>
  labelKey(text.replace(NOTE, ""))
    .replace(/[\u2012-\u2015\u2212]/g, "-")
    .replace(/[\u2019\u201d"'`\u00b4]/g, " ")
    .replace(BROKEN, "$1")
    .replace(/\s+/g, " ")
    .trim();
