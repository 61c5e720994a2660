import { byYear } from "../../figures/malmoReport";
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
  budget: byYear(({ sfb }) => sfb.budget),
  netCost: byYear(({ sfb }) => -sfb.cost),
  deviation: { 2020: 10273, 2021: -3598, 2022: -888, 2023: 1876, 2024: -19373, 2025: -530 },
};

export const LSS_ECONOMY: EconomyTable = {
  name: "LSS",
  source: `${SECTION.lss}, tabell Personlig assistans LSS (tkr)`,
  budget: byYear(({ lss }) => lss.budget),
  netCost: byYear(({ lss }) => -lss.cost),
  deviation: { 2020: -12115, 2021: 724, 2022: -7491, 2023: 4554, 2024: -12790, 2025: -48 },
};

export const PROVIDER_ECONOMY: EconomyTable = {
  name: "Egen regi",
  source: `${SECTION.provider}, tabell Kommunalt utförande för personlig assistans SFB och LSS (tkr)`,
  budget: byYear(({ provider }) => provider.budget),
  netCost: byYear(({ provider }) => -provider.cost),
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
