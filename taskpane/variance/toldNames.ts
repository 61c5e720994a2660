import type { SideNames } from "../../src/variance/comparison";
import type { VarianceForm } from "./form";

/** The names in the comment's sentences: of two years or scenarios. A forecast is "prognosen", whichever it is. */
export const toldNames = ({
  kind,
  names,
}: Pick<VarianceForm, "kind" | "names">): SideNames | undefined =>
  kind === "forecast-outturn" ? undefined : names;
