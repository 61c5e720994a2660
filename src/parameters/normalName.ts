/** Combining marks that remain when å, ä, ö and é are taken apart. */
const MARKS = /[\u0300-\u036f]/g;
const NOT_LETTER_OR_DIGIT = /[^a-z0-9]/g;

/** A name without what a hurried user leaves out: case, spaces, hyphens, underscores, dots and rings. */
export function normalName(name: string): string {
  return name.toLowerCase().normalize("NFD").replace(MARKS, "").replace(NOT_LETTER_OR_DIGIT, "");
}
