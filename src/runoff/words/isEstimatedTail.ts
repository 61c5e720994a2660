import { ModelError } from "../../modelError";
import { estimatedTail } from "../methods/estimatedTail";
import { shownTail } from "./tailNote";
import type { Triangle } from "../triangle/triangle";

/** Whether a tail is the one that the triangle's own factors give, as both are shown. */
export function isEstimatedTail(triangle: Triangle, tail: number): boolean {
  if (tail === 1) return false;
  try {
    const estimate = estimatedTail(triangle);
    return estimate !== undefined && shownTail(estimate).eq(shownTail(tail));
  } catch (error) {
    // Too large a one is no tail that anybody has.
    if (error instanceof ModelError) return false;
    throw error;
  }
}
