import { forecastField as field, MOST_HOURS } from "./forecastField";

/** Persons and hours. */
export const volumeFields = [
  field("sfbInflow", "flow", "Nya SFB-personer per år", "personer/år", { initial: 0 }),
  field("sfbOutflow", "flow", "Avslutade SFB-personer per år", "personer/år", {
    initial: 0,
  }),
  field("transfers", "flow", "Från LSS till SFB per år", "personer/år", { initial: 0 }),
  field("sfbChildInflow", "flow", "varav barn bland nya SFB-personer", "personer/år", {
    initial: 0,
  }),
  field("sfbChildOutflow", "flow", "varav barn bland avslutade SFB-personer", "personer/år", {
    initial: 0,
  }),
  field("sfbTurning18", "flow", "SFB-barn som fyller 18 per år", "personer/år", { initial: 0 }),
  field("lssInflow", "flow", "Nya LSS-personer per år", "personer/år", { initial: 0 }),
  field("lssOutflow", "flow", "Avslutade LSS-personer per år", "personer/år", { initial: 0 }),
  field("knownInFlows", "level", "Kända datum ingår i de väntade", "1 = ja, 0 = nej", {
    initial: 0,
  }),
  field("lssHoursPerPerson", "level", "LSS-timmar per person och månad", "timmar/månad"),
  field("lssHoursSpread", "level", "LSS-timmarna följer dagarna", "1 = ja, 0 = nej"),
  field("lssHoursGrowth", "growth", "Ökning av LSS-timmar per person", "andel/år", { initial: 0 }),
  field(
    "transferExtraHours",
    "level",
    "Timmar utöver snittet för den som går från LSS till SFB",
    "timmar/månad",
    { initial: 0, min: -MOST_HOURS },
  ),
  field("parentalChildren", "level", "LSS-barn som föräldraavdraget berör", "personer", {
    initial: 0,
  }),
  field("parentalHours", "level", "Ändrade timmar per barn av föräldraavdraget", "timmar/vecka", {
    initial: 0,
    min: -168,
  }),
] as const;
