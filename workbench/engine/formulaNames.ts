import { SWEDISH_NAMES } from "./swedishNames";

const TO_SWEDISH = new Map(Object.entries(SWEDISH_NAMES));
/** Second names that are taken: XMATCHNING is Microsoft's, XPASSA what PASSA and XLETAUPP make one expect. */
const ALSO = [["XPASSA", "XMATCH"]] as const;
const TO_ENGLISH = new Map<string, string>([
  ...Object.entries(SWEDISH_NAMES).map(([en, sv]) => [sv, en] as const),
  ...ALSO,
]);

// Texts, quoted sheet names, and words with the ! of a sheet name; only bare words are translated.
const WORD = /"(?:\\"|[^"])*"|'[^']*'|[\p{L}_][\p{L}\p{N}_.]*!?/gu;
const TRUTH_WORDS = new Set(["SANT", "FALSKT", "TRUE", "FALSE"]);

function rename(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(WORD, (word: string, at: number) => {
    const first = word[0];
    if (first === '"' || first === "'" || word.endsWith("!")) return word;
    const upper = word.toUpperCase();
    const name = names.get(upper);
    if (name === undefined) return word;
    const isCall = /^\s*\(/.test(formula.slice(at + word.length));
    return isCall || TRUTH_WORDS.has(upper) ? name : word;
  });
}

/** Swedish function names in a formula to the English ones of the canonical form. */
export const englishNames = (formula: string): string => rename(formula, TO_ENGLISH);

/** English function names in a formula to those a Swedish Excel shows. */
export const swedishNames = (formula: string): string => rename(formula, TO_SWEDISH);
