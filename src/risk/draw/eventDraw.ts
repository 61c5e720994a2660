import type { UniformStream } from "../../random/uniformStream";
import { type EventCost, eventCosts } from "./eventCosts";
import type { RiskEvent } from "./riskEvent";
import type { RiskPlan } from "./riskPlan";

/** What may happen, in each draw: it does or does not, with its probability, once for all years. */
export class EventDraw {
  readonly any: boolean;
  private readonly events: readonly RiskEvent[];
  private readonly happens: boolean[];
  private readonly stream: UniformStream;
  /** By year, event and month, and by year and event. */
  private readonly months: readonly (readonly (readonly EventCost[])[])[];
  private readonly years: readonly (readonly EventCost[])[];

  constructor({ centre, options, frozen, streams }: RiskPlan) {
    const events = frozen.has("events") ? [] : (options.events ?? []);
    this.any = events.length > 0;
    this.events = events;
    this.happens = events.map(() => false);
    this.stream = streams.events;
    this.months = centre.years.map((year) => events.map((event) => eventCosts(event, year)));
    this.years = this.months.map((ofYear) =>
      ofYear.map((ofMonths) => ({
        fixed: ofMonths.reduce((sum, { fixed }) => sum + fixed, 0),
        priced: ofMonths.reduce((sum, { priced }) => sum + priced, 0),
      })),
    );
  }

  begin(): void {
    for (const [i, { probability }] of this.events.entries()) {
      this.happens[i] = this.stream.next() < probability;
    }
  }

  /** kr of the events that happen; `price`: the drawn schablon over the scenario's; of one month where it is given. */
  costOf(year: number, price: number, month?: number): number {
    let sum = 0;
    for (let i = 0; i < this.happens.length; i += 1) {
      if (this.happens[i] !== true) continue;
      const cost = month === undefined ? this.years[year]?.[i] : this.months[year]?.[i]?.[month];
      if (cost !== undefined) sum += cost.fixed + cost.priced * price;
    }
    return sum;
  }
}
