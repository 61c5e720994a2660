import type { Correlation } from "../../../src/risk/correlation/correlation";
import { swingName } from "../../../src/risk/correlation/swingName";
import { typedValue } from "../../work/typedFigure";
import type { CorrelationForm } from "../form";

const LIMITS = { unit: "faktor", min: -1, max: 1, above: false, whole: false };

/** The correlations as they are typed, in figures. @throws ModelError naming the pair. */
export function correlationsOf(typed: readonly CorrelationForm[]): readonly Correlation[] {
  return typed
    .map(({ one, other, value }): Correlation => {
      const between = [one, other] as const;
      const label = `Sambandet mellan ${between.map(swingName).join(" och ")}`;
      return { between, value: typedValue({ ...LIMITS, label }, value).toNumber() };
    })
    .filter(({ value }) => value !== 0);
}
