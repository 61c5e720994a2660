import { labelKey } from "../parameters/labelKey";

/** How the name of a row that is calculated from the others begins. */
const BEGINS =
  /^(del-?|slut|grand )?(total|summa|netto|brutto)|^sub-?total|^sum\b|^s:a\b|^ack(\.|umulera)|^∑|^σ(?!\p{L})/u;
/** "Kostnad totalt": money and nothing else, of which the name says that it is all of it. */
const MONEY_IN_ALL =
  /^(kostnad(en|er|erna)?|belopp(et)?|utfall(et)?|kronor)\s+(totalt?|summa|i allt)[.:]*$/u;
/** What may stand before the word: "=Summa", "- Totalt". */
const BEFORE = /^[^\p{L}\p{N}∑]+/u;
/** Sums as a ledger shortens them, with nothing after. */
const SHORT = /^(saldo|tot|s:?a)[.:]*$/u;
/** A price: ”Nettokostnad per person” is no sum. */
const RATE = /\bper\b|\//u;
/** The words of such a name and what may go with them: whose it is, in what unit, of when. */
const WORDS =
  /^(total\p{L}{0,2}|delsumm\p{L}*|summ\p{L}{1,3}|summarum|s|a|ack\p{L}*|sum|subtotal|slutsumma|netto|brutto|(total|netto|brutto)(kostnad(en|er)?|summa(n)?|belopp(et)?|utfall)|grand|kostnad(en|er|erna)?|summa(n)?|belopp(et)?|utfall(et)?|budget|i|kr|tkr|mkr|mnkr|kronor|sek|inkl|exkl|moms|(19|20|21)\d\d|\d{1,2}|∑|σ)$/u;

const keyOf = (name: string): string => labelKey(name).replace(BEFORE, "");

/**
 * Whether a row's name begins as the name of a sum does (Total, Summa, Netto, Delsumma): such a row is
 * never a factor or an item. "Totala timmar" begins so too and may be meant as one: see isTotalName.
 */
export function isLikeTotal(name: string): boolean {
  const key = keyOf(name);
  return SHORT.test(key) || MONEY_IN_ALL.test(key) || (BEGINS.test(key) && !RATE.test(key));
}

/** Whether a name says nothing but that the row is a sum: "Totalt:", "Summa kostnad (tkr)", "Netto 2025". */
export function isTotalName(name: string): boolean {
  const key = keyOf(name);
  const words = key
    .replace(/(?<=\p{L})-(?=\p{L})/gu, "")
    .split(/[^\p{L}\p{N}∑]+/u)
    .filter((word) => word !== "");
  return (
    SHORT.test(key) ||
    MONEY_IN_ALL.test(key) ||
    (isLikeTotal(name) && words.every((word) => WORDS.test(word)))
  );
}
