import { useMemo, useState } from "react";
import { useForecast } from "../forecast/ForecastContext";
import { IntoForecast } from "../intoforecast/IntoForecast";
import { today } from "../shared/today";
import type { Evaluation } from "./evaluate";
import { ownWageGrowth } from "./paths/ownWageGrowth";
import { useProviderMemory } from "./ProviderContext";
import { providerIntake } from "./providerIntake";

/** Gives the forecast's base the own provider as it stands in the fields. */
export function ProviderIntoForecast({ evaluation }: { readonly evaluation: Evaluation }) {
  const { work } = useForecast();
  const { ahead, origin } = useProviderMemory().inHand.work;
  const [date] = useState(today);
  const intake = useMemo(
    () =>
      evaluation.kind === "wrong"
        ? { refused: `${evaluation.message} Rätta det först.` }
        : providerIntake(
            { inputs: evaluation.inputs, origin, wageGrowth: ownWageGrowth({ ahead }), date },
            work,
          ),
    [evaluation, origin, ahead, date, work],
  );
  return (
    <IntoForecast
      intake={intake}
      about="Brukare, timmar, löner, PO och övriga uppgifter ovan läggs i prognosens basår, som sedan räknar underskottet år för år. Först visas vad som läggs var."
    />
  );
}
