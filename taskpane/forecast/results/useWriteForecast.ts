import { useCallback, useEffect, useRef, useState } from "react";
import type { forecastSheets } from "../../../sheets/prognos/forecastSheets";
import { ModelError } from "../../../src/modelError";
import { type AddedSheet, isWorkbookError, type WorkbookPort } from "../../workbook/port";
import { freeForecastNames } from "./freeForecastNames";

export type Content = Parameters<typeof forecastSheets>[0];

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

/** What makes the sheets is a file of its own: only who writes them needs it. */
const makeSheets: (
  ...given: Parameters<typeof forecastSheets>
) => Promise<ReturnType<typeof forecastSheets>> = async (...given) => {
  const made = await import(
    /* webpackChunkName: "sheets-forecast" */ "../../../sheets/prognos/forecastSheets"
  );
  return made.forecastSheets(...given);
};

/** Writes the forecast as sheets, can be stopped while it does, and takes the sheets away again. */
export function useWriteForecast(port: WorkbookPort | undefined) {
  const [state, setState] = useState<Writing>({ kind: "idle" });
  const under = useRef<AbortController>();

  const write = useCallback(
    async (content: Content): Promise<void> => {
      if (port === undefined || under.current !== undefined) return;
      const abort = new AbortController();
      under.current = abort;
      const progress = (change: Partial<Extract<Writing, { kind: "writing" }>>): void =>
        setState((now) => (now.kind === "writing" ? { ...now, ...change } : now));
      const timer = setTimeout(() => progress({ slow: true }), SLOW_MS);
      setState({ kind: "writing", share: 0, slow: false });
      try {
        const names = freeForecastNames(await port.sheetNames());
        const sheets = await makeSheets(content, names);
        const added = await port.addSheets(sheets, {
          signal: abort.signal,
          onProgress: (share) => progress({ share }),
        });
        setState({ kind: "written", sheets: added });
      } catch (error) {
        setState(
          isWorkbookError(error) && error.code === "cancelled"
            ? { kind: "cancelled" }
            : { kind: "failed", message: messageOf(error, NOT_WRITTEN), sheets: [] },
        );
      } finally {
        clearTimeout(timer);
        under.current = undefined;
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

  const written = state.kind === "written" ? state.sheets : undefined;
  useEffect(() => {
    if (port === undefined || written === undefined) return undefined;
    // A sheet that goes takes the marking with it, whichever way it goes.
    return port.onSelectionChanged(() => {
      void port.sheetNames().then(
        (names) => {
          if (written.some(({ name }) => names.includes(name))) return;
          setState((now) =>
            now.kind === "written" && now.sheets === written
              ? { kind: "gone", sheets: written }
              : now,
          );
        },
        () => undefined,
      );
    });
  }, [port, written]);

  const cancel = useCallback(() => under.current?.abort(), []);
  return { state, write, remove, cancel };
}
