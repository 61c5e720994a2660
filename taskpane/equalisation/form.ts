import type { EqualisationForm } from "../documents/equalisation/equalisationDocument";

export const LONGEST_SOURCE = 300;
/** More years than a forecast has. */
export const MOST_TAKEN_BACK = 60;

/** Nothing is filled in before the user has done it: no price is anybody's. */
export const emptyForm: EqualisationForm = {
  typed: {},
  source: "",
  priceGrowth: "",
  takenBack: [],
};

const EXAMPLE = "Exempel: påhittad kommun, påhittade prislappar";

/** The municipality of the handbook: 20 000 inhabitants, every price made up. */
export const exampleForm: EqualisationForm = {
  typed: {
    ...{ year: "2026", dataYear: "2024", tableYear: "2026" },
    ...{ inhabitants: "20 000", sfbPersons: "25", lssPersons: "10", fkCharge: "8 700 000" },
    ...{ otherServices: "37 600 000", lssPrice: "600 000", staffIndex: "0,995" },
    ...{ correction: "1,02", nationStandard: "3 000", lssCaseCost: "1 200 000" },
  },
  ...{ source: EXAMPLE, priceGrowth: "", takenBack: [], example: EXAMPLE },
};

export const isBlank = (text: string | undefined): boolean => (text ?? "").trim() === "";

/** Whether nothing is filled in. */
export const isEmpty = ({ typed }: EqualisationForm): boolean =>
  Object.values(typed).every(isBlank);
