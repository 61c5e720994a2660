import { normalQuantile } from "../../random/normalQuantile";
import { swedishNumber } from "../../exact/swedishNumber";
import { ModelError } from "../../modelError";
import type { OwnSpread } from "./ownSpread";
import { pertQuantile } from "./pertQuantile";

const TO_P90 = 1.2815515655446004;

/** @throws ModelError `invalid` naming the number, where min, trolig and max are not in rising order. */
export function checkSpread({ name, min, likely, max }: OwnSpread): void {
  const refuse = (what: string): never => {
    throw new ModelError(
      "invalid",
      `${name}: ${what}. Skriv dem i stigande ordning, minst i min och störst i max.`,
    );
  };
  if (min > likely)
    refuse(`min ${swedishNumber(min)} är större än trolig ${swedishNumber(likely)}`);
  if (likely > max)
    refuse(`trolig ${swedishNumber(likely)} är större än max ${swedishNumber(max)}`);
}

/**
 * The value that a number with min, trolig and max is below with the probability u; it never falls as u rises.
 *
 * @throws ModelError `invalid` naming the number, where they are not in rising order.
 */
export function spreadQuantile(spread: OwnSpread): (u: number) => number {
  checkSpread(spread);
  const { min, likely, max, shape = "percentiles" } = spread;
  if (min === max) return () => likely;
  if (shape === "pert") return pertQuantile(min, likely, max);
  if (shape === "triangular") {
    const rising = (likely - min) / (max - min);
    return (u) =>
      u < rising
        ? min + Math.sqrt(u * (max - min) * (likely - min))
        : max - Math.sqrt((1 - u) * (max - min) * (max - likely));
  }
  return (u) => {
    const z = normalQuantile(u) / TO_P90;
    return likely + (z < 0 ? likely - min : max - likely) * z;
  };
}
