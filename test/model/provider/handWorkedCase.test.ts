import { coalitionOf } from "../../../src/provider/coalition";
import type { DriverId } from "../../../src/provider/driver";
import { hourCost } from "../../../src/provider/hourCost";
import { providerBridge } from "../../../src/provider/providerBridge";
import type { ProviderGiven } from "../../../src/provider/providerInputs";
import { resolveInputs } from "../../../src/provider/resolveInputs";
import handWorked from "../../cases/egenregi/februari-2025.json";

const inputs = resolveInputs(handWorked.given as ProviderGiven);
const bridge = providerBridge(inputs);
const { expected } = handWorked;

test("the case shows every step of its arithmetic", () => {
  expect(handWorked.steps.length).toBeGreaterThan(20);
});

test.each(Object.entries(handWorked.hourCost))(
  "an active hour with [%s] costs %s kr",
  (members, cost) => {
    const on = members.split(" ").filter(Boolean) as DriverId[];
    expect(hourCost(inputs)(coalitionOf(on)).hok.toDecimalPlaces(10).toFixed()).toBe(cost);
  },
);

test.each(["hours", "revenue", "cost", "result", "resultAfterGrant", "grantNeeded"] as const)(
  "%s is as worked by hand",
  (figure) => {
    expect(bridge[figure].toFixed()).toBe(expected[figure]);
  },
);

test.each(Object.entries(expected.posts))("the post %s is %s kr", (id, kronor) => {
  const post = bridge.posts.find((each) => each.id === id);
  expect(post?.kronor.toDecimalPlaces(10).toFixed()).toBe(kronor);
});
