import { REPORT_TITLE, SECTION_HEADINGS } from "../../data/report";

/** The short names used in the source columns, and what they stand for. */
export const references: readonly (readonly [string, string])[] = [
  [
    "Malmöutredningen",
    `${REPORT_TITLE}, kommunfullmäktiges uppdrag i samband med Delårsrapport 2025`,
  ],
  ...SECTION_HEADINGS.map(([short, heading]) => [short, `Avsnittet ${heading}`] as const),
  [
    "FK 2025/000542",
    "Försäkringskassan, svar på regeringsuppdrag 2025-05-15: indikatorer för assistansersättningens utveckling",
  ],
  [
    "Förordningen (1993:1091)",
    "Förordning (1993:1091) om assistansersättning: 5 § schablonbeloppet, 4 a § föräldraavdraget",
  ],
  [
    "Socialförsäkringsbalken",
    "51 kap. 3, 6, 11 och 22 §§: assistansersättning och kommunens 20 timmar per vecka",
  ],
  ["LSS", "Lag (1993:387) om stöd och service till vissa funktionshindrade: 9 § 2, 9 a och 9 f §§"],
  [
    "Kolada",
    "Kommun- och regiondatabasen (kolada.se), nyckeltal återgivna i Malmöutredningen. Källa: Kolada",
  ],
  ["SCB", "Statistiska centralbyrån, folkmängd den 31 december"],
];
