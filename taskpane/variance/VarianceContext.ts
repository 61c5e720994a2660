import { createContext, useContext } from "react";
import type { KeptWork } from "../work/useKeptWork";
import type { HeldVariance } from "./useVariance";

/** The part whose fields are shown, by its place; it stays open while another tab is shown. */
export interface OpenPart {
  readonly openPart: number | undefined;
  readonly setOpenPart: (place: number | undefined) => void;
}

export type KeptVariance = HeldVariance & OpenPart & { readonly kept: KeptWork };

export const VarianceContext = createContext<KeptVariance | undefined>(undefined);

/** The view's form and results, held while another tab is shown. */
export function useHeldVariance(): KeptVariance {
  const held = useContext(VarianceContext);
  if (held === undefined) throw new Error("Avvikelse is shown outside its home");
  return held;
}
