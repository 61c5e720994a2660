/** Excel's limit for the name of a sheet. */
const LONGEST = 31;

/** The wanted name, or "Egen regi 2", "Egen regi 3" … where sheets have it already, in any case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted.slice(0, LONGEST);
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const ending = ` ${number}`;
    name = wanted.slice(0, LONGEST - ending.length) + ending;
  }
  return name;
}
