import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { inTime } from "../newversion/inTime";
import { onLeaving } from "../newversion/leaving";
import { keptNames } from "../shared/keptNames";
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

/** How a workbook comes to be read. */
export interface Reading {
  /** It is the one that was open, as another tab has kept it. */
  readonly same: boolean;
  readonly left: Left | undefined;
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
 * `onRead` stay the same from drawing to drawing; `onRead` gets what the workbook holds, to begin from, and how
 * it came to be read.
 */
export function useKeeper(
  as: KeptAs,
  onRead: (stored: StoredText | undefined, reading: Reading) => void,
): Kept {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [keeping, setKeeping] = useState<Keeping>();
  /** Counts the workbooks that the port has led to. */
  const [workbook, setWorkbook] = useState(0);
  const keeper = useRef<Keeper>();
  /** How the workbook that is being read took the place of the one that was read before. */
  const came = useRef<{ readonly same: boolean; readonly unwritten: Unwritten | undefined }>();

  useEffect(() => {
    if (port === undefined) return undefined;
    const own = new Keeper(port, as, setKeeping);
    keeper.current = own;
    let gone = false;
    void own.load().then((stored) => {
      if (gone) return;
      const { same = false, unwritten } = came.current ?? {};
      came.current = undefined;
      const left = unwritten && {
        text: unwritten.text,
        resume: () => own.resume(unwritten, stored),
      };
      onRead(stored, { same, left });
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
    const endLeaving = onLeaving(async () => {
      await inTime(own.flush());
      return own.unwritten && `${keptNames[as.name]}: de senaste ändringarna`;
    });
    const end = port.onWorkbookChanged?.((same) => {
      // Where this one had not been read yet, it is the one before it that is gone.
      const before = came.current;
      came.current = same
        ? { same: before?.same ?? true, unwritten: own.unwritten ?? before?.unwritten }
        : { same: false, unwritten: undefined };
      // At once: what waits belongs to the workbook that is gone.
      own.close();
      setWorkbook((count) => count + 1);
    });
    return () => {
      gone = true;
      own.close();
      end?.();
      endSaving?.();
      endLeaving();
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
