import { nationalTable } from "./nationalTable";
import { report } from "./report";

export const needs = nationalTable({
  id: "behov",
  name: "Timmar för grundläggande och andra behov, nybeviljade",
  unit: "timmar per vecka",
  counted: "året",
  source: report("Tabell 32, s. 98"),
  columns: {
    basic: "Grundläggande behov",
    other: "Andra personliga behov",
  },
  rows: `
    2018 41.3 58.6
    2019 38.8 67.7
    2020 60.8 55.0
    2021 69.3 48.6
    2022 73.5 51.3
    2023 88.3 35.3
    2024 88.1 34.4
  `,
});

export const basicNeedsBySex = nationalTable({
  id: "grundläggande-kön",
  name: "Grundläggande behov efter kön och ålder, nybeviljade",
  unit: "timmar per vecka",
  counted: "året",
  source: report("Tabell 33, s. 98"),
  columns: {
    girls: "Flickor 0–17 år",
    boys: "Pojkar 0–17 år",
    women: "Kvinnor 18 år och äldre",
    men: "Män 18 år och äldre",
  },
  notes: ["För barn: efter föräldraavdrag."],
  rows: `
    2018 40.0 42.9 35.9 44.6
    2019 43.1 38.3 35.1 39.2
    2020 70.5 74.0 53.2 47.9
    2021 76.5 82.7 54.3 57.3
    2022 90.2 75.8 61.8 68.1
    2023 101.6 95.6 69.9 84.8
    2024 106.9 93.4 67.0 85.4
  `,
});

/** Share of those granted who have hours for each basic need. */
export const needShares = nationalTable({
  id: "behovsandel",
  name: "Andel nybeviljade med tid för behovet",
  unit: "procent",
  counted: "året",
  source: report("Tabell 39, s. 104"),
  columns: {
    breathing: "Andning",
    hygiene: "Personlig hygien",
    dressing: "Av- och påklädning",
    meals: "Måltider utom sondmatning",
    tube: "Sondmatning",
    communication: "Kommunikation",
    knowledge: "Annan hjälp med ingående kunskaper",
    harm: "Förebygga skada",
    medical: "Löpande stöd",
  },
  notes: [
    "Andning är ett eget behov från november 2019, sondmatning redovisas för sig från september 2019, förebygga skada och löpande stöd finns från januari 2023.",
  ],
  rows: `
    2018 - 98 92 78 - 20 6 - -
    2019 1 97 88 80 3 17 6 - -
    2020 30 95 84 54 39 11 3 - -
    2021 27 90 79 44 50 12 4 - -
    2022 27 90 83 52 41 11 3 - -
    2023 15 74 65 34 24 9 - 22 23
    2024 20 75 67 35 26 9 - 26 20
  `,
});

/** Average of those who have hours for the need. */
export const needHours = nationalTable({
  id: "behovstimmar",
  name: "Timmar för behovet, de som har det",
  unit: "timmar per vecka",
  counted: "året",
  source: report("Tabell 4, kapitlet Grundläggande behov och andra personliga behov"),
  columns: {
    breathing: "Andning",
    hygiene: "Personlig hygien",
    dressing: "Av- och påklädning",
    meals: "Måltider",
    tube: "Sondmatning",
    communication: "Kommunikation",
    harm: "Förebygga skada",
    medical: "Löpande stöd",
    knowledge: "Annan hjälp med ingående kunskaper",
    supervision: "Annat område, t.ex. tillsyn",
    waiting: "Väntetid",
  },
  rows: `
    2018 - 18 4 17 - 4 - - 104 29 13
    2019 41 17 4 17 25 3 - - 59 40 13
    2020 83 14 4 10 29 3 - - 83 37 13
    2021 100 13 4 10 40 3 - - 82 34 13
    2022 119 14 4 11 41 2 - - 83 32 13
    2023 113 13 3 10 37 3 83 131 95 29 13
    2024 115 11 3 10 33 2 76 126 - 30 13
  `,
});
