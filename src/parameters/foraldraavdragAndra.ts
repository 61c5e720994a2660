import { deductionClass } from "./foraldraavdrag";
import type { Parameter } from "./types";

/** None under 1 year (51 kap. 6 § SFB, bilagan). */
export const otherNeedsClasses = [
  deductionClass("andra", 0, 0, 0, 0),
  deductionClass("andra", 1, 6, 0.5, 0.25),
  deductionClass("andra", 7, 11, 1, 0.5),
  deductionClass("andra", 12, 17, 1, 0.5),
] as const;

export const foraldraavdragAndra: Parameter = {
  id: "foraldraavdragAndra",
  name: "Föräldraavdrag, andra behov",
  description:
    "Schablonavdrag för vårdnadshavares ansvar, andra personliga behov, timmar per dag med assistans.",
  unit: "timmar/dag",
  series: otherNeedsClasses.map((each) => each.series),
};
