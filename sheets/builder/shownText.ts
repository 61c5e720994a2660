import { isLikeFormula } from "./isLikeFormula";

/**
 * Text for where the apostrophe that hides in a cell would be shown: a title or a series of a chart, a text to be
 * pasted. What a program may read as a formula or a reference stands in quotation marks.
 */
export const shownText = (text: string): string =>
  isLikeFormula(text) ? `\u201d${text}\u201d` : text;
