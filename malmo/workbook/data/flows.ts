import { malmoFlows, type SfbFlowYear } from "../../figures/malmoFlows";
import { SECTION, type ByYear } from "./report";

/** Flows of persons with assistansersättning; the report gives them from 2022. */
export const FLOWS_FROM = 2022;
export const FLOWS_SOURCE = `${SECTION.sfb}, tabell Antal personer (inflöde och avslut)`;

export interface Flow {
  key: string;
  label: string;
  values: ByYear;
}

function byYear(key: Exclude<keyof SfbFlowYear, "year">): ByYear {
  return Object.fromEntries(malmoFlows.map((each) => [each.year, each[key]]));
}

export const FROM_LSS: Flow = {
  key: "fromLss",
  label: "Från LSS till SFB under året",
  values: byYear("fromLss"),
};

export const FROM_LSS_CHILDREN: Flow = {
  key: "fromLssChildren",
  label: "   varav barn",
  values: byYear("fromLssChildren"),
};

export const NEW_CASES: Flow = {
  key: "newCases",
  label: "Nya SFB totalt (även från LSS)",
  values: byYear("newAll"),
};

export const NEW_CHILDREN: Flow = {
  key: "newChildren",
  label: "   varav barn",
  values: byYear("newChildren"),
};

export const ENDED_CASES: Flow = {
  key: "endedCases",
  label: "Avslutade SFB under året",
  values: byYear("ended"),
};

export const ENDED_CHILDREN: Flow = {
  key: "endedChildren",
  label: "   varav barn",
  values: byYear("endedChildren"),
};
