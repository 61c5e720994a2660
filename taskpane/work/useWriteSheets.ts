import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ModelError } from "../../src/modelError";
import { today } from "../shared/today";
import { usePane } from "../start/PaneContext";
import { type AddedSheet, isWorkbookError, type WorkbookPort } from "../workbook/port";
import { fetchRewriter } from "./written/fetchRewriter";
import type { MakeSheets, Rewriting } from "./written/rewriting";
import type { WrittenSet } from "./written/writtenSheets";
import type { ToWrite, Writing } from "./writing";

const SLOW_MS = 1000;
const NOT_WRITTEN = "Bladen kunde inte läggas till. Inget har skrivits. Försök igen.";
const NOT_REMOVED = "Bladen kunde inte tas bort. Ta bort dem i arbetsboken.";

function messageOf(error: unknown, otherwise: string): string {
  return isWorkbookError(error) || error instanceof ModelError ? error.message : otherwise;
}

const seenIn = ({ plans, added, left }: Rewriting): string =>
  JSON.stringify([
    plans.map(({ update, changes, byHand, over }) => [update.contents, changes, byHand, over]),
    added.map(({ name }) => name),
    left,
  ]);

/** The writing of a view's sheets: how it stands, what begins and stops it, and what takes it back. */
export interface WriteSheets {
  readonly state: Writing;
  /** Writes new sheets, or shows what would change in those that are there. */
  readonly write: (what: ToWrite) => Promise<void>;
  /** Writes those that are there again; `keepAs`: the first as it stands is kept beside by that name. */
  readonly rewrite: (keepAs: string | undefined) => Promise<void>;
  /** Writes new sheets beside those that are there. */
  readonly writeNew: () => Promise<void>;
  readonly remove: (sheets: readonly AddedSheet[]) => Promise<void>;
  readonly cancel: () => void;
  readonly leave: () => void;
  /** Whether the sheets get notes with the sources of their formulas; undefined: the workbook takes none. */
  readonly noting: boolean | undefined;
  readonly setNoting: (noting: boolean) => void;
  /** Begins as what the workbook has was written, unless the user has chosen. */
  readonly recallNoting: () => Promise<void>;
}

/** The same sheets with the sources of their formulas in notes. */
const sourced =
  (make: MakeSheets): MakeSheets =>
  async (...names) => {
    const [templates, { withSources }, { default: sources }] = await Promise.all([
      make(...names),
      import(/* webpackChunkName: "source-notes" */ "../../sheets/builder/withSources"),
      import(/* webpackChunkName: "source-notes" */ "../../functions/generated/sources.json"),
    ]);
    return templates.map((template) => withSources(template, sources));
  };

type Progress = (share: number) => void;

/** New sheets, noted so that they can be written again. */
async function writeAsNew(
  port: WorkbookPort,
  { make, group, title = "", content }: ToWrite,
  options: { readonly signal: AbortSignal; readonly onProgress: Progress },
): Promise<Writing> {
  // Before anything is added: what is there must be noted.
  const { keepWritten } = await fetchRewriter();
  const templates = await make(await port.sheetNames());
  const sheets = await port.addSheets(templates, options);
  if (group === undefined) return { kind: "written", sheets, kept: true };
  const set: WrittenSet = {
    ...{ group, title, date: today(), kept: false },
    sheets: sheets.map((sheet, place) => ({
      ...sheet,
      versions: templates.slice(place, place + 1),
    })),
    ...(content !== undefined && { content }),
  };
  return { kind: "written", sheets, kept: await keepWritten(port, (sets) => [set, ...sets]) };
}

/** Writes sheets, new or again, can be stopped while it does, and takes new ones away again. */
export function useWriteSheets(): WriteSheets {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const [state, setState] = useState<Writing>({ kind: "idle" });
  const [chosen, setNoting] = useState<boolean>();
  const [recalled, setRecalled] = useState(false);
  const noting = chosen ?? recalled;
  const recallNoting = useCallback(async () => {
    if (port?.takesNotes !== true) return;
    const [last] = await fetchRewriter()
      .then(({ writtenSheets }) => writtenSheets(port))
      .catch(() => []);
    setRecalled(last?.sheets.some(({ versions: [as] }) => as?.notes !== undefined) === true);
  }, [port]);
  const under = useRef<AbortController>();

  const run = useCallback(
    async (
      work: (
        port: WorkbookPort,
        options: { readonly signal: AbortSignal; readonly onProgress: Progress },
      ) => Promise<Writing>,
    ): Promise<void> => {
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
        const { signal } = abort;
        end(await work(port, { signal, onProgress: (share) => progress({ share }) }));
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

  const write = useCallback(
    (asked: ToWrite): Promise<void> =>
      run(async (to, options) => {
        const what = noting ? { ...asked, make: sourced(asked.make) } : asked;
        const { group, make } = what;
        const { findRewriting, Rewrite, writtenSheets } = await fetchRewriter();
        const rewriting =
          group === undefined
            ? undefined
            : await findRewriting(to, await writtenSheets(to), group, make);
        return rewriting === undefined
          ? writeAsNew(to, what, options)
          : { kind: "asking", what, rewriting, Rewrite, again: false };
      }),
    [run, noting],
  );

  const asking = state.kind === "asking" ? state : undefined;
  const writeNew = useCallback(
    async (): Promise<void> => asking && run((to, options) => writeAsNew(to, asking.what, options)),
    [run, asking],
  );

  const rewrite = useCallback(
    async (keepAs: string | undefined): Promise<void> =>
      asking &&
      run(async (to, options) => {
        const { what, rewriting: shown, Rewrite } = asking;
        const { applyRewriting, findRewriting, writtenSheets } = await fetchRewriter();
        const now = await findRewriting(to, await writtenSheets(to), shown.set.group, what.make);
        if (now === undefined) return writeAsNew(to, what, options);
        if (seenIn(now) !== seenIn(shown)) {
          return { kind: "asking", what, rewriting: now, Rewrite, again: true };
        }
        return applyRewriting(to, now, { ...what, keepAs, date: today() }, options);
      }),
    [run, asking],
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
          setState((now) => {
            if (!("sheets" in now) || now.sheets !== sheets) return now;
            if (length > 0 && now.kind === "gone") return { kind: "written", sheets, kept: true };
            return length === 0 && now.kind === "written" ? { kind: "gone", sheets } : now;
          });
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

  const cancel = useCallback(() => {
    under.current?.abort();
    setState((now) => (now.kind === "asking" ? { kind: "idle" } : now));
  }, []);
  /** Whoever looks away has seen how it ended; sheets that are there can still be taken away. */
  const leave = useCallback(
    () =>
      setState((now) =>
        now.kind === "writing" || now.kind === "written" ? now : { kind: "idle" },
      ),
    [],
  );
  return useMemo(
    () => ({
      ...{ state, write, rewrite, writeNew, remove, cancel, leave, setNoting, recallNoting },
      noting: port?.takesNotes === true ? noting : undefined,
    }),
    [state, write, rewrite, writeNew, remove, cancel, leave, recallNoting, port, noting],
  );
}
