import type { Compute } from "../functionTypes";

/**
 * XMATCH(value, area, [match mode], [search mode]) by way of XLOOKUP, which finds in the same way: in an area
 * of the places.
 */
export const xmatch = (lookup: Compute): Compute =>
  function (sought, area, matchMode, searchMode) {
    const whole = Array.isArray(area) ? area : [[area ?? { value: null }]];
    const isRow = whole.length > 1;
    const places = whole.map((column, col) =>
      column.map((_, row) => ({ value: (isRow ? col : row) + 1 })),
    );
    const mode = matchMode ?? { value: 0 };
    const found = lookup.call(
      this,
      sought,
      whole,
      places,
      undefined,
      mode,
      searchMode ?? { value: 1 },
    );
    return Array.isArray(found) ? (found[0]?.[0] ?? { value: null }) : found;
  };
