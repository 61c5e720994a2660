import { ln } from "./ln";

/**
 * The number of deviations that a normal distribution is below with a probability from 1e-10 to 1 − 1e-10
 * (beyond 1.4e-11 the algorithm has a third ratio). Sixteen digits, and the same bits on every engine.
 *
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37:3, 1988, s. 477-484.
 */
export function normalQuantile(probability: number): number {
  const above = probability - 0.5;
  if (above <= 0.425 && above >= -0.425) {
    const r = 0.180625 - above * above;
    return (
      (above *
        (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r +
          45921.95393154987) *
          r +
          13731.69376550946) *
          r +
          1971.5909503065513) *
          r +
          133.14166789178438) *
          r +
          3.3871328727963665)) /
      (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r +
        21213.794301586597) *
        r +
        5394.196021424751) *
        r +
        687.1870074920579) *
        r +
        42.31333070160091) *
        r +
        1)
    );
  }
  const r = Math.sqrt(-ln(above < 0 ? probability : 1 - probability)) - 1.6;
  const size =
    (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
      1.2704582524523684) *
      r +
      3.6478483247632045) *
      r +
      5.769497221460691) *
      r +
      4.630337846156546) *
      r +
      1.4234371107496835) /
    (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r +
      0.14810397642748008) *
      r +
      0.6897673349851) *
      r +
      1.6763848301838038) *
      r +
      2.053191626637759) *
      r +
      1);
  return above < 0 ? -size : size;
}
