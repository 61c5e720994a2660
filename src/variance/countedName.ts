import { SINGULAR } from "../swedish/singular";

/** The calendar's own factor: the weeks of the year or the month. */
const CALENDAR = "Kalender (veckor)";

const FIRST_WORD = new RegExp(`^(\\S*?)(${Object.keys(SINGULAR).join("|")})(?=[\\s(,]|$)`, "iu");

/** A name within a sentence: Kostnad is kostnad, SFB stays. */
export const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;

/** The name of what is counted, of one and of several; undefined where it is not counted but high or low. */
export function countedName(name: string): { one: string; several: string } | undefined {
  if (name === CALENDAR) return { one: "vecka", several: "veckor" };
  const found = FIRST_WORD.exec(name);
  if (found === null) return undefined;
  const [whole, before = "", counted = ""] = found;
  const singular = `${before}${SINGULAR[counted.toLowerCase()] ?? counted}`;
  return { one: inSentence(`${singular}${name.slice(whole.length)}`), several: inSentence(name) };
}
