import { type ReactNode, useMemo, useState } from "react";
import { type ListedCases, ListedContext } from "./ListedContext";

/** Lets every tab know the list that Ärenden has read. */
export function ListedProvider({ children }: { readonly children: ReactNode }) {
  const [cases, publish] = useState<ListedCases>();
  const listed = useMemo(() => ({ cases, publish }), [cases]);
  return <ListedContext.Provider value={listed}>{children}</ListedContext.Provider>;
}
