import type { ReactNode } from "react";
import { useWork } from "../work/useWork";
import { OwnValuesContext } from "./OwnValuesContext";
import { ownValuesWork } from "./ownValuesWork";

/** Holds Egna värden and keeps them in the workbook, whichever tab is shown. */
export function OwnValuesProvider({ children }: { readonly children: ReactNode }) {
  const inHand = useWork(ownValuesWork);
  return <OwnValuesContext.Provider value={inHand}>{children}</OwnValuesContext.Provider>;
}
