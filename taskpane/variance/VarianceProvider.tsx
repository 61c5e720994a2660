import type { ReactNode } from "react";
import { startingPoints } from "./startingPoints";
import { useVariance } from "./useVariance";
import { VarianceContext } from "./VarianceContext";

function start() {
  const [first] = startingPoints;
  if (first === undefined) throw new RangeError("There is nothing to start from");
  return first.form();
}

/** Holds what is compared, so that nothing typed is lost when another tab is shown. */
export function VarianceProvider({ children }: { readonly children: ReactNode }) {
  const held = useVariance(start);
  return <VarianceContext.Provider value={held}>{children}</VarianceContext.Provider>;
}
