/** Costs as an annual report shows them: tkr, minus. All made up. */
export const accounts = {
  years: [2021, 2022, 2023, 2024, 2025],
  volumes: [
    ["SFB, antal personer", [12, 12.5, 12.8, 13.1, 13.9]],
    ["LSS, antal personer", [3, 3, 3, 3.6, 2.4]],
    ["LSS, antal timmar", [5_400, 6_150, 6_480, 6_332, 7_018]],
    ["Brukare i egen regi", [4, 4, 4, 4, 4]],
    ["Antal invånare", [25_100, 25_060, 25_040, 25_010, 24_980]],
  ],
  outturn: [
    ["SFB, de första 20 timmarna", [-3_951, -4_160, -4_349, -4_538, -4_912]],
    ["LSS", [-1_722, -1_951, -2_118, -2_131, -2_398]],
    ["Sjuklön", [-145, -160, -152, -171, -183]],
    ["Egen regi", [-310, -355, -420, -545, -498]],
  ],
  budget: [
    ["SFB, de första 20 timmarna", [-3_900, -4_100, -4_300, -4_450, -4_900]],
    ["LSS", [-1_700, -1_900, -2_050, -2_100, -2_350]],
    ["Sjuklön", [-150, -150, -150, -160, -170]],
    ["Egen regi", [-350, -350, -400, -440, -480]],
  ],
} as const satisfies {
  readonly years: readonly number[];
  readonly [part: string]: readonly number[] | readonly (readonly [string, readonly number[]])[];
};
