import { labelKey } from "./labelKey";

/** Combining marks that remain when å, ä, ö and é are taken apart. */
const MARKS = /[\u0300-\u036f]/g;
const NOT_LETTER_OR_DIGIT = /[^a-z0-9]/g;
/** Most names are typed as they are known: then nothing needs to be looked for. */
const PLAIN = /^[a-z0-9]*$/;

/** A name without what a hurried user leaves out: case, spaces, hyphens, underscores, dots and rings. */
export function normalName(name: string): string {
  if (PLAIN.test(name)) return name;
  return labelKey(name).normalize("NFD").replace(MARKS, "").replace(NOT_LETTER_OR_DIGIT, "");
}
