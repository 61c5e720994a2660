import type { UniformStream } from "../../random/uniformStream";
import type { CentreYear } from "../centre/riskCentre";
import type { RiskPlan } from "./riskPlan";
import { upliftDeviations } from "./upliftDeviations";

/** Tenths of a krona, the step that 5 § förordningen (1993:1091) rounds to. */
const TENTHS = 10;
/** A digit of float64 above, so that exactly five öre goes up. */
const HALF_UP = 0.5 + 1e-9;

/**
 * The schablon of one draw, year by year: a decided sum is as decided, later ones are raised by the scenario's
 * raise and a deviation that one of the years since 2015 had, rounded to ten öre as the law says.
 */
export class SchablonDraw {
  private readonly still: boolean;
  private readonly stream: UniformStream;
  private readonly base: number;
  private readonly deviations = upliftDeviations();
  private rate = 0;
  private planned = 0;

  constructor({ centre, frozen, streams }: RiskPlan) {
    this.still = frozen.has("schablon");
    this.stream = streams.schablon;
    this.base = centre.baseSchablon;
  }

  begin(): void {
    this.rate = this.base;
    this.planned = this.base;
  }

  yearly(year: CentreYear): number {
    const raise = year.schablon / this.planned;
    this.planned = year.schablon;
    if (year.decided || this.still) {
      this.rate = year.schablon;
    } else {
      const place = Math.floor(this.stream.next() * this.deviations.length);
      const raised = this.rate * (raise + (this.deviations[place] as number));
      this.rate = Math.floor(raised * TENTHS + HALF_UP) / TENTHS;
    }
    return this.rate;
  }
}
