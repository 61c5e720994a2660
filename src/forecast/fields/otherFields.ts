import { forecastField as field } from "./forecastField";

/** Sick pay, the own provider, known items and the state. */
export const otherFields = [
  field("sickPay", "flow", "Sjuklön per år", "kr/år", { initial: 0 }),
  field("sickShare", "level", "Sjukfrånvaro dag 1–14", "andel", { initial: 0 }),
  field("sickPayPerHour", "level", "Sjuklönekostnad per timme", "kr/timme", { initial: 0 }),
  field("sfbHoursPerWeek", "level", "Assistanstimmar per SFB-person och vecka", "timmar/vecka", {
    initial: 0,
  }),
  field("providerPersons", "level", "Brukare i egen regi", "personer", { initial: 0 }),
  field("providerDeficit", "level", "Underskott per brukare och år i egen regi", "kr/år", {
    min: -1e12,
  }),
  field("providerHours", "level", "Ersatta timmar per brukare och år i egen regi", "timmar", {
    initial: 0,
  }),
  field("lateInvoices", "amount", "Sena fakturor", "kr"),
  field("repayments", "amount", "Återbetalningar", "kr"),
  field("otherItems", "amount", "Andra kända poster", "kr", { min: -1e12 }),
  field("stateGrants", "flow", "Statsbidrag per år", "kr/år", { initial: 0 }),
  field("takeover", "takeover", "Statligt övertagande", "månader", { max: 120, whole: true }),
  field("takeoverProvider", "level", "Egen regi upphör vid övertagandet", "1 = ja, 0 = nej", {
    initial: 1,
  }),
] as const;
