import { drivers } from "../../src/provider/driver";
import type { ProviderBridge } from "../../src/provider/providerBridge";
import { SHORT_NAMES } from "../../sheets/egenregi/bridgePlan";
import { kronorAndOre, signedKronor } from "../shared/numbers";
import { type Bar, waterfallBars } from "../shared/waterfallBars";

/** The bridge as bars on a common scale from 0: totals from the axis, posts from where the last ended. */
export function bars(bridge: ProviderBridge, off: ReadonlySet<string>): readonly Bar[] {
  const isDriver = new Set<string>(drivers.map(({ id }) => id));
  const steps = bridge.posts.map(({ id, perHour }, index) => {
    const isOff = isDriver.has(id) && off.has(id);
    return {
      key: id,
      name: SHORT_NAMES[index + 1] ?? id,
      value: perHour,
      shown: isOff ? "av" : signedKronor(perHour),
      off: isOff,
    };
  });
  const { revenuePerHour, costPerHour } = bridge;
  return waterfallBars(
    {
      key: "revenue",
      name: SHORT_NAMES[0] ?? "",
      value: revenuePerHour,
      shown: kronorAndOre(revenuePerHour),
    },
    steps,
    {
      key: "cost",
      name: SHORT_NAMES.at(-1) ?? "",
      value: costPerHour,
      shown: kronorAndOre(costPerHour),
    },
  );
}
