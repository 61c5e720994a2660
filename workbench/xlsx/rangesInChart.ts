import { plainRange } from "./plainRange";
import { childElements, elements } from "./xmlDocument";

/** The ranges of the series of a group in a file's chart (its columns, its lines), in their order. */
export const rangesInChart = (group: Element): string[] =>
  elements(group, "ser").map((series) => {
    const [values] = childElements(series, "val");
    return plainRange((values && elements(values, "f")[0]?.textContent) ?? "");
  });
