import { type ReactNode, useCallback, useState } from "react";
import { PublishContext, type Reported, ReportedContext, unread } from "./ReportedContext";

/** Lets the report know what the tabs that it tells of come to. */
export function ReportedProvider({ children }: { readonly children: ReactNode }) {
  const [reported, setReported] = useState(unread);
  const publish = useCallback(
    (told: Partial<Reported>) => setReported((before) => ({ ...before, ...told })),
    [],
  );
  return (
    <PublishContext.Provider value={publish}>
      <ReportedContext.Provider value={reported}>{children}</ReportedContext.Provider>
    </PublishContext.Provider>
  );
}
