/** As far as a uniform draw of 32 bits reaches, ±6.3 deviations. */
const FURTHEST = 6.4;
const STEPS_A_DEVIATION = 20;
const LAST = 2 * FURTHEST * STEPS_A_DEVIATION;

/**
 * A distribution as a table over the normal deviation of the same probability: 257 points and straight
 * lines between them, so that what is drawn rises with what it is drawn from. The error of a line is an
 * eighth of the second derivative times the square of 1/20: of Student's t at two deviations 0.0002.
 */
export class QuantileTable {
  private readonly values: Float64Array;

  /** `symmetric` about 0: half of it is made. */
  constructor(quantileAt: (deviation: number) => number, symmetric = false) {
    const values = new Float64Array(LAST + 1);
    for (let place = LAST; place >= 0; place -= 1) {
      const mirrored = symmetric && place < LAST / 2;
      values[place] = mirrored
        ? -(values[LAST - place] as number)
        : quantileAt((place - LAST / 2) / STEPS_A_DEVIATION);
    }
    this.values = values;
  }

  /** The value that is as likely to be passed as the normal deviation. */
  at(deviation: number): number {
    const place = (deviation + FURTHEST) * STEPS_A_DEVIATION;
    const below = place <= 0 ? 0 : place >= LAST - 1 ? LAST - 1 : Math.floor(place);
    const low = this.values[below] as number;
    return low + (place - below) * ((this.values[below + 1] as number) - low);
  }
}
