import type { Rounding } from "../../src/variance/roundedVariance";
import type { ShownAs } from "./form";

/** What amounts can be shown in. */
export const roundings: Readonly<Record<ShownAs, Rounding & { readonly title: string }>> = {
  kr: { title: "kronor", unit: "kr", decimals: 0 },
  tkr: { title: "tkr", unit: "tkr", decimals: 0 },
  tkr1: { title: "tkr, en decimal", unit: "tkr", decimals: 1 },
  mnkr: { title: "mnkr", unit: "mnkr", decimals: 1 },
};
