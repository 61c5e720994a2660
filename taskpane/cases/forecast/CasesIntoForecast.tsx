import { useCallback, useState } from "react";
import { useForecast } from "../../forecast/ForecastContext";
import { IntoForecast } from "../../intoforecast/IntoForecast";
import { today } from "../../shared/today";
import type { Calculated } from "../evaluate";
import { casesIntake } from "./casesIntake";

/** Gives the forecast the list as its stock, with what is known of the years ahead. */
export function CasesIntoForecast({ calculated }: { readonly calculated: Calculated }) {
  const { work } = useForecast();
  const [date] = useState(today);
  const intake = useCallback(() => casesIntake(calculated, work, date), [calculated, work, date]);
  return (
    <IntoForecast
      intake={intake}
      about="Personer och timmar ur listan läggs i prognosens basår, och det som är känt om åren därefter (avslut, från LSS till SFB, ålder, ansökningar efter sannolikhet) som daterade ändringar. Först visas vad som läggs var."
    />
  );
}
