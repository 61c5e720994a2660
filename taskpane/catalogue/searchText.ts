/** Text as it is compared in a search: without case, accents and the rings and dots of å, ä and ö. */
export function searchText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** The words of a search; "PA." before a function's name is no word of its own. */
export function searchWords(query: string): string[] {
  return searchText(query)
    .replace(/^\s*=?\s*pa\./, "")
    .split(/[\s,;()=]+/)
    .filter((word) => word !== "");
}

/**
 * How well the fields match, best first in `fields`: every word must be found in some field; the
 * lower the number, the better. Undefined when a word is nowhere.
 */
export function searchRank(
  words: readonly string[],
  fields: readonly string[],
): number | undefined {
  let rank = 0;
  for (const word of words) {
    const found = fields.findIndex((field) => field.includes(word));
    if (found < 0) return undefined;
    const startsName = found === 0 && fields[0]?.startsWith(word) === true;
    rank += startsName ? 0 : found + 1;
  }
  return rank;
}

/** The items that match, best first, otherwise in the order they came. An empty query gives all. */
export function search<T>(
  items: readonly T[],
  query: string,
  fieldsOf: (item: T) => readonly string[],
): readonly T[] {
  const words = searchWords(query);
  if (words.length === 0) return items;
  return items
    .map((item) => ({ item, rank: searchRank(words, fieldsOf(item).map(searchText)) }))
    .filter((hit): hit is { item: T; rank: number } => hit.rank !== undefined)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
