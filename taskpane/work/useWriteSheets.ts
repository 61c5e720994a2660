import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { ModelError } from "../../src/modelError";
import { usePane } from "../start/PaneContext";
import { type AddedSheet, isWorkbookError } from "../workbook/port";

/** Makes the sheets with names that none of the workbook's have; `taken` are those. */
export type MakeSheets = (
  taken: readonly string[],
) => readonly SheetTemplate[] | Promise<readonly SheetTemplate[]>;

export type Writing =
  | { readonly kind: "idle" }
  /** `share` is shown once it has taken a while. */
  | { readonly kind: "writing"; readonly share: number; readonly slow: boolean }
  | { readonly kind: "cancelled" }
  | { readonly kind: "written"; readonly sheets: readonly AddedSheet[] }
  /** They were there, and are not any more: the user has undone it, or taken them away. */
  | { readonly kind: "gone"; readonly sheets: readonly AddedSheet[] }
  /** Names of those that were taken away, and of those that were gone before. */
  | {
      readonly kind: "removed";
      readonly names: readonly string[];
      readonly gone: readonly string[];
    }
  | {
      readonly kind: "failed";
      readonly message: string;
      /** Sheets that may still be there to be taken away. */
      readonly sheets: readonly AddedSheet[];
    };

const SLOW_MS = 1000;
const NOT_WRITTEN = "Bladen kunde inte läggas till. Inget har skrivits. Försök igen.";
const NOT_REMOVED = "Bladen kunde inte tas bort. Ta bort dem i arbetsboken.";

function messageOf(error: unknown, otherwise: string): string {
  return isWorkbookError(error) || error instanceof ModelError ? error.message : otherwise;
}

/** The writing of a view's sheets: how it stands, what begins and stops it, and what takes it back. */
export interface WriteSheets {
  readonly state: Writing;
  readonly write: (make: MakeSheets) => Promise<void>;
  readonly remove: (sheets: readonly AddedSheet[]) => Promise<void>;
  readonly cancel: () => void;
  readonly leave: () => void;
}

/** Writes sheets, can be stopped while it does, and takes the sheets away again. */
export function useWriteSheets(): WriteSheets {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [state, setState] = useState<Writing>({ kind: "idle" });
  const under = useRef<AbortController>();

  const write = useCallback(
    async (make: MakeSheets): Promise<void> => {
      if (port === undefined || under.current !== undefined) return;
      const abort = new AbortController();
      under.current = abort;
      const progress = (change: Partial<Extract<Writing, { kind: "writing" }>>): void => {
        if (under.current !== abort) return;
        setState((now) => (now.kind === "writing" ? { ...now, ...change } : now));
      };
      /** The workbook may have been left for another one, which none of this is about. */
      const end = (how: Writing): void => {
        if (under.current === abort) setState(how);
      };
      const timer = setTimeout(() => progress({ slow: true }), SLOW_MS);
      setState({ kind: "writing", share: 0, slow: false });
      try {
        const made = await make(await port.sheetNames());
        const added = await port.addSheets(made, {
          signal: abort.signal,
          onProgress: (share) => progress({ share }),
        });
        end({ kind: "written", sheets: added });
      } catch (error) {
        end(
          isWorkbookError(error) && error.code === "cancelled"
            ? { kind: "cancelled" }
            : { kind: "failed", message: messageOf(error, NOT_WRITTEN), sheets: [] },
        );
      } finally {
        clearTimeout(timer);
        if (under.current === abort) under.current = undefined;
      }
    },
    [port],
  );

  const remove = useCallback(
    async (sheets: readonly AddedSheet[]): Promise<void> => {
      if (port === undefined) return;
      try {
        const removed = await port.removeSheets(sheets);
        const all = sheets.map(({ name }) => name);
        setState({
          kind: "removed",
          names: all.filter((name) => removed.includes(name)),
          gone: all.filter((name) => !removed.includes(name)),
        });
      } catch (error) {
        setState({ kind: "failed", message: messageOf(error, NOT_REMOVED), sheets });
      }
    },
    [port],
  );

  const sheets = state.kind === "written" || state.kind === "gone" ? state.sheets : undefined;
  useEffect(() => {
    if (port === undefined || sheets === undefined) return undefined;
    const look = (): void => {
      void port.remaining(sheets).then(
        ({ length }) => {
          const kind = length > 0 ? "written" : "gone";
          setState((now) =>
            "sheets" in now && now.sheets === sheets && now.kind !== kind ? { kind, sheets } : now,
          );
        },
        () => undefined,
      );
    };
    // A sheet that goes takes the marking with it, but not where another one was in front.
    const end = port.onSelectionChanged(look);
    window.addEventListener("focus", look);
    return () => {
      end();
      window.removeEventListener("focus", look);
    };
  }, [port, sheets]);

  useEffect(
    () =>
      port?.onWorkbookChanged?.(() => {
        under.current?.abort();
        under.current = undefined;
        setState({ kind: "idle" });
      }),
    [port],
  );

  const cancel = useCallback(() => under.current?.abort(), []);
  /** Whoever looks away has seen how it ended; sheets that are there can still be taken away. */
  const leave = useCallback(
    () =>
      setState((now) =>
        now.kind === "writing" || now.kind === "written" ? now : { kind: "idle" },
      ),
    [],
  );
  return useMemo(
    () => ({ state, write, remove, cancel, leave }),
    [state, write, remove, cancel, leave],
  );
}
