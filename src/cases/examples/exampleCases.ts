import type { Cell } from "../../labelled/cell";

const HEADINGS = [
  ...["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka", "Utnyttjande", "Utförare"],
  ...["Födelseår", "Ansökan hos FK", "Sannolikhet", "Beslut väntas", "Anteckning"],
];

/**
 * The list of a made-up municipality of 25 000 inhabitants: at the end of 2025 14 cases under SFB and 3 under
 * LSS, with transfers, ends, a child who turns 18 and an application at Försäkringskassan.
 */
export const exampleCases: readonly (readonly Cell[])[] = [
  HEADINGS,
  ["K01", "SFB", "2015-02-01", null, 118, null, "privat", 1981],
  ["K02", "SFB", "2016-09-01", null, 96.5, null, "privat", 1974],
  ["K03", "SFB", "2018-01-15", null, 168, null, "kommunal", 1990],
  ["K04", "SFB", "2018-06-01", null, 74, 0.95, "kommunal", 1960],
  ["K05", "SFB", "2019-03-01", "2025-04-17", 132, null, "privat", 1968],
  ["K06", "SFB", "2019-11-01", null, 61, null, "anhörig", "2008-05"],
  ["K07", "SFB", "2020-04-01", null, 89, null, "privat", 1995],
  ["K08", "SFB", "2021-01-01", null, 54.5, 0.9, "privat", 1999],
  ["K09", "SFB", "2021-08-15", null, 102, null, "kommunal", 1987],
  ["K10", "SFB", "2022-02-01", null, 140, null, "privat", 1979],
  ["K11", "SFB", "2022-10-01", null, 47, null, "anhörig", "2014-02"],
  ["K12", "SFB", "2023-05-01", null, 83, null, "privat", 2001],
  ["K13", "LSS", "2023-02-01", "2024-09-15", 38, 0.95, "kommunal", 1992],
  ["K13", "SFB", "2024-09-16", null, 64, null, "kommunal", 1992, null, null, null, "Från LSS"],
  ["K14", "SFB", "2024-03-11", null, 77, null, "privat", 1984],
  ["K15", "LSS", "2022-05-01", null, 52, 0.92, "kommunal", 1963],
  [
    ...["K16", "LSS", "2024-01-01", null, 28.5, 1, "kommunal", 1998, "2025-10-01", 0.6],
    ...["2026-05-31", "Ansökt om assistansersättning"],
  ],
  ["K17", "LSS", "2025-06-01", null, 110, 0.97, "privat", 2003],
  ["K18", "SFB", "2025-08-01", null, 69, null, "privat", 1976],
  ["K19", "LSS", "2021-03-01", "2024-11-30", 21, 1, "kommunal", 1957],
].map((row): readonly Cell[] => HEADINGS.map((_, place): Cell => row[place] ?? null));

/** What it is called wherever its figures are shown. */
export const EXAMPLE_MUNICIPALITY = "Exempel: påhittad kommun";
