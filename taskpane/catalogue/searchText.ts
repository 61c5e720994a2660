import { distance } from "fastest-levenshtein";
import { labelKey } from "../../src/parameters/labelKey";

/** Text as it is compared in a search: without case, accents and the rings and dots of å, ä and ö. */
function searchText(text: string): string {
  return labelKey(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** The words of a search; "PA." before a function's name is no word of its own. */
function searchWords(query: string): string[] {
  return searchText(query)
    .replace(/^\s*=?\s*pa\./, "")
    .split(/[\s,;()=]+/)
    .filter((word) => word !== "");
}

type Finds = (field: string, word: string) => boolean;

const exactly: Finds = (field, word) => field.includes(word);

/** How many letters may be wrong, missing or too many: none in a short word, which could be any. */
const typingErrors = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

/** A word with typing errors, also where it is the beginning of a longer one. */
const nearly: Finds = (field, word) => {
  const most = typingErrors(word);
  return field
    .split(/[^\p{L}\p{N}]+/u)
    .some((known) =>
      [known, known.slice(0, word.length)].some((each) => distance(each, word) <= most),
    );
};

/**
 * How well the fields match, best first in `fields`: every word must be found in some field; the
 * lower the number, the better. Undefined when a word is nowhere.
 */
function searchRank(
  words: readonly string[],
  fields: readonly string[],
  finds: Finds,
): number | undefined {
  let rank = 0;
  for (const word of words) {
    const found = fields.findIndex((field) => finds(field, word));
    if (found < 0) return undefined;
    const startsName = found === 0 && fields[0]?.startsWith(word) === true;
    rank += startsName ? 0 : found + 1;
  }
  return rank;
}

/**
 * The items that match, best first, otherwise in the order they came; where none does, those that
 * match but for typing errors. An empty query gives all.
 */
export function search<T>(
  items: readonly T[],
  query: string,
  fieldsOf: (item: T) => readonly string[],
): readonly T[] {
  const words = searchWords(query);
  if (words.length === 0) return items;
  const searched = items.map((item) => ({ item, fields: fieldsOf(item).map(searchText) }));
  const found = (finds: Finds): T[] =>
    searched
      .map(({ item, fields }) => ({ item, rank: searchRank(words, fields, finds) }))
      .filter((hit): hit is { item: T; rank: number } => hit.rank !== undefined)
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  const hits = found(exactly);
  return hits.length > 0 ? hits : found(nearly);
}
