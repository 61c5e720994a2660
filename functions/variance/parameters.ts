import type { VarianceMethod } from "../../src/variance/comparison";
import { CellError } from "../pipeline/cellError";
import { optionalCellRange } from "../pipeline/cellRange";
import { choiceParameter } from "../pipeline/choiceParameter";
import { optionalNumber } from "../pipeline/numberParameter";
import { type Parameter, refuse } from "../pipeline/parameter";

const STEPS = new Set([1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]);
const TAKES = "1, 1000, 1000000 eller en tiopotens däremellan";

export const methodParameter = choiceParameter<VarianceMethod>("metod", [
  ["shapley", "shapley"],
  ["sekventiell", "sequential"],
]);

export const knownItemsParameter = optionalCellRange("kända_poster", "inga kända poster", {
  takes: "ett område med två kolumner, namn och belopp",
  unit: "namn och kronor",
  least: 2,
  most: 2,
  only: "de kända posterna",
});

/** What amounts are rounded to, in kronor; `omitted` says to what otherwise. */
export function roundingParameter(omitted: string): Parameter<number | undefined> {
  const number = optionalNumber("avrundning", omitted, {
    unit: "kronor",
    takes: TAKES,
    range: { least: 1, most: 1_000_000 },
  });
  return {
    ...number,
    read: (value, subject) => {
      const read = number.read(value, subject);
      if (read instanceof CellError || read === undefined || STEPS.has(read)) return read;
      return refuse(value, subject, { takes: TAKES });
    },
  };
}
