import type { RiskDraws } from "../draw/riskDraws";
import type { RiskSizes } from "../estimate/riskSizes";
import type { RiskSummary } from "./riskSummary";

const HUNDREDTHS = 100;

const inOre = (kronor: number): number => Math.round(kronor * HUNDREDTHS) / HUNDREDTHS;

/** A year as rows of measure and value, in the order in which PA.RISK answers; kr in whole öre. */
export function riskTable(
  { mean, p10, p25, p50, p75, p90, enough, p90Error, over }: RiskSummary,
  { draws, adjusted }: Pick<RiskDraws, "draws" | "adjusted">,
  { sfb }: Pick<RiskSizes, "sfb">,
): readonly (readonly (string | number)[])[] {
  const amounts: readonly (readonly [string, number])[] = [
    ["P10", p10],
    ["P25", p25],
    ["P50", p50],
    ["P75", p75],
    ["P90", p90],
    ["Medel", mean],
  ];
  const certain = enough.find(({ certainty }) => certainty === 0.8)?.budget ?? p90;
  return [
    ["Mått", "Värde"],
    ...amounts.map(([name, amount]) => [name, inOre(amount)]),
    ["Sannolikhet över budget", over?.probability ?? ""],
    ["Budget för 80 %", inOre(certain)],
    [
      "Medelöverskridande när budgeten överskrids",
      over?.overshoot === undefined ? "" : inOre(over.overshoot),
    ],
    ["Medelfel i P90", inOre(p90Error)],
    ["SFB-ändringar i historiken", sfb.variance.changes],
    ["Dragningar", draws],
    ["Dragningar räknade vid närmaste möjliga värde", adjusted],
  ];
}
