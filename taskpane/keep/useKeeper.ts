import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { usePane } from "../start/PaneContext";
import type { StoredText } from "../workbook/port";
import { commitTyped } from "../shared/commitTyped";
import { Keeper, type Keeping, type KeptAs, type Unwritten } from "./keeper";

/** What could not be written before the same workbook was read again. */
export interface Left {
  readonly text: string;
  /** The view goes on with it: it is written, or to be chosen where another tab has changed the same. */
  readonly resume: () => void;
}

export interface Kept {
  /** Undefined where there is no workbook to keep it in. */
  readonly keeping: Keeping | undefined;
  readonly keep: (text: string) => void;
  readonly replace: (text: string) => void;
  readonly adopt: (stored: StoredText | undefined) => void;
}

const isSave = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";

/**
 * Keeps a view's work in the workbook that is open, and follows it when another one is opened. `as` and
 * `onRead` stay the same from drawing to drawing; `onRead` gets what the workbook holds, to begin from, and what
 * was left unwritten.
 */
export function useKeeper(
  as: KeptAs,
  onRead: (stored: StoredText | undefined, left?: Left) => void,
): Kept {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [keeping, setKeeping] = useState<Keeping>();
  /** Counts the workbooks that the port has led to. */
  const [workbook, setWorkbook] = useState(0);
  const keeper = useRef<Keeper>();
  const unwritten = useRef<Unwritten>();

  useEffect(() => {
    if (port === undefined) return undefined;
    const own = new Keeper(port, as, setKeeping);
    keeper.current = own;
    let gone = false;
    void own.load().then((stored) => {
      if (gone) return;
      const left = unwritten.current;
      unwritten.current = undefined;
      onRead(stored, left && { text: left.text, resume: () => own.resume(left, stored) });
    });
    const look = (): void => void own.look();
    const leave = (): void => void own.flush();
    const keepAll = (): Promise<void> => {
      commitTyped();
      return own.flush();
    };
    // Excel does not tell before it saves: the keys are what the pane can see of it.
    const save = (event: KeyboardEvent): void => {
      if (isSave(event)) void keepAll();
    };
    const endSaving = port.onBeforeSaving?.(keepAll);
    window.addEventListener("focus", look);
    window.addEventListener("blur", leave);
    window.addEventListener("keydown", save, { capture: true });
    const end = port.onWorkbookChanged?.((same) => {
      // Where this one had not been read yet, what it was to go on with still waits.
      unwritten.current = same ? (own.unwritten ?? unwritten.current) : undefined;
      // At once: what waits belongs to the workbook that is gone.
      own.close();
      setWorkbook((count) => count + 1);
    });
    return () => {
      gone = true;
      own.close();
      end?.();
      endSaving?.();
      window.removeEventListener("focus", look);
      window.removeEventListener("blur", leave);
      window.removeEventListener("keydown", save, { capture: true });
    };
  }, [port, workbook, as, onRead]);

  const keep = useCallback((text: string) => keeper.current?.keep(text), []);
  const replace = useCallback((text: string) => keeper.current?.replace(text), []);
  const adopt = useCallback((stored: StoredText | undefined) => keeper.current?.adopt(stored), []);
  return useMemo(() => ({ keeping, keep, replace, adopt }), [keeping, keep, replace, adopt]);
}
