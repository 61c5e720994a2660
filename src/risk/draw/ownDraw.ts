import type { UniformStream } from "../../random/uniformStream";
import type { OwnEffect } from "../own/ownEffect";
import { spreadQuantile } from "../own/spreadQuantile";
import type { RiskPlan } from "./riskPlan";

interface Place {
  below: number;
  share: number;
}

/** Where a value lies between knots: the lower one's place and the share of the way to the next; beyond the ends too. */
function placeIn({ knots }: OwnEffect, value: number): Place {
  let below = 0;
  while (below + 2 < knots.length && value > (knots[below + 1] as number)) below += 1;
  const low = knots[below] as number;
  const width = (knots[below + 1] ?? low) - low;
  return { below, share: width > 0 ? (value - low) / width : 0 };
}

function between(values: readonly number[], { below, share }: Place): number {
  const low = values[below] as number;
  return share === 0 ? low : low + share * ((values[below + 1] as number) - low);
}

/** The user's own values of one draw: one uniform each, and what they make of every year's cost. */
export class OwnDraw {
  readonly any: boolean;
  /** Of the year that was asked for last. */
  sfb = 1;
  lss = 1;
  added = 0;
  private readonly effects: readonly OwnEffect[];
  /** The value that is as likely to be passed as a uniform draw, of each. */
  private readonly values: readonly ((u: number) => number)[];
  private readonly places: Place[];
  private readonly stream: UniformStream;

  constructor({ options, frozen, streams }: RiskPlan) {
    this.effects = frozen.has("ownValues") ? [] : (options.ownValues ?? []);
    this.any = this.effects.length > 0;
    this.values = this.effects.map(({ spread }) => spreadQuantile(spread));
    this.places = this.effects.map(() => ({ below: 0, share: 0 }));
    this.stream = streams.ownValues;
  }

  /** Draws a value of each; whether the forecast takes them all. */
  begin(): boolean {
    let taken = true;
    for (const [i, effect] of this.effects.entries()) {
      const drawn = this.values[i]?.(this.stream.next()) ?? 0;
      const value = Math.max(effect.least, Math.min(effect.most, drawn));
      taken &&= value === drawn;
      this.places[i] = placeIn(effect, value);
    }
    return taken;
  }

  yearly(place: number): void {
    this.sfb = 1;
    this.lss = 1;
    this.added = 0;
    for (let i = 0; i < this.effects.length; i += 1) {
      const year = this.effects[i]?.years[place];
      const at = this.places[i];
      if (year === undefined || at === undefined) continue;
      this.sfb *= between(year.sfb, at);
      this.lss *= between(year.lss, at);
      this.added += between(year.added, at);
    }
  }
}
