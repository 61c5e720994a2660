import { Decimal } from "../../../src/exact/decimal";
import fc from "fast-check";
import { bridgeInOre } from "../../../src/provider/bridgeInOre";
import { drivers } from "../../../src/provider/driver";
import { privateReference } from "../../../src/provider/privateReference";
import { providerBridge } from "../../../src/provider/providerBridge";
import type { ProviderGiven } from "../../../src/provider/providerInputs";
import { providerResult } from "../../../src/provider/providerResult";
import { resolveInputs } from "../../../src/provider/resolveInputs";
import { shapley } from "../../../src/provider/shapley";
import { withGiven } from "../../../src/provider/withGiven";
import handWorked from "../../cases/egenregi/februari-2025.json";
import { anyDriver, anyProvider, sumOf } from "./sample";

const runs = { numRuns: 60 };

test("revenue and posts sum to the cost in full precision, in kr and per hour", () => {
  fc.assert(
    fc.property(anyProvider, (given) => {
      const bridge = providerBridge(resolveInputs(given));
      const kronor = sumOf(bridge.posts.map((post) => post.kronor));
      const perHour = sumOf(bridge.posts.map((post) => post.perHour));
      expect(bridge.revenue.plus(kronor).toFixed()).toBe(bridge.cost.toFixed());
      expect(bridge.revenuePerHour.plus(perHour).toFixed()).toBe(bridge.costPerHour.toFixed());
    }),
    runs,
  );
});

test("rounded to öre they still sum, and no post moves by more than an öre", () => {
  fc.assert(
    fc.property(anyProvider, (given) => {
      const exact = providerBridge(resolveInputs(given));
      const ore = bridgeInOre(exact);
      const kronor = sumOf(ore.posts.map((post) => post.kronor));
      const perHour = sumOf(ore.posts.map((post) => post.perHour));
      expect(ore.revenue.plus(kronor).toFixed()).toBe(ore.cost.toFixed());
      expect(ore.revenuePerHour.plus(perHour).toFixed()).toBe(ore.costPerHour.toFixed());
      for (const [place, post] of ore.posts.entries()) {
        expect(post.kronor.decimalPlaces()).toBeLessThanOrEqual(2);
        const moved = post.kronor.minus(exact.posts[place]?.kronor ?? 0).abs();
        expect(moved.lte("0.02")).toBe(true);
      }
    }),
    runs,
  );
});

test("a driver that is switched off has the post 0, in full precision and in öre", () => {
  fc.assert(
    fc.property(anyProvider, anyDriver, (given, off) => {
      const bridge = providerBridge(resolveInputs({ ...given, [`${off}On`]: 0 }));
      for (const shown of [bridge, bridgeInOre(bridge)]) {
        const post = shown.posts.find(({ id }) => id === off);
        expect([post?.kronor.toFixed(), post?.perHour.toFixed()]).toEqual(["0", "0"]);
      }
    }),
    runs,
  );
});

test("with every driver off only the base is left", () => {
  const off = Object.fromEntries(drivers.map(({ id }) => [`${id}On`, 0]));
  const bridge = providerBridge(
    resolveInputs({ year: 2025, sfbActiveHours: 1000, monthlyPay: 28_000, ...off }),
  );
  expect(bridge.posts.filter(({ kronor }) => !kronor.isZero()).map(({ id }) => id)).toEqual([
    "base",
  ]);
});

test("the private reference has no municipal posts, and the same posts beside them", () => {
  const municipal: readonly string[] = drivers.filter((each) => each.municipal).map(({ id }) => id);
  fc.assert(
    fc.property(anyProvider, (given) => {
      const bridge = providerBridge(privateReference(resolveInputs(given)));
      const posts = bridge.posts.filter(({ id }) => municipal.includes(id));
      expect(posts.map(({ kronor }) => kronor.abs().lt("1e-15"))).toEqual(posts.map(() => true));
    }),
    runs,
  );
});

test("only drivers that meet share a post: OB with PO, not with heltidsmått", () => {
  const inputs = resolveInputs({ year: 2025, sfbActiveHours: 1000, monthlyPay: 28_000 });
  const ob = (changed: Parameters<typeof withGiven>[1]) =>
    providerBridge(withGiven(inputs, changed))
      .posts.find(({ id }) => id === "ob")
      ?.kronor.toFixed(10);
  expect(ob({ weeklyHours1: 34 })).toBe(ob({}));
  expect(ob({ po: 0.6 })).not.toBe(ob({}));
});

test("revenue and cost follow the hours in proportion where nothing is given in kr or events", () => {
  fc.assert(
    fc.property(anyProvider, fc.integer({ min: 2, max: 9 }), (given, factor) => {
      const plain = {
        ...given,
        administration: 0,
        deathPersons: 0,
        hospitalPersons: 0,
        newCases: 0,
        visits: 0,
      };
      const one = providerResult(resolveInputs(plain));
      const hours = ["sfbActiveHours", "lssActiveHours", "sfbJourHours", "lssJourHours"] as const;
      const more = Object.fromEntries(
        hours.map((id) => [id, new Decimal(given[id] ?? 0).times(factor)]),
      );
      const many = providerResult(resolveInputs({ ...plain, ...more }));
      expect(many.revenue.minus(one.revenue.times(factor)).abs().lt("1e-15")).toBe(true);
      expect(many.cost.minus(one.cost.times(factor)).abs().lt("1e-15")).toBe(true);
    }),
    runs,
  );
});

test("the split by terms is the Shapley value of the whole cost over all 2 048 sets of drivers", () => {
  const inputs = resolveInputs(handWorked.given as ProviderGiven);
  const ids = drivers.map(({ id }) => id);
  const whole = shapley(ids.length, (inside) => {
    const on = ids.map((id, place) => [`${id}On`, (inside >> place) & 1]);
    return providerResult(withGiven(inputs, Object.fromEntries(on))).cost;
  });
  const { posts } = providerBridge(inputs);
  for (const [place, id] of ids.entries()) {
    const post = posts.find((each) => each.id === id);
    expect(post?.kronor.toFixed(12)).toBe(whole[place]?.toFixed(12));
  }
});
