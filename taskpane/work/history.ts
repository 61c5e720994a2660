/** A state and what it was before and after: undo and redo. Pure. */
export interface History<T> {
  readonly present: T;
  readonly past: readonly Step<T>[];
  readonly future: readonly Step<T>[];
}

/** A state, and in words the change that leads from it (past) or to it (future). */
interface Step<T> {
  readonly state: T;
  readonly change: string;
  /** The field that is being typed in: its next change is part of the same step. */
  readonly field?: string | undefined;
}

/** More steps than anyone takes back one by one. */
const MOST_STEPS = 200;

export function historyOf<T>(present: T): History<T> {
  return { present, past: [], future: [] };
}

/**
 * `change` in words, as the undo button says it: "scenariot ”OPI” togs bort". Changes of the same `field`
 * in a row are one step, until that is left.
 */
export function changed<T>(
  history: History<T>,
  present: T,
  change: string,
  field?: string,
): History<T> {
  if (present === history.present) return history;
  const last = history.past.at(-1);
  const goesOn = field !== undefined && last?.field === field && history.future.length === 0;
  const before = goesOn ? history.past.slice(0, -1) : history.past;
  const { state } = goesOn ? last : { state: history.present };
  const past = [...before, { state, change, field }].slice(-MOST_STEPS);
  return { present, past, future: [] };
}

/** The field that was typed in is left: what comes is another step. */
export function left<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last?.field === undefined) return history;
  const { state, change } = last;
  return { ...history, past: [...history.past.slice(0, -1), { state, change }] };
}

export function undone<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    present: last.state,
    past: history.past.slice(0, -1),
    future: [{ state: history.present, change: last.change }, ...history.future],
  };
}

export function redone<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return {
    present: next.state,
    past: [...history.past, { state: history.present, change: next.change }],
    future,
  };
}
