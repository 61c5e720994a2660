import { useEffect } from "react";
import { undoKeys } from "./undoKeys";

/** The keys of undo and redo, as long as the tab is shown. `undo` and `redo` stay the same. */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => undoKeys(event, undo, redo);
    // On the page: what had the focus may have been taken away.
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [undo, redo]);
}
