import { normalDraws } from "./normalDraws";
import type { Uniform } from "./seededUniform";

/**
 * Gamma draws with a shape and scale 1 (Marsaglia and Tsang 2000, ACM TOMS 26:3); a shape below 1 by
 * the shape one higher times U^(1/shape).
 */
export function gammaDraws(uniform: Uniform): (shape: number) => number {
  const normal = normalDraws(uniform);
  return (shape) => {
    if (!(shape > 0)) return 0;
    const boosted = shape < 1;
    const d = (boosted ? shape + 1 : shape) - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = uniform();
      const square = x * x;
      if (
        u < 1 - 0.0331 * square * square ||
        Math.log(u) < 0.5 * square + d * (1 - v + Math.log(v))
      ) {
        const draw = d * v;
        return boosted ? draw * uniform() ** (1 / shape) : draw;
      }
    }
  };
}
