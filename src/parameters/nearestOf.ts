import { distance } from "fastest-levenshtein";

const A = "a".charCodeAt(0);
const LETTERS = 26;
const DIGIT_BITS = 6;

/** The letters that a name has, one bit each; digits share what is left. */
function lettersOf(name: string): number {
  let bits = 0;
  for (let place = 0; place < name.length; place += 1) {
    const letter = name.charCodeAt(place) - A;
    const isLetter = letter >= 0 && letter < LETTERS;
    bits |= 1 << (isLetter ? letter : LETTERS + (name.charCodeAt(place) % DIGIT_BITS));
  }
  return bits;
}

/** How many bits are set. */
function count(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * What finds, of some names (as normalName makes them), the one with the fewest letters to change, fewer
 * than `most`; "" where all are further away. Each
 * letter that only one of two names has takes a change, as each of their lengths' difference does: most
 * names are passed over by that, so a column of misspelled names is quick.
 */
export function nearestOf(names: readonly string[]): (sought: string, most?: number) => string {
  const known = Int32Array.from(names, lettersOf);
  const lengths = Int32Array.from(names, ({ length }) => length);
  return (sought, most = Infinity) => {
    const letters = lettersOf(sought);
    let best = "";
    let fewest = most;
    for (let place = 0; place < known.length; place += 1) {
      const theirs = known[place] ?? 0;
      if (Math.abs((lengths[place] ?? 0) - sought.length) >= fewest) continue;
      if (count(letters & ~theirs) >= fewest || count(theirs & ~letters) >= fewest) continue;
      const name = names[place] ?? "";
      const changes = distance(sought, name);
      if (changes >= fewest) continue;
      fewest = changes;
      best = name;
    }
    return best;
  };
}
