import type { DevelopmentFactor } from "./developmentFactors";

/** A development factor as the recursions need it; NaN where sigma is missing. */
export interface Step {
  readonly factor: number;
  readonly sigmaSquare: number;
  readonly errorSquare: number;
}

/** An amount on its way to the end, and the squares of its two errors so far. */
export interface Carried {
  readonly amount: number;
  readonly process: number;
  readonly parameter: number;
}

export function stepOf({ factor, sigma, standardError }: DevelopmentFactor): Step {
  const square = (value: number | null): number => (value === null ? Number.NaN : value * value);
  return { factor, sigmaSquare: square(sigma), errorSquare: square(standardError) };
}

/** One delay further (Mack 1999, ASTIN Bulletin 29:2, p. 361-366). */
export function carried({ amount, process, parameter }: Carried, step: Step): Carried {
  const square = step.factor * step.factor;
  return {
    amount: amount * step.factor,
    process: square * process + Math.abs(amount) * step.sigmaSquare,
    parameter: square * parameter + amount * amount * step.errorSquare,
  };
}
