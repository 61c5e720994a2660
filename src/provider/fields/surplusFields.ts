import { field } from "./field";

/** A death, a hospital stay, a change of provider: staff without work and without revenue. */
export const surplusFields = [
  field("deathPersons", "Dödsfall: personer", "personer", 0, "indata"),
  field("deathHours", "Dödsfall: timmar per vecka", "timmar/vecka", 130, "antagande", {
    max: 1000,
  }),
  field("deathWeeks", "Dödsfall: veckor", "veckor", 8, "antagande"),
  field("deathMatched", "Dödsfall: matchad andel HÖK", "andel", 0.5, "antagande"),
  field("hospitalPersons", "Sjukhusvistelse: personer", "personer", 0, "indata"),
  field("hospitalHours", "Sjukhusvistelse: timmar per vecka", "timmar/vecka", 130, "antagande", {
    max: 1000,
  }),
  field("hospitalWeeks", "Sjukhusvistelse: veckor", "veckor", 2, "antagande"),
  field("hospitalMatched", "Sjukhusvistelse: matchad andel HÖK", "andel", 0.5, "antagande"),
  field("changePersons", "Byte av utförare: personer", "personer", 0, "indata"),
  field("changeHours", "Byte av utförare: timmar per vecka", "timmar/vecka", 130, "antagande", {
    max: 1000,
  }),
  field("changeWeeks", "Byte av utförare: veckor", "veckor", 8, "antagande"),
  field("changeMatched", "Byte av utförare: matchad andel HÖK", "andel", 0.5, "antagande"),
  field("noticeWeeks", "Uppsägningstid PAN", "veckor", "365/84", "beslutad"),
] as const;
