/**
 * What a sheet Avvikelse holds of periods and groups together, and of known items in a part. More rows are
 * no longer read by anyone and take long to write; and a paragraph of the comment is one formula, which
 * in Excel has at most 8 192 characters and whose text at most 32 767.
 */
export const MOST_CELLS = 150;
export const MOST_KNOWN = 150;
