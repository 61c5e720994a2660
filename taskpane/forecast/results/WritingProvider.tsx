import { createContext, type ReactNode, useContext } from "react";
import { usePane } from "../../start/PaneContext";
import { useWriteForecast } from "./useWriteForecast";

const WritingContext = createContext<ReturnType<typeof useWriteForecast> | undefined>(undefined);

/** Holds the writing of sheets, which goes on while the pane shows something else. */
export function WritingProvider({ children }: { readonly children: ReactNode }) {
  const { connection } = usePane();
  const writing = useWriteForecast(connection.kind === "workbook" ? connection.port : undefined);
  return <WritingContext.Provider value={writing}>{children}</WritingContext.Provider>;
}

export function useWriting(): ReturnType<typeof useWriteForecast> {
  const writing = useContext(WritingContext);
  if (writing === undefined) throw new Error("WritingProvider is missing.");
  return writing;
}
