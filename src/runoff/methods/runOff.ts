import { ModelError } from "../../modelError";
import { bornhuetterFerguson } from "./bornhuetterFerguson";
import { mack } from "./mack";
import type { RunOffResult } from "./runOffResult";
import type { Triangle } from "../triangle/triangle";

/**
 * - `mack`, `loglinear`: chain ladder, named by the rule for the last sigma.
 * - `bf`: Bornhuetter-Ferguson with a prior.
 */
export const runOffMethods = ["mack", "loglinear", "bf"] as const;
export type RunOffMethod = (typeof runOffMethods)[number];

export interface RunOffOptions {
  readonly method?: RunOffMethod | undefined;
  /** For `bf`: one amount for every period, or one a period. */
  readonly prior?: readonly (number | null)[] | undefined;
  readonly tail?: number | undefined;
}

/**
 * Invoiced, expected in the end, outstanding and standard error by period and in total.
 *
 * @throws ModelError `invalid`: `bf` without a prior, a prior with another method, and what the methods
 * themselves refuse.
 */
export function runOff(triangle: Triangle, options: RunOffOptions = {}): RunOffResult {
  const { method = "mack", prior = [], tail } = options;
  if (method !== "bf") {
    if (prior.length > 0) {
      throw new ModelError(
        "invalid",
        "Förväntade belopp används bara av metoden \u201dbf\u201d. Välj den eller ta bort beloppen.",
      );
    }
    return mack(triangle, { sigmaRule: method, tail });
  }
  if (prior.length === 0) {
    throw new ModelError(
      "invalid",
      "Metoden \u201dbf\u201d behöver förväntade belopp. Ange ett för alla perioder eller ett per period.",
      ["prior"],
    );
  }
  const only = prior.length === 1 ? prior[0] : undefined;
  return bornhuetterFerguson(triangle, {
    prior: only === undefined ? prior : triangle.rows.map(() => only),
    tail,
  });
}
