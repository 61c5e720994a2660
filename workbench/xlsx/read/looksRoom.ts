import { LIMITS } from "../limits";

/** Room in one file for cells that have a look and no content; Excel can style a thousand million at no cost. */
export class LooksRoom {
  private left: number = LIMITS.styledCells;
  /** Some had no room. */
  lost = false;

  take(): boolean {
    if (this.left === 0) this.lost = true;
    else this.left -= 1;
    return !this.lost;
  }
}
