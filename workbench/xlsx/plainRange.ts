/** A range without its sheet and signs, as both a file's chart and the component can tell it. */
export const plainRange = (range: string): string =>
  range.slice(range.lastIndexOf("!") + 1).replaceAll("$", "");
