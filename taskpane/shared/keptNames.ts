import type { StoredName } from "../workbook/port";

/** What users know as the owner of what is kept in the workbook. */
export const keptNames: Readonly<Record<StoredName, string>> = {
  prognos: "Prognos",
  avvikelse: "Avvikelse",
  retro: "Retro",
  egenregi: "Egen regi",
  arenden: "Ärenden",
  egnavarden: "Egna värden",
  siffror: "Hämta dina siffror",
  uppfoljning: "Uppföljning",
  osakerhet: "Osäkerhet",
  rapport: "Rapport",
  jamforelse: "Jämförelse",
  utjamning: "Utjämning",
  oppna: "Öppna formler",
  blad: "De skrivna bladen",
};
