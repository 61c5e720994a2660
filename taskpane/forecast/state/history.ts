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
}

/** More steps than anyone takes back one by one. */
const MOST_STEPS = 200;

export function historyOf<T>(present: T): History<T> {
  return { present, past: [], future: [] };
}

/** `change` in words, as the undo button says it: "scenariot ”OPI” togs bort". */
export function changed<T>(history: History<T>, present: T, change: string): History<T> {
  if (present === history.present) return history;
  const past = [...history.past, { state: history.present, change }].slice(-MOST_STEPS);
  return { present, past, future: [] };
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
