import { yearlyChange } from "./kinds";
import { optionalNumber } from "./numberParameter";
import type { Parameter } from "./parameter";

/** `uppräkning`, the same in every function that needs the schablon of a year not yet decided. */
export const uplift: Parameter<number | undefined> = optionalNumber(
  "uppräkning",
  "ingen: ett obeslutat år ger #SAKNAS!",
  yearlyChange,
);
