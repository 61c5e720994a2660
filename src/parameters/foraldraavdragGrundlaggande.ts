import { deductionClass } from "./foraldraavdrag";
import type { Parameter } from "./types";

/** None from 12 years on (51 kap. 6 § SFB, bilagan). */
export const basicNeedsClasses = [
  deductionClass("grundläggande", 0, 0, 12, 6),
  deductionClass("grundläggande", 1, 6, 2.5, 1.25),
  deductionClass("grundläggande", 7, 11, 1, 0.5),
  deductionClass("grundläggande", 12, 17, 0, 0),
] as const;

export const foraldraavdragGrundlaggande: Parameter = {
  id: "foraldraavdragGrundlaggande",
  name: "Föräldraavdrag, grundläggande behov",
  description:
    "Schablonavdrag för vårdnadshavares ansvar, grundläggande behov, timmar per dag med assistans. Inget avdrag för andning, sondmatning eller löpande stöd vid ett medicinskt tillstånd.",
  unit: "timmar/dag",
  series: basicNeedsClasses.map((each) => each.series),
};
