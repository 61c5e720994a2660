import type { Compute, FunctionValue } from "../functionTypes";

type Area = readonly (readonly FunctionValue[])[];

const numbered = new WeakMap<Area, FunctionValue[][]>();

/** The places of an area's cells; made once for all that seek in it. */
function placesIn(area: Area): FunctionValue[][] {
  const known = numbered.get(area);
  if (known !== undefined) return known;
  const isRow = area.length > 1;
  const places = area.map((column, col) =>
    column.map((_, row) => ({ value: (isRow ? col : row) + 1 })),
  );
  numbered.set(area, places);
  return places;
}

/**
 * XMATCH(value, area, [match mode], [search mode]) by way of XLOOKUP, which finds in the same way: in an area
 * of the places.
 */
export const xmatch = (lookup: Compute): Compute =>
  function (sought, area, matchMode, searchMode) {
    const whole = Array.isArray(area) ? area : [[area ?? { value: null }]];
    const mode = matchMode ?? { value: 0 };
    const found = lookup.call(
      this,
      sought,
      whole,
      placesIn(whole),
      undefined,
      mode,
      searchMode ?? { value: 1 },
    );
    return Array.isArray(found) ? (found[0]?.[0] ?? { value: null }) : found;
  };
