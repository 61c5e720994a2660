import { createContext, useContext } from "react";
import type { KeptWork } from "../keep/useKeptWork";
import type { HeldVariance } from "./useVariance";

export type KeptVariance = HeldVariance & { readonly kept: KeptWork };

export const VarianceContext = createContext<KeptVariance | undefined>(undefined);

/** The view's form and results, held while another tab is shown. */
export function useHeldVariance(): KeptVariance {
  const held = useContext(VarianceContext);
  if (held === undefined) throw new Error("Avvikelse is shown outside its home");
  return held;
}
