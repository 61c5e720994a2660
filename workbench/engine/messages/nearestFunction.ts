import { distance } from "fastest-levenshtein";
import { spreadsheet } from "../spreadsheet";

const NAMESPACE = "PA.";
/** Shorter names are near to too many to be taken for one of them. */
const SHORTEST = 4;

/** Without marks on letters, dots and spaces: SJUKLON is SJUKLÖN, SUM.IF is SUMIF. */
const folded = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f._\s]/g, "")
    .toUpperCase();

const bare = (name: string): string =>
  name.startsWith(NAMESPACE) ? name.slice(NAMESPACE.length) : name;

/** How far a name that nobody has is from a function's, with or without its namespace. */
function apart(unknown: string, candidate: string): number {
  const whole = distance(folded(unknown), folded(candidate));
  return Math.min(whole, distance(folded(bare(unknown.toUpperCase())), folded(bare(candidate))));
}

/** The function whose name is nearest to one that no function has; undefined where none is near. */
export function nearestFunction(unknown: string): string | undefined {
  const { content } = spreadsheet.registries.functionRegistry;
  const allowed = unknown.length < SHORTEST ? 0 : Math.min(3, Math.floor(bare(unknown).length / 3));
  let best: { name: string; steps: number } | undefined;
  for (const [name, { hidden }] of Object.entries(content)) {
    if (hidden) continue;
    const steps = apart(unknown, name);
    const isOwn = name.startsWith(NAMESPACE);
    const nearer = best === undefined || steps < best.steps || (steps === best.steps && isOwn);
    if (steps <= allowed && nearer) best = { name, steps };
  }
  return best?.name;
}
