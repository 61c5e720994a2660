import { plainLabel } from "../words/plainLabel";

/** An amount among words, a year not being one: 300 tkr. */
const AMOUNT =
  /(?<![\d-])(?!20\d\d ?(?:tkr|kkr|kr|mnkr|mkr))\d[\d ,.]* ?(?:tkr|kkr|kr|mnkr|mkr)(?!\p{L})/u;
const FEWEST_WORDS = 4;
const LONGEST_HEADING = 80;

/** A line of words among figures that tells of them and is no heading: with an amount in it, or a sentence. */
export function isRemark(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const isSentence = words >= FEWEST_WORDS && /[.!]$/u.test(text.trim());
  return isSentence || text.length > LONGEST_HEADING || AMOUNT.test(plainLabel(text));
}
