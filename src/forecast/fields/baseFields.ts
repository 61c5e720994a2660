import { forecastField as field } from "./forecastField";

/** The base year: volumes, stock at its end, outturn. */
export const baseFields = [
  field("year", "figure", "Basår", "år", {
    min: 2007,
    max: 2090,
    whole: true,
    required: true,
  }),
  field("sfbPersons", "figure", "SFB-personer i snitt", "personer", { required: true }),
  field("sfbNet", "figure", "SFB nettoinflöde under basåret", "personer", {
    initial: 0,
    min: -1e5,
    max: 1e5,
    status: "indata",
  }),
  field("sfbStock", "figure", "SFB-personer vid basårets slut", "personer"),
  field("sfbChildren", "figure", "varav SFB-barn vid basårets slut", "personer"),
  field("lssPersons", "figure", "LSS-personer i snitt", "personer", { required: true }),
  field("lssStock", "figure", "LSS-personer vid basårets slut", "personer"),
  field("lssHours", "figure", "LSS-timmar under basåret", "timmar"),
  field("outturnSfb", "figure", "Utfall SFB", "kr", { min: -1e12 }),
  field("outturnLss", "figure", "Utfall LSS", "kr", { min: -1e12 }),
  field("outturnProvider", "figure", "Utfall egen regi", "kr", { min: -1e12 }),
  field("outturnSickPay", "figure", "Utfall sjuklön", "kr", { min: -1e12 }),
  field("outturnOneOffs", "figure", "Utfall kända poster", "kr", { min: -1e12 }),
  field("budget", "series", "Budget", "kr", {
    min: -1e12,
  }),
  field("inhabitants", "series", "Invånare", "invånare", { above: true }),
  field("inhabitantsGrowth", "growth", "Ökning av invånarantalet", "andel/år", { initial: 0 }),
] as const;
