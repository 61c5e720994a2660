import type { Decimal } from "../../src/exact/decimal";
import { drivers } from "../../src/provider/driver";
import type { ProviderBridge } from "../../src/provider/providerBridge";
import { SHORT_NAMES } from "../../sheets/egenregi/bridgePlan";

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly kind: "total" | "more" | "less" | "none";
  readonly value: Decimal;
  /** Per cent of the drawing's width. */
  readonly from: number;
  readonly width: number;
  /** Where the next bar goes on from. */
  readonly level: number;
  readonly off: boolean;
}

/** The bridge as bars on a common scale from 0: totals from the axis, posts from where the last ended. */
export function bars(bridge: ProviderBridge, off: ReadonlySet<string>): readonly Bar[] {
  const revenue = bridge.revenuePerHour;
  let running = revenue.toNumber();
  const steps = bridge.posts.map(({ id, perHour }) => {
    const start = running;
    running += perHour.toNumber();
    return { id, perHour, start, end: running };
  });
  const levels = [0, revenue.toNumber(), ...steps.map(({ end }) => end)];
  const low = Math.min(...levels);
  const span = Math.max(...levels) - low || 1;
  const place = (value: number): number => ((value - low) / span) * 100;
  const bar = (start: number, end: number): Pick<Bar, "from" | "width" | "level"> => ({
    from: place(Math.min(start, end)),
    width: place(Math.max(start, end)) - place(Math.min(start, end)),
    level: place(end),
  });
  const total = (key: string, name: string, value: Decimal): Bar => ({
    ...{ key, name, value, kind: "total", off: false },
    ...bar(0, value.toNumber()),
  });
  const isDriver = new Set<string>(drivers.map(({ id }) => id));
  return [
    total("revenue", SHORT_NAMES[0] ?? "", revenue),
    ...steps.map(({ id, perHour, start, end }, index): Bar => ({
      key: id,
      name: SHORT_NAMES[index + 1] ?? id,
      value: perHour,
      kind: perHour.isZero() ? "none" : perHour.isNegative() ? "less" : "more",
      off: isDriver.has(id) && off.has(id),
      ...bar(start, end),
    })),
    total("cost", SHORT_NAMES.at(-1) ?? "", bridge.costPerHour),
  ];
}
