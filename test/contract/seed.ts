import type { Seed } from "./workbookContract";

/** A name that a formula must have in quotes: spaces, Swedish letters, signs. */
export const AWKWARD_NAME = "Årets sjuklön (del 2)";

/** The workbook that every adapter begins with, and what its formulas come to. */
export const SEED: Seed = {
  sheets: [
    {
      name: "Kostnad",
      cells: { A1: "År", B1: 2025, A2: "Summa", B2: "=1+1", B3: "=1/0", A5: true, B6: '=""' },
    },
    { name: AWKWARD_NAME, cells: { B4: "upptagen" } },
  ],
  answers: {
    "=1+1": 2,
    "=1/0": "#DIV/0!",
    '=""': "",
    "=Kostnad!B1": 2025,
    "=PA.SCHABLON(2025)": 342.6,
    "=PA.SJUKLÖN(165.5,8,37)": 0,
    "=Indata!B1*2": 42,
    "=Prognos!B1": 42,
    "=SUM(B2:B3)": 5,
    "=SUM(B2:B4)": 9,
    "=Resultat!B3": 3,
    "=Resultat!$B$4*2": 10,
    "=B4": 5,
  },
};
