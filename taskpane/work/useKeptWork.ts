import { useCallback, useEffect, useMemo } from "react";
import type { StoredName, StoredText } from "../workbook/port";
import type { Keeping, KeptAs } from "./keeper";
import { problemOf } from "./problemOf";
import type { Whose } from "./reduceWork";
import { type Reading, useKeeper } from "./useKeeper";

/** How a view's work is kept as a text. The same from drawing to drawing. */
export interface WorkForm<W> {
  readonly name: StoredName;
  readonly text: (work: W) => string;
  /** @throws ModelError `invalid` saying what is wrong. */
  readonly read: (text: string) => W;
}

export interface WorkActions<W> {
  /** The work as the workbook has it, or undefined where it has none. */
  readonly load: (work: W | undefined, same: boolean) => void;
  /** What this tab could not write before the same workbook was read again; left out: it is chosen between. */
  readonly resume?: ((mine: W, found: W | undefined) => void) | undefined;
  /** One version is chosen, and the other becomes what undo brings back. */
  readonly meet: (theirs: W | undefined, whose: Whose) => void;
  /** Whether both versions are kept in one instead, which is then written. */
  readonly joins: boolean;
}

export interface KeptWork {
  /** Undefined where there is no workbook to keep it in. */
  readonly keeping: Keeping | undefined;
  readonly edited: boolean;
  readonly settle: (whose: Whose) => void;
  /** Writes the work over what could not be read. */
  readonly replace: () => void;
}

/**
 * Keeps a view's work in the workbook once the user has changed it: an untouched view is not written,
 * nor what was read written back. `actions` stay the same from drawing to drawing.
 */
export function useKeptWork<W>(
  form: WorkForm<W>,
  work: W,
  edited: boolean,
  { load, resume, meet, joins }: WorkActions<W>,
): KeptWork {
  const as = useMemo<KeptAs>(
    () => ({ name: form.name, problem: (text) => problemOf(form.read, text) }),
    [form],
  );
  const begin = useCallback(
    (stored: StoredText | undefined, { same, left }: Reading) => {
      const found = stored && form.read(stored.text);
      if (left === undefined) load(found, same);
      // What is shown is what could not be written: it stays, with what undo brings back.
      else if (resume === undefined) left.resume();
      else {
        load(found, same);
        resume(form.read(left.text), found);
      }
    },
    [form, load, resume],
  );
  const { keeping, keep, replace: overwrite, adopt } = useKeeper(as, begin);
  useEffect(() => {
    if (edited) keep(form.text(work));
  }, [form, work, edited, keep]);

  const settle = useCallback(
    (whose: Whose) => {
      if (keeping?.kind !== "otherChanged") return;
      const { theirs } = keeping;
      // The keeper has seen that it can be read.
      meet(theirs && form.read(theirs.text), whose);
      if (whose === "mine" && !joins) overwrite(form.text(work));
      else adopt(theirs);
    },
    [keeping, form, work, meet, joins, overwrite, adopt],
  );
  const replace = useCallback(() => overwrite(form.text(work)), [form, work, overwrite]);
  return useMemo(() => ({ keeping, edited, settle, replace }), [keeping, edited, settle, replace]);
}
