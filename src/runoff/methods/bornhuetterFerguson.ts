import { ModelError } from "../../modelError";
import { mack, type MackOptions } from "./mack";
import type { OriginRunOff, RunOffResult } from "./runOffResult";
import type { Triangle } from "../triangle/triangle";

export interface BornhuetterFergusonOptions extends MackOptions {
  /** Expected final amount of each period, for instance its budget; null: chain ladder there. */
  readonly prior: readonly (number | null)[];
}

/**
 * What is invoiced stays; what remains is the prior's share that is not yet developed. Repayments may
 * make the share more than 1: then so much of the prior is to be repaid.
 */
function withPrior(row: OriginRunOff, prior: number): OriginRunOff {
  const outstanding = prior * (1 - row.developed);
  return {
    ...row,
    outstanding,
    ultimate: row.latest + outstanding,
    standardError: null,
    processError: null,
    parameterError: null,
  };
}

/**
 * Bornhuetter-Ferguson (1972): outstanding = prior × (1 − share invoiced at this age by the chain
 * ladder's factors). For young periods, where one invoice more or less would be multiplied up. It has
 * no standard error here: the prior's own uncertainty is not in the triangle.
 *
 * @throws ModelError `invalid`: not as many priors as periods, or a prior that is not a number.
 */
export function bornhuetterFerguson(
  triangle: Triangle,
  options: BornhuetterFergusonOptions,
): RunOffResult {
  const { prior } = options;
  if (prior.length !== triangle.rows.length) {
    throw new ModelError(
      "invalid",
      `Det finns ${prior.length} förväntade belopp men ${triangle.rows.length} perioder. Ange ett ` +
        `belopp per period, i samma ordning.`,
      ["prior"],
    );
  }
  const bad = prior.findIndex((value) => value !== null && !Number.isFinite(value));
  if (bad >= 0) {
    throw new ModelError("invalid", `Det förväntade beloppet på rad ${bad + 1} är inget tal.`, [
      "prior",
    ]);
  }
  const base = mack(triangle, options);
  const origins = base.origins.map((row, i) => {
    const expected = prior[i] ?? null;
    // A period that is done has nothing to expect, and its error of 0 is known.
    return expected === null || row.developed === 1 ? row : withPrior(row, expected);
  });
  const ultimate = origins.reduce((sum, row) => sum + row.ultimate, 0);
  const unchanged = origins.every((row, i) => row === base.origins[i]);
  return {
    ...base,
    method: "bornhuetter-ferguson",
    origins,
    total: unchanged
      ? base.total
      : {
          latest: base.total.latest,
          ultimate,
          outstanding: ultimate - base.total.latest,
          standardError: null,
          processError: null,
          parameterError: null,
        },
  };
}
