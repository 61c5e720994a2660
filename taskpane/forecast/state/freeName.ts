import { labelKey } from "../../../src/parameters/labelKey";

/** As long as a name may be in what is kept. */
const LONGEST = 200;

/** The wanted name, or "OPI 2", "OPI 3" … where it is taken, in any case of the letters. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(labelKey));
  let name = wanted.slice(0, LONGEST);
  for (let number = 2; used.has(labelKey(name)); number += 1) {
    const ending = ` ${number}`;
    name = wanted.slice(0, LONGEST - ending.length) + ending;
  }
  return name;
}
