import { field } from "./field";

const ON = "Alla poster räknas med tills du stänger av någon.";
const UNIT = "1 = ja, 0 = nej";

/** One switch a driver; off means as in the reference. In the order of the drivers. */
export const switchFields = [
  field("wageOn", "Räkna med lön och PO", UNIT, 1, "antagande", ON),
  field("obOn", "Räkna med ob", UNIT, 1, "antagande", ON),
  field("fullTimeOn", "Räkna med heltidsmått", UNIT, 1, "antagande", ON),
  field("absenceOn", "Räkna med frånvaro", UNIT, 1, "antagande", ON),
  field("sickPayOn", "Räkna med egen sjuklön", UNIT, 1, "antagande", ON),
  field("jourOn", "Räkna med jour", UNIT, 1, "antagande", ON),
  field("jourExcessOn", "Räkna med jour över gränsen", UNIT, 1, "antagande", ON),
  field("surplusOn", "Räkna med övertalighet", UNIT, 1, "antagande", ON),
  field("startUpOn", "Räkna med uppstart", UNIT, 1, "antagande", ON),
  field("shortVisitsOn", "Räkna med korta insatser", UNIT, 1, "antagande", ON),
  field("administrationOn", "Räkna med administration", UNIT, 1, "antagande", ON),
] as const;
