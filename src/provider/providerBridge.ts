import { Decimal } from "../exact/decimal";
import { roundedParts } from "../exact/roundedParts";
import { coalitionOf, NOBODY } from "./coalition";
import { costTerms } from "./costTerms";
import { type DriverId, drivers } from "./driver";
import type { ProviderInputs } from "./providerInputs";
import { FULL_PRECISION, type ProviderResult, providerResult } from "./providerResult";
import { revenue } from "./revenue";
import { shapley } from "./shapley";

/** `base`: the reference's pay at the reference's heltidsmått, all time performed, less the revenue. */
export type PostId = "base" | DriverId;

export interface BridgePost {
  readonly id: PostId;
  readonly label: string;
  readonly kronor: Decimal;
  readonly perHour: Decimal;
}

export interface ProviderBridge extends ProviderResult {
  /** The schablon of the period, kr/hour; revenue per hour where the LSS price is the same. */
  readonly schablon: Decimal;
  readonly revenuePerHour: Decimal;
  readonly costPerHour: Decimal;
  /** From the revenue to the cost: revenue + posts = cost, exactly, in kr and per hour. */
  readonly posts: readonly BridgePost[];
}

export const BASE_LABEL = "Grundlön i referensen mot schablonen";

/** What each post adds, kr: the base, then the drivers' Shapley values summed over the cost's terms. */
function amounts(inputs: ProviderInputs): Map<PostId, Decimal> {
  const income = revenue(inputs);
  const posts = new Map<PostId, Decimal>([["base", income.kronor.neg()]]);
  const add = (id: PostId, amount: Decimal): void => {
    posts.set(id, (posts.get(id) ?? new Decimal(0)).plus(amount));
  };
  for (const { id } of drivers) add(id, new Decimal(0));
  for (const term of costTerms(inputs, income)) {
    const players = term.drivers.filter((id) => !inputs.off.has(id));
    const parts = shapley(players.length, (inside) =>
      term.cost(coalitionOf(players.filter((_, place) => (inside & (1 << place)) !== 0))),
    );
    players.forEach((id, place) => {
      add(id, parts[place] ?? new Decimal(0));
    });
    add("base", term.cost(NOBODY));
  }
  return posts;
}

/**
 * The bridge from the schablon to the cost per hour, one post a driver (docs/egen-regi.md): Shapley over the
 * drivers that are on, so the order of the drivers does not matter and the posts sum exactly.
 */
export function providerBridge(inputs: ProviderInputs): ProviderBridge {
  const result = providerResult(inputs);
  const posts = amounts(inputs);
  const ids = [...posts.keys()];
  const perHour = (kronor: Decimal): Decimal =>
    kronor.div(result.hours).toDecimalPlaces(FULL_PRECISION);
  const revenuePerHour = perHour(result.revenue);
  const costPerHour = perHour(result.cost);
  const raw = [...posts.values()];
  const kronor = roundedParts(raw, result.cost.minus(result.revenue), FULL_PRECISION);
  const hourly = roundedParts(
    raw.map((amount) => amount.div(result.hours)),
    costPerHour.minus(revenuePerHour),
    FULL_PRECISION,
  );
  const labels = new Map<PostId, string>(drivers.map(({ id, label }) => [id, label]));
  return {
    ...result,
    schablon: inputs.values.schablon,
    revenuePerHour,
    costPerHour,
    posts: ids.map((id, place) => ({
      id,
      label: labels.get(id) ?? BASE_LABEL,
      kronor: kronor[place] ?? new Decimal(0),
      perHour: hourly[place] ?? new Decimal(0),
    })),
  };
}
