import { SECTION, type ByYear } from "./report";

/** Flows of persons with assistansersättning; the report gives them from 2022. */
export const FLOWS_FROM = 2022;
export const FLOWS_SOURCE = `${SECTION.sfb}, tabell Antal personer (inflöde och avslut)`;

export interface Flow {
  key: string;
  label: string;
  values: ByYear;
}

export const FROM_LSS: Flow = {
  key: "fromLss",
  label: "Från LSS till SFB under året",
  values: { 2022: 12, 2023: 12, 2024: 12, 2025: 13 },
};

export const FROM_LSS_CHILDREN: Flow = {
  key: "fromLssChildren",
  label: "   varav barn",
  values: { 2022: 7, 2023: 4, 2024: 5, 2025: 7 },
};

export const NEW_CASES: Flow = {
  key: "newCases",
  label: "Nya SFB totalt (även från LSS)",
  values: { 2022: 22, 2023: 26, 2024: 52, 2025: 48 },
};

export const NEW_CHILDREN: Flow = {
  key: "newChildren",
  label: "   varav barn",
  values: { 2022: 11, 2023: 10, 2024: 23, 2025: 30 },
};

export const ENDED_CASES: Flow = {
  key: "endedCases",
  label: "Avslutade SFB under året",
  values: { 2022: 17, 2023: 29, 2024: 25, 2025: 21 },
};

export const ENDED_CHILDREN: Flow = {
  key: "endedChildren",
  label: "   varav barn",
  values: { 2022: 4, 2023: 3, 2024: 4, 2025: 6 },
};

/** As printed, to check the computed net inflow against. */
export const NET_INFLOW_PRINTED: ByYear = { 2022: 5, 2023: -3, 2024: 27, 2025: 27 };
