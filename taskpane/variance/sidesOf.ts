import type { SideNames } from "../../src/variance/comparison";
import { comparisonTitles } from "../../src/variance/comparisonTitles";
import type { VarianceForm } from "./form";

/** What the two sides are called: by their own names where they have any. */
export const sidesOf = ({ kind, names }: Pick<VarianceForm, "kind" | "names">): SideNames =>
  names ?? comparisonTitles[kind].sides;
