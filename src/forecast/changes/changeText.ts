import { changeWords } from "./changeWords";
import type { ResolvedChange } from "./resolvedChange";

/** A change in words: Uppräkning av schablonen från 2027: 3 procent per år. */
export function changeText(resolved: ResolvedChange): string {
  const { label, when, does } = changeWords(resolved);
  return `${label} ${when}${resolved.kind === "takeover" ? "," : ":"} ${does}`;
}
