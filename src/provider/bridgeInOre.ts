import type { Decimal } from "../exact/decimal";
import { roundedParts } from "../exact/roundedParts";
import type { ProviderBridge } from "./providerBridge";

const ORE = 2;

function ore(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(ORE);
}

/** The bridge in whole öre, kr and kr per hour: revenue + posts is still exactly the cost. */
export function bridgeInOre(bridge: ProviderBridge): ProviderBridge {
  const revenue = ore(bridge.revenue);
  const cost = ore(bridge.cost);
  const revenuePerHour = ore(bridge.revenuePerHour);
  const costPerHour = ore(bridge.costPerHour);
  const kronor = roundedParts(
    bridge.posts.map((post) => post.kronor),
    cost.minus(revenue),
    ORE,
  );
  const perHour = roundedParts(
    bridge.posts.map((post) => post.perHour),
    costPerHour.minus(revenuePerHour),
    ORE,
  );
  const result = revenue.minus(cost);
  return {
    ...bridge,
    revenue,
    cost,
    revenuePerHour,
    costPerHour,
    result,
    resultAfterGrant: result.plus(ore(bridge.resultAfterGrant.minus(bridge.result))),
    grantNeeded: result.isNegative() ? result.neg() : result.times(0),
    posts: bridge.posts.map((post, place) => ({
      ...post,
      kronor: kronor[place] ?? post.kronor,
      perHour: perHour[place] ?? post.perHour,
    })),
  };
}
