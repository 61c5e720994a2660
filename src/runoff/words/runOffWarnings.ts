import type { Diagnostic } from "../checks/diagnostics";
import { isTooNarrow, TOO_NARROW } from "./tooNarrowNote";
import type { Triangle } from "../triangle/triangle";
import { triangleWarnings } from "./triangleWarnings";

/** All that has to be said wherever the figures stand alone, as in a cell: what was left out, and what may be wrong. */
export function runOffWarnings(triangle: Triangle, checks: readonly Diagnostic[]): string {
  const narrow = isTooNarrow(checks) ? [`${TOO_NARROW.short} ${TOO_NARROW.long}`] : [];
  return [...triangleWarnings(triangle), ...narrow, ...(triangle.aside ?? [])].join(" ");
}
