import { normalName } from "./normalName";
import type { Parameter } from "./types";

/** Ids, and names and aliases as users type them, that occur more than once. For tests. */
export function duplicateNames(parameters: readonly Parameter[]): string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  const meet = (key: string, shown: string): void => {
    if (seen.has(key)) twice.push(shown);
    seen.add(key);
  };
  for (const parameter of parameters) {
    meet(`id ${parameter.id}`, parameter.id);
    for (const { name, aliases = [] } of parameter.series) {
      for (const each of [name, ...aliases]) meet(`name ${normalName(each)}`, each);
    }
  }
  return twice;
}
