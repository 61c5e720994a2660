import { isLikeFormula } from "./isLikeFormula";

/**
 * Text for a title or a series of a chart, which a program may read as a formula or a reference too. The
 * apostrophe that hides in a cell would be shown there, so such a text stands in quotation marks.
 */
export const chartText = (text: string): string =>
  isLikeFormula(text) ? `\u201d${text}\u201d` : text;
