import { normalQuantile } from "../../random/normalQuantile";
import type { RiskPlan } from "./riskPlan";

/** What is still to be invoiced, around its mean: kr in the year that it is booked. */
export class KnownItemDraw {
  /** The year's place; negative where there is nothing to draw. */
  readonly place: number;
  private readonly amounts: ArrayLike<number>;
  private readonly mean: number;

  constructor(private readonly plan: RiskPlan) {
    const { centre, options, frozen } = plan;
    const { knownItem } = options;
    this.place = frozen.has("knownItem")
      ? -1
      : centre.years.findIndex(({ year }) => year === knownItem?.year);
    this.amounts = knownItem !== undefined && "amounts" in knownItem ? knownItem.amounts : [];
    const sum = Array.from(this.amounts).reduce((all, amount) => all + amount, 0);
    this.mean = this.amounts.length === 0 ? 0 : sum / this.amounts.length;
  }

  next(): number {
    const { options, streams } = this.plan;
    const { knownItem } = options;
    if (knownItem === undefined) return 0;
    const u = streams.knownItem.next();
    return "standardError" in knownItem
      ? knownItem.standardError * normalQuantile(u)
      : (this.amounts[Math.floor(u * this.amounts.length)] as number) - this.mean;
  }
}
