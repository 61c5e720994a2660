import { GROWTH } from "../provider/paths/aheadYears";
import type { TypedSpec } from "../work/typedFigure";

const ANY = { above: false, whole: false } as const;

/** The growth of the schablon after the last decided year, as it is typed. */
export const UPLIFT: TypedSpec = {
  ...ANY,
  ...GROWTH,
  label: "Uppräkning av schablonbeloppet per år",
};
