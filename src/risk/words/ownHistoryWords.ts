import { swedishNumber } from "../../exact/swedishNumber";
import type { RiskCentre } from "../centre/riskCentre";
import type { RiskFigures } from "../defaults/riskFigures";
import type { RiskSizes } from "../estimate/riskSizes";
import type { ScaledVariance } from "../estimate/scaledVariance";

interface Part {
  /** "Era SFB-ändringar". */
  readonly name: string;
  readonly variance: ScaledVariance;
}

function words({ name, variance: { changes, freedom, sum } }: Part): string {
  if (changes === 0) {
    return `${name}: ingen historik i följd finns, så svängningar som är vanliga för storleken gäller.`;
  }
  const times = Math.sqrt(sum / freedom);
  const weight = Math.round((100 * changes) / freedom);
  const one = changes === 1 ? "en ändring" : `${changes} ändringar`;
  const rounded = Math.round(times * 10) / 10;
  const size = rounded === 1 ? "lika stora" : `${swedishNumber(rounded)} gånger så stora`;
  return `${name}: ${size} svängningar som väntat för er storlek, av ${one} mellan år. Er egen historik väger ${weight}\u00a0%.`;
}

/** What the municipality's own years say of its swings, a sentence a part; of a provider where it has one. */
export function ownHistoryWords(
  { sfb, lss, provider, ratio }: RiskSizes,
  figures: Pick<RiskFigures, "ratio">,
  { years }: Pick<RiskCentre, "years">,
): readonly string[] {
  const hasProvider = years.some(({ providerPersons }) => providerPersons > 0);
  const parts: readonly Part[] = [
    { name: "SFB-personer", variance: sfb.variance },
    { name: "LSS-timmar", variance: lss.variance },
    ...(hasProvider
      ? [
          { name: "Brukare i egen regi", variance: provider.users },
          { name: "Resultat per brukare i egen regi", variance: provider.result },
        ]
      : []),
  ];
  const percent = (share: number): string => swedishNumber(Math.round(share * 1000) / 10);
  return [
    ...parts.map(words),
    ratio.variance.changes === 0
      ? `SFB-kostnaden antas vara ${percent(ratio.mean)}\u00a0% av personer × 20 timmar × schablon: egna år med både personer och utfall saknas.`
      : `SFB-kostnaden har varit ${percent(ratio.mean)}\u00a0% av personer × 20 timmar × schablon, vägt med vanliga ${percent(figures.ratio)}\u00a0%.`,
  ];
}
