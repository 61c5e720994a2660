import { useMemo } from "react";
import type { RiskYear } from "../../../src/risk/results/riskByYear";
import { useForecast } from "../../forecast/ForecastContext";
import { countedId } from "../../ownvalues/ownLayer";
import { useCounted } from "../../ownvalues/useCounted";
import { Interval } from "../../risk/Interval";
import type { Calculated } from "../evaluate";
import { fittingForecast } from "../fittingForecast";

interface Props {
  readonly calculated: Calculated;
  /** Hears the interval, for the comment; undefined while there is none. */
  readonly onTold: (told: RiskYear | undefined) => void;
}

/** The interval of a forecast that is compared, or that it is not of the costs here. */
export function ComparedInterval({ calculated, onTold }: Props) {
  const { work, shown } = useForecast();
  const counted = useCounted(work);
  const scenario = shown.chosen ?? countedId(counted, undefined);
  const fit = useMemo(
    () => fittingForecast(calculated, counted, scenario),
    [calculated, counted, scenario],
  );
  if (fit.kind === "none") return null;
  if (fit.kind === "other") {
    return (
      <p className="entry__description">
        Intervallet i Osäkerhet står inte i kommentaren: ingen av kostnaderna här är en summa som
        Prognos har nu.
      </p>
    );
  }
  return (
    <Interval
      scenario={{ id: fit.scenario }}
      year={fit.year}
      lead="Prognosens spridning: "
      isExample={calculated.form.isExample}
      onTold={onTold}
    />
  );
}
