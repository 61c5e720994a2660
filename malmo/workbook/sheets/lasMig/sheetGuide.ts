import { lastDecidedYear } from "../../../../src/parameters/decidedSchablon";

/** What each sheet answers. */
export const SHEET_GUIDE: readonly (readonly [string, string])[] = [
  [
    "Kostnad",
    "Modell mot bokslut 2020–2025, kända engångsposter, budget och avvikelse, kontroll mot utredningen.",
  ],
  [
    "Egen regi",
    "Varför kommunens utförare går med underskott: en brygga från schablonbeloppet till kostnaden per timme.",
  ],
  ["Beslut", "Kalkyl för ett ärende: huvudman, vem som betalar och vad 20-timmarsgränsen betyder."],
  [
    "Föräldraavdrag",
    "Avdraget per ålder före och efter den 1 januari 2025, och vad halveringen är värd i kronor.",
  ],
  ["Schablon", `Beloppet 2007–${lastDecidedYear}, prognos, fasta priser, lönegap och heltidsmått.`],
  ["Jämförelse", "Malmö bredvid riket, Skåne, Göteborg och Lund, ur utredningens tabeller."],
];
