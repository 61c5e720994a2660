import { createContext, type ReactNode, useContext } from "react";
import { useWriteSheets, type WriteSheets } from "../../work/useWriteSheets";

const WritingContext = createContext<WriteSheets | undefined>(undefined);

/** Holds the writing of sheets, which goes on while the pane shows something else. */
export function WritingProvider({ children }: { readonly children: ReactNode }) {
  return <WritingContext.Provider value={useWriteSheets()}>{children}</WritingContext.Provider>;
}

export function useWriting(): WriteSheets {
  const writing = useContext(WritingContext);
  if (writing === undefined) throw new Error("WritingProvider is missing.");
  return writing;
}
