import { SECTION, type ByYear } from "./report";

/** One of the report's economy tables, tkr, with the report's signs: a net cost is negative. */
export interface EconomyTable {
  name: string;
  source: string;
  budget: ByYear;
  netCost: ByYear;
  /** The deviation as printed, to check the computed one against. */
  deviation: ByYear;
}

export const SFB_ECONOMY: EconomyTable = {
  name: "SFB, 20 timmar per vecka",
  source: `${SECTION.sfb}, tabell Personlig assistans SFB, 20 timmar per vecka (tkr)`,
  budget: { 2020: 131873, 2021: 127573, 2022: 131800, 2023: 135800, 2024: 139140, 2025: 154440 },
  netCost: {
    2020: -121600,
    2021: -131171,
    2022: -132688,
    2023: -133924,
    2024: -158513,
    2025: -154970,
  },
  deviation: { 2020: 10273, 2021: -3598, 2022: -888, 2023: 1876, 2024: -19373, 2025: -530 },
};

export const LSS_ECONOMY: EconomyTable = {
  name: "LSS",
  source: `${SECTION.lss}, tabell Personlig assistans LSS (tkr)`,
  budget: { 2020: 137987, 2021: 158813, 2022: 173147, 2023: 180700, 2024: 179050, 2025: 193650 },
  netCost: {
    2020: -150102,
    2021: -158089,
    2022: -180638,
    2023: -176146,
    2024: -191840,
    2025: -193698,
  },
  deviation: { 2020: -12115, 2021: 724, 2022: -7491, 2023: 4554, 2024: -12790, 2025: -48 },
};

export const PROVIDER_ECONOMY: EconomyTable = {
  name: "Egen regi",
  source: `${SECTION.provider}, tabell Kommunalt utförande för personlig assistans SFB och LSS (tkr)`,
  budget: { 2020: 0, 2021: 0, 2022: 0, 2023: 2004, 2024: 13838, 2025: 6709 },
  netCost: {
    2020: -11265,
    2021: -10122,
    2022: -16037,
    2023: -21896,
    2024: -24910,
    2025: -13410,
  },
  deviation: { 2020: -11265, 2021: -10122, 2022: -16037, 2023: -19892, 2024: -11072, 2025: -6701 },
};

export const TOTAL_ECONOMY: EconomyTable = {
  name: "Totalt",
  source: `${SECTION.whole}, tabell Personlig assistans SFB och LSS inkl. kommunal utförare (tkr)`,
  budget: { 2020: 269860, 2021: 286386, 2022: 304947, 2023: 318504, 2024: 332028, 2025: 354799 },
  netCost: {
    2020: -282967,
    2021: -299382,
    2022: -329363,
    2023: -331966,
    2024: -375263,
    2025: -362078,
  },
  deviation: { 2020: -13107, 2021: -12996, 2022: -24416, 2023: -13462, 2024: -43235, 2025: -7279 },
};
