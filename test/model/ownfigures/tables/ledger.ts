import type { Rows } from "./asked";

/** A small municipality's ledger, one of its rows by a name of its own. */
export const LAST_YEAR: Rows = [
  ["Belopp i tkr", 2023, 2024],
  ["VOLYMER"],
  ["SFB, antal personer", 13, 14],
  ["LSS, antal personer", 2, 3],
  ["LSS, antal timmar", 4100, 5600],
  ["UTFALL"],
  ["Assistansen Granbymodellen SFB", -4400, -4680],
  ["LSS", -1320, -1865],
  ["Egen regi", -640, -880],
  ["BUDGET"],
  ["SFB", -4500, -4700],
  ["LSS", -1700, -1600],
];

/** The next year's table: a year more, another unit, the rows in new places, one gone and one new. */
export const THIS_YEAR: Rows = [
  ["Funktionsstöd"],
  ["Belopp i kr", 2024, 2025],
  ["VOLYMER"],
  ["LSS, antal personer", 3, 3],
  ["SFB, antal personer", 14, 14],
  ["LSS, antal timmar", 5600, 5900],
  ["UTFALL"],
  ["LSS", -1865000, -2040000],
  ["Assistansen Granbymodellen SFB", -4680000, -4900000],
  ["Sjuklöner", -90000, -84000],
  ["BUDGET"],
  ["SFB", -4700000, -5000000],
  ["LSS", -1600000, -1900000],
];
