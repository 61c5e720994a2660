import { useMemo, useState } from "react";
import { useForecast } from "../../forecast/ForecastContext";
import { IntoForecast } from "../../intoforecast/IntoForecast";
import { Choice } from "../../shared/Choice";
import { today } from "../../shared/today";
import type { Calculated } from "../evaluate";
import { type RetroAnswers, retroIntake } from "./retroIntake";

const OUTTURN = [
  { key: "", text: "Välj" },
  { key: "invoiced", text: "bara det som är fakturerat" },
  { key: "accrued", text: "även det som återstår, uppbokat" },
] as const;
const PERSONS = [
  { key: "", text: "Välj" },
  { key: "invoices", text: "ur fakturorna: de bakom sena saknas" },
  { key: "decisions", text: "ur besluten: alla är med" },
] as const;
const LAWS = [
  { key: "sfb", text: "SFB: Försäkringskassans fakturor" },
  { key: "lss", text: "LSS" },
  { key: "both", text: "SFB och LSS tillsammans" },
] as const;

/** Gives the forecast what no invoice has shown yet: persons to its stock, kronor to their own year. */
export function RetroIntoForecast({ calculated }: { readonly calculated: Calculated }) {
  const { work } = useForecast();
  const [answers, setAnswers] = useState<RetroAnswers>({ outturn: "", persons: "", law: "sfb" });
  const [date] = useState(today);
  const intake = useMemo(
    () => retroIntake(calculated, answers, work, date),
    [calculated, answers, work, date],
  );
  return (
    <IntoForecast
      intake={intake}
      about="Personer som inte syns i fakturorna än läggs i basårets bestånd, och det som inte är fakturerat i sitt eget år, i historiken också. Perioder efter ”Boka till och med” är inte med. Först visas vad som läggs var."
      questions={
        <>
          <Choice
            label="Utfallet i prognosen innehåller"
            value={answers.outturn}
            options={OUTTURN}
            onChoice={(outturn) => setAnswers({ ...answers, outturn })}
          />
          {calculated.source.unit !== "personer" && (
            <Choice
              label="Fakturorna gäller"
              value={answers.law}
              options={LAWS}
              onChoice={(law) => setAnswers({ ...answers, law })}
            />
          )}
          {calculated.source.unit !== "personer" && (
            <Choice
              label="Personerna i prognosen är räknade"
              value={answers.persons}
              options={PERSONS}
              onChoice={(persons) => setAnswers({ ...answers, persons })}
            />
          )}
        </>
      }
    />
  );
}
