import { nationalTable } from "./nationalTable";
import { malmoInquiry, sectorReport } from "./report";

/** As far as the latest month that the source tells of: May. */
export const may = nationalTable({
  id: "maj",
  name: "Brukare och timmar i maj",
  unit: "personer och timmar per vecka",
  counted: "maj",
  source: sectorReport("avsnitt 2, Månadsutveckling"),
  columns: { persons: "Brukare", hours: "Timmar per vecka" },
  notes: [
    "2025 är tryckt: 13 345 brukare och 136,8 timmar. Tidigare år är härledda ur texten: 5 fler än maj 2024, 4 fler än maj 2023 och 1,9 timmar fler än maj 2024. De andra månaderna finns bara i diagram.",
    "Källan går inte ihop: texten har 94 000 fler assistanstimmar än maj 2024, men brukare × timmar ger ungefär 115 000 (26 030 timmar per vecka × 31/7).",
  ],
  rows: `
    2023 13341 -
    2024 13340 134.9
    2025 13345 136.8
  `,
});

/** 0–19 years, which is not the age of a child in Försäkringskassan's report: 0–17. */
export const childrenOf19 = nationalTable({
  id: "barn-19",
  name: "Barn och unga 0–19 år i maj",
  unit: "personer",
  counted: "maj",
  source: sectorReport("avsnitt 1, Månadens specialstudie"),
  columns: {
    persons: "Personer",
    perThousand: "Per 1 000 barn",
    share: "Andel av alla, procent",
  },
  notes: [
    "Åldern är 0–19 år. Försäkringskassans barn är 0–17 år: serierna kan inte läggas ihop.",
    "2020 är härlett: 85 färre än 2025.",
    "Källan skriver ”barn 0–9 år” om minskningen med 47 000 barn; resten av texten avser 0–19 år.",
  ],
  rows: `
    2016 - - 21.4
    2020 2649 - 18.9
    2023 - 1.08 -
    2025 2734 1.18 20.5
  `,
});

/** Who provides the assistance. */
export const providers = nationalTable({
  id: "utförare",
  name: "Brukare med privat utförare",
  unit: "personer och procent",
  counted: "maj",
  source: sectorReport("avsnitt 2, Antal och andel brukare fördelade per utförarkategori"),
  columns: { persons: "Brukare", share: "Andel, procent" },
  notes: [
    "Källan går inte ihop: 9 653 av 13 345 brukare är 72 procent, texten har 75. Summan över utförarna är enligt källan något lägre än totalen.",
    "Försäkringskassan har 70 procent 2023 och 5 procent 1995 (FK 2025/000542, s. 35–36).",
  ],
  rows: `
    2025 9653 75
  `,
});

/** Decisions on first applications, which is another count than Försäkringskassan's. */
export const firstDecisions = nationalTable({
  id: "förstagångsbeslut",
  name: "Förstagångsbeslut enligt Vårdföretagarna",
  unit: "personer och procent",
  counted: "året",
  source: sectorReport("avsnitt 3, Antal beviljanden och avslag vid förstagångsbeslut"),
  columns: { granted: "Beviljade", share: "Beviljade, procent av besluten" },
  notes: [
    "Går inte ihop med Försäkringskassans Tabell 14: 828 förstagångsbeviljade 2015 och 739 år 2024. Källan säger inte varför; använd Försäkringskassans.",
  ],
  rows: `
    2015 624 32
    2024 369 29
  `,
});

/** The cost of assistansersättning beside what all produce and what the state spends. */
export const shareOfEconomy = nationalTable({
  id: "andel-bnp",
  name: "Kostnaden som andel av BNP och statens utgifter",
  unit: "procent",
  counted: "året",
  source: sectorReport("avsnitt 4, Kostnaden i relation till BNP och statsbudgeten"),
  columns: { gdp: "Andel av BNP", state: "Andel av statens utgifter" },
  rows: `
    2015 0.70 2.78
    2024 0.47 1.83
  `,
});

/** Schablon and OPI over ten years, as the source gives them. */
export const priceGrowth = nationalTable({
  id: "opi-schablon",
  name: "Schablonbeloppet mot omsorgsprisindex 2015–2025",
  unit: "procent per år i snitt",
  counted: "året",
  source: sectorReport("avsnitt 4, Utvecklingen av den statliga assistansersättningen per timme"),
  columns: { schablon: "Schablonbeloppet", opi: "Omsorgsprisindex (OPI)" },
  notes: ["Snitt för 2015–2025. Schablonbeloppet 284 till 343 kr är 21 procent på tio år."],
  rows: `
    2025 1.9 3.0
  `,
});

/** On one day, and with LSS: the only count that is made alike everywhere. */
export const october = nationalTable({
  id: "oktober",
  name: "Personer med SFB och LSS den 1 oktober, riket",
  unit: "personer",
  counted: "1 oktober",
  source: malmoInquiry("avsnitt 8.1 och 8.2 (modellen för utjämning av LSS-kostnader)"),
  columns: { sfb: "SFB", lss: "LSS" },
  notes: ["En dag, inte ett snitt: Försäkringskassans mottagare är räknade i december."],
  rows: `
    2020 13864 5274
    2021 13730 4982
    2022 13431 4811
    2023 13293 4712
    2024 13330 4478
  `,
});

/** The municipalities' net cost by inhabitant. */
export const costPerInhabitant = nationalTable({
  id: "kronor-per-invånare",
  name: "Kostnad minus ersättning från Försäkringskassan, riket",
  unit: "kr per invånare",
  counted: "året",
  source: malmoInquiry("avsnitt 6, tabell Kronor/invånare (källa: Kolada)"),
  columns: { nation: "Riket" },
  notes: [
    "Kolada räknar bruttokostnad minus interna intäkter och försäljning, med overhead: går inte att stämma av mot nämndens nettokostnad.",
  ],
  rows: `
    2020 1212
    2021 1210
    2022 1219
    2023 1269
    2024 1305
  `,
});

/** What an hour is paid, hemtjänst beside personlig assistans. */
export const homeCare = nationalTable({
  id: "hemtjänst",
  name: "Ersättning per timme: hemtjänst och personlig assistans",
  unit: "kr per timme",
  counted: "året",
  source: malmoInquiry("avsnitt 8.3, Korta insatser (SKR:s kartläggning av valfrihetssystem)"),
  columns: { homeCare: "Hemtjänst i valfrihetssystem, snitt", schablon: "Schablonbeloppet" },
  notes: [
    "Utredningen avrundar schablonbeloppet 319,70 till 320 kr och skriver drygt 31 procent: 420/320 − 1 = 31,25.",
  ],
  rows: `
    2022 420 320
  `,
});
