import { useMemo } from "react";
import { probabilityText } from "../../src/risk/results/probabilityText";
import { shownUnit } from "../forecast/results/shownUnit";
import { useUnit } from "../forecast/results/useUnit";
import { riskAmount } from "./results/riskAmount";
import { useRiskMemory } from "./RiskContext";
import { useRisk } from "./useRisk";

/** The first year's interval beside the forecast's total, by the choices of Osäkerhet. */
export function IntervalLine({ scenario }: { readonly scenario: string | undefined }) {
  const { inHand } = useRiskMemory();
  const asked = useMemo(() => ({ drivers: false, scenario: { id: scenario } }), [scenario]);
  const { wrong, drawing } = useRisk(inHand.work, asked);
  const [unit] = useUnit();
  const amount = riskAmount(shownUnit(unit));
  const [first] = drawing.last?.analysis.years ?? [];
  if (wrong !== undefined || drawing.state.kind === "refused") {
    return <p className="entry__description">Osäkerheten kan inte räknas: se fliken Osäkerhet.</p>;
  }
  if (first === undefined || !drawing.isNew) {
    return <p className="entry__description">Osäkerheten räknas …</p>;
  }
  const { year, total } = first;
  const { p10, p90, over } = total;
  return (
    <p className="entry__description">
      {year} i 8 fall av 10: {amount(p10)}–{amount(p90)}&nbsp;{unit}{" "}
      <span className="badge badge--antagande">simulering</span>
      {over !== undefined &&
        ` Sannolikheten att budgeten överskrids: ${probabilityText(over.probability)}.`}{" "}
      Mer i fliken Osäkerhet.
    </p>
  );
}
