import { field } from "./field";

const UNIT = "1 = ja, 0 = nej";

/** One switch a driver; off means as in the reference. In the order of the drivers. */
export const switchFields = [
  field("wageOn", "Räkna med lön och PO", UNIT, 1, "antagande"),
  field("obOn", "Räkna med ob", UNIT, 1, "antagande"),
  field("fullTimeOn", "Räkna med heltidsmått", UNIT, 1, "antagande"),
  field("absenceOn", "Räkna med frånvaro", UNIT, 1, "antagande"),
  field("sickPayOn", "Räkna med egen sjuklön", UNIT, 1, "antagande"),
  field("jourOn", "Räkna med jour", UNIT, 1, "antagande"),
  field("jourExcessOn", "Räkna med jour över gränsen", UNIT, 1, "antagande"),
  field("surplusOn", "Räkna med övertalighet", UNIT, 1, "antagande"),
  field("startUpOn", "Räkna med uppstart", UNIT, 1, "antagande"),
  field("shortVisitsOn", "Räkna med korta insatser", UNIT, 1, "antagande"),
  field("administrationOn", "Räkna med administration", UNIT, 1, "antagande"),
] as const;
