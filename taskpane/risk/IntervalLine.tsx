import { useEffect } from "react";
import { probabilityText } from "../../src/risk/results/probabilityText";
import { shownUnit } from "../forecast/results/shownUnit";
import { useUnit } from "../forecast/results/useUnit";
import type { IntervalProps } from "./intervalProps";
import { riskAmount } from "./results/riskAmount";
import { useRiskMemory } from "./RiskContext";
import { useRisk } from "./useRisk";

/** A year's interval beside the forecast's total, by the choices of Osäkerhet. */
export function IntervalLine({ scenario, year: wanted, lead, isExample, onTold }: IntervalProps) {
  const { inHand } = useRiskMemory();
  const { wrong, around, drawing } = useRisk(inHand.work, { drivers: false, scenario });
  const [unit] = useUnit();
  const amount = riskAmount(shownUnit(unit));
  const years = drawing.last?.analysis.years ?? [];
  const told = wanted === undefined ? years[0] : years.find(({ year }) => year === wanted);
  const isBeside = lead !== undefined;
  const other = isExample !== undefined && isExample !== (around?.base.example !== undefined);
  const hasTold = !other && wrong === undefined && drawing.isNew;
  const heard = hasTold ? told : undefined;
  useEffect(() => {
    onTold?.(heard);
    return () => onTold?.(undefined);
  }, [onTold, heard]);
  if (other) return null;
  if (wrong !== undefined || drawing.state.kind === "refused") {
    if (isBeside) return null;
    return <p className="entry__description">Osäkerheten kan inte räknas: se fliken Osäkerhet.</p>;
  }
  if (told === undefined || !drawing.isNew) {
    if (isBeside) return null;
    return <p className="entry__description">Osäkerheten räknas …</p>;
  }
  const { year, total } = told;
  const { p10, p90, over } = total;
  return (
    <p className="entry__description">
      {lead}
      {year} i 8 fall av 10: {amount(p10)}–{amount(p90)}&nbsp;{unit}{" "}
      <span className="badge badge--antagande">simulering</span>
      {over !== undefined &&
        ` Sannolikheten att budgeten överskrids: ${probabilityText(over.probability)}.`}{" "}
      Mer i fliken Osäkerhet.
    </p>
  );
}
