import { useMemo } from "react";
import { useForecast } from "../forecast/ForecastContext";
import { shownUnit } from "../forecast/results/shownUnit";
import { useOwnValues } from "../ownvalues/OwnValuesContext";
import { countedId } from "../ownvalues/ownLayer";
import { ownSchablon } from "../ownvalues/ownSchablon";
import { useAmounts } from "../ownvalues/useAmounts";
import { useCounted } from "../ownvalues/useCounted";
import { useShownAmounts } from "../ownvalues/useShownAmounts";
import { useRiskMemory } from "../risk/RiskContext";
import { type Risk, useRisk } from "../risk/useRisk";
import { fittingForecast } from "../variance/fittingForecast";
import { intervalParagraph } from "../variance/intervalParagraph";
import { useReported } from "./reported/ReportedContext";
import type { ReportForm } from "./form";
import type { OfferedParts } from "./reportOf";
import { deviationSection } from "./sections/deviationSection";
import { followUpSection } from "./sections/followUpSection";
import { forecastSection } from "./sections/forecastSection";
import { intervalSection } from "./sections/intervalSection";
import { missing, waiting } from "./sections/offered";
import { textSection } from "./sections/textSection";

const READING = waiting("Läses ur arbetsboken …");

/** The years that are drawn of what stands now. */
const yearsOf = ({ wrong, drawing }: Risk) =>
  wrong === undefined && drawing.isNew ? (drawing.last?.analysis.years ?? []) : [];

/**
 * Every part that a report may have, with the figures of the tabs: in the unit and with the sign of the workbook, the
 * forecast of the scenario that Prognos shows. `limit`: counts below it are not told.
 */
export function useOffered({ text }: ReportForm, limit: number): OfferedParts {
  const { work, shown: view } = useForecast();
  const counted = useCounted(work);
  const scenario = view.chosen ?? countedId(counted, undefined);
  const { inHand } = useRiskMemory();
  const riskForm = inHand.work;
  const asked = useMemo(() => ({ drivers: false, scenario: { id: scenario } }), [scenario]);
  const risk = useRisk(riskForm, asked);
  const { deviation: compared, followUp: followed } = useReported();
  const { rounding } = useAmounts();
  const { sign = "deviation" } = useShownAmounts().shown;
  const own = useOwnValues();
  const ownRates = useMemo(() => ownSchablon(own), [own]);
  const shown = useMemo(() => shownUnit(rounding.unit), [rounding]);
  const isExample = counted.base?.example !== undefined;

  const forecast = useMemo(
    () => forecastSection({ work: counted, scenario, shown, limit }),
    [counted, scenario, shown, limit],
  );
  const interval = useMemo(
    // Where the forecast is not told, its interval would tell it.
    () => (forecast.kind === "ok" ? intervalSection({ risk, form: riskForm, shown }) : forecast),
    [forecast, risk, riskForm, shown],
  );
  const deviation = useMemo(() => {
    if (compared === "reading") return READING;
    if (compared === "nothing") {
      return missing("Fliken Avvikelse är tom. Jämför något där, så kan avvikelsen tas med.");
    }
    if (compared.kind === "wrong") return missing(`Rätta i fliken Avvikelse: ${compared.message}`);
    const fit = fittingForecast(compared, counted, scenario);
    const drawn =
      fit.kind === "fits" && fit.scenario === scenario
        ? yearsOf(risk).find(({ year }) => year === fit.year)
        : undefined;
    return deviationSection({
      ...{ calculated: compared, rounding, sign, limit, ownRates },
      interval: drawn && intervalParagraph(drawn, rounding),
    });
  }, [compared, counted, scenario, risk, rounding, sign, limit, ownRates]);
  const followUp = useMemo(() => {
    if (followed === "reading") return READING;
    if (followed === "nothing") {
      return missing("Fliken Uppföljning är tom. Börja där, så kan uppföljningen tas med.");
    }
    if (followed.kind === "wrong") {
      return missing(`Rätta i fliken Uppföljning: ${followed.message}`);
    }
    const { rest, year, isExample: ofExample } = followed.form;
    const ofThis =
      rest !== undefined &&
      countedId(counted, rest.scenario === "" ? undefined : rest.scenario) === scenario &&
      ofExample === isExample;
    return followUpSection({
      ...{ calculated: followed, rounding, sign, limit, ownRates },
      interval: ofThis ? yearsOf(risk).find((each) => each.year === year) : undefined,
    });
  }, [followed, counted, scenario, isExample, risk, rounding, sign, limit, ownRates]);
  const ownText = useMemo(() => textSection(text), [text]);
  return useMemo(
    () => ({ text: ownText, forecast, interval, deviation, followUp }),
    [ownText, forecast, interval, deviation, followUp],
  );
}
