import { listed } from "../../comment/listed";
import type { UnseenForecast } from "../methods/unseenForecast";
import { servicePeriod } from "../reading/servicePeriod";

/**
 * What is booked for periods too young for any invoice, what it rests on and how it may be bettered, in
 * Swedish; undefined: there are none. Only months of kronor can be calculated by volumes.
 */
export function unseenNote(forecast: UnseenForecast | undefined, unit: string): string | undefined {
  if (forecast === undefined) return undefined;
  const { periods, basis, meanOf } = forecast;
  const names = periods.map(({ origin }) => origin);
  const said =
    `Ingen faktura har kommit ännu för ${listed(names)}, som är med som prognos: ${basis}. ` +
    "Medelfelet och intervallet gäller de andra perioderna.";
  const months = names.every((name) => servicePeriod(name)?.month !== undefined);
  return months && unit === "kr" && meanOf !== undefined
    ? `${said} Fyll i personer med SFB eller LSS-timmar under Helår, så räknas ` +
        `${names.length === 1 ? "den månaden" : "de månaderna"} ur dem i stället.`
    : said;
}
