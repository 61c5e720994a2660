import { beforeOf } from "../../../src/runoff/triangle/beforeOf";
import { developmentPath } from "../../../src/runoff/methods/developmentPath";
import { startOf } from "../../../src/runoff/triangle/startOf";
import { amountText, ratioText, shareText } from "../amounts";
import type { Calculated } from "../evaluate";

export const heatModes = [
  { key: "share", text: "Andel av slutligt" },
  { key: "ratio", text: "Kvot till nästa fördröjning" },
  { key: "amount", text: "Belopp" },
] as const;

export type HeatMode = (typeof heatModes)[number]["key"];

export interface HeatCell {
  readonly text: string;
  readonly observed: boolean;
  /** 0-5 of one colour; with `over` or `under` a side of the column's factor. */
  readonly level: number;
  readonly side?: "over" | "under";
}

const LEVELS = 5;
/** A ratio this many of the factor's standard deviations off has the strongest colour. */
const FARTHEST = 2;

const bounded = (level: number): number => Math.max(0, Math.min(LEVELS, Math.round(level)));

function ratioCells({ source, result }: Calculated): (HeatCell | undefined)[][] {
  return source.triangle.rows.map((row, i) =>
    result.factors.map(({ factor, sigma }, k) => {
      if (k + 1 < startOf(source.triangle, i)) return undefined;
      const now = row[k];
      const next = row[k + 1];
      if (now === undefined || next === undefined) {
        return { text: ratioText(factor), observed: false, level: 0 };
      }
      if (now <= 0) return { text: "–", observed: true, level: 0 };
      const off = next / now - factor;
      const spread = sigma === null || sigma === 0 ? Number.NaN : sigma / Math.sqrt(now);
      const level = bounded((Math.abs(off) / spread / FARTHEST) * LEVELS || 0);
      const side = off > 0 ? "over" : "under";
      return { text: ratioText(next / now), observed: true, level, side };
    }),
  );
}

/** The triangle with what is expected to fill it, as texts and colours. */
export function heatCells(
  calculated: Calculated,
  mode: HeatMode,
): readonly (readonly (HeatCell | undefined)[])[] {
  if (mode === "ratio") return ratioCells(calculated);
  const { source, result } = calculated;
  const rows = result.origins.map(({ ultimate }, i) => {
    // What came before the data begin has its share too.
    const before = beforeOf(source.triangle, i);
    const whole = ultimate + before;
    const cells: ({ amount: number; observed: boolean; share: number } | undefined)[] = [];
    for (const { column, amount, observed } of developmentPath(source.triangle, result, i)) {
      cells[column] = { amount, observed, share: whole === 0 ? 0 : (amount + before) / whole };
    }
    return Array.from(cells);
  });
  const seen = rows.flat().filter((cell) => cell?.observed === true) as { share: number }[];
  // Colours span what is seen: months that begin at 95 % differ too.
  const least = Math.min(1, ...seen.map(({ share }) => share));
  return rows.map((row) =>
    row.map((cell) => {
      if (cell === undefined) return undefined;
      const { amount, observed, share } = cell;
      return {
        text: mode === "share" ? shareText(share) : amountText(amount, source.unit),
        observed,
        level: bounded(least === 1 ? LEVELS : ((share - least) / (1 - least)) * LEVELS),
      };
    }),
  );
}
