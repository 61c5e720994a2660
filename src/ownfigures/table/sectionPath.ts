import { understood } from "../words/understood";

/** What kinds of thing a heading says. */
function kinds(text: string): ReadonlySet<string> {
  const { parts, measure, stages, unit } = understood(text);
  return new Set([
    ...(parts.size > 0 ? ["part"] : []),
    ...(measure === undefined && unit === undefined ? [] : ["measure"]),
    ...(stages.size > 0 ? ["stage"] : []),
  ]);
}

/**
 * The headings that hold after one more: directly under another heading it is within it, after figures it
 * takes the place of the outermost that says the same kind of thing (SFB after LSS, Budget after Utfall).
 */
export function sectionPath(
  path: readonly string[],
  heading: string,
  afterFigures: boolean,
): readonly string[] {
  if (!afterFigures) return [...path, heading];
  const own = kinds(heading);
  const place = path.findIndex((each) => [...kinds(each)].some((kind) => own.has(kind)));
  return [...path.slice(0, Math.max(0, place)), heading];
}
