import { createContext, useContext } from "react";
import type { HeldVariance } from "./useVariance";

export const VarianceContext = createContext<HeldVariance | undefined>(undefined);

/** The view's form and results, held while another tab is shown. */
export function useHeldVariance(): HeldVariance {
  const held = useContext(VarianceContext);
  if (held === undefined) throw new Error("Avvikelse is shown outside its provider");
  return held;
}
