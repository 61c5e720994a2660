/** A number as it is stored: a decimal text ("347.70") or a number. */
export type Figure = string | number;
