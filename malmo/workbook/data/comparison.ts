import { SECTION, type ByYear } from "./report";

export const COMPARISON_YEARS = [2020, 2021, 2022, 2023, 2024] as const;

export interface ComparisonTable {
  key: string;
  heading: string;
  source: string;
  rows: readonly { area: string; values: ByYear }[];
}

const series = (...figures: number[]): ByYear =>
  Object.fromEntries(COMPARISON_YEARS.map((year, index) => [year, figures[index] ?? 0]));

export const KOLADA: ComparisonTable = {
  key: "kolada",
  heading: "Kostnad minus ersättning från Försäkringskassan, kronor per invånare",
  source: `Källa: Kolada, återgivet i ${SECTION.whole}, tabell Kronor/invånare`,
  rows: [
    { area: "Riket", values: series(1212, 1210, 1219, 1269, 1305) },
    { area: "Skåne", values: series(1090, 1094, 1125, 1195, 1179) },
    { area: "Göteborg", values: series(993, 1121, 988, 939, 928) },
    { area: "Lund", values: series(841, 878, 927, 979, 987) },
    { area: "Malmö", values: series(1004, 1020, 1096, 1058, 1285) },
  ],
};

export const SFB_OCTOBER: ComparisonTable = {
  key: "sfb",
  heading: "Brukare med assistansersättning (SFB) den 1 oktober",
  source: `${SECTION.sfb}, tabell antal brukare 1 okt (modellen för utjämning av LSS-kostnader)`,
  rows: [
    { area: "Riket", values: series(13864, 13730, 13431, 13293, 13330) },
    { area: "Skåne", values: series(1829, 1838, 1825, 1789, 1813) },
    { area: "Göteborg", values: series(665, 659, 658, 649, 650) },
    { area: "Lund", values: series(165, 159, 155, 152, 147) },
    { area: "Malmö", values: series(407, 412, 419, 418, 440) },
  ],
};

export const LSS_OCTOBER: ComparisonTable = {
  key: "lss",
  heading: "Brukare med personlig assistans enligt LSS den 1 oktober",
  source: `${SECTION.lss}, tabell antal brukare 1 okt (modellen för utjämning av LSS-kostnader)`,
  rows: [
    { area: "Riket", values: series(5274, 4982, 4811, 4712, 4478) },
    { area: "Skåne", values: series(699, 676, 689, 656, 631) },
    { area: "Göteborg", values: series(291, 227, 219, 206, 171) },
    { area: "Lund", values: series(39, 45, 44, 49, 47) },
    { area: "Malmö", values: series(203, 192, 199, 184, 179) },
  ],
};
