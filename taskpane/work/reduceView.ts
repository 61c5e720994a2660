import { type Edit, reduceWork, startOf, type WorkAction, type WorkState } from "./reduceWork";

/** What happens to a view: an action of its own, or one that all views know. */
export type ViewAction<W, A> =
  { readonly type: "own"; readonly action: A } | Exclude<WorkAction<W>, { type: "edit" }>;

/** What has happened to a view's work. */
export interface Happened<W, A> {
  readonly by: ViewAction<W, A>;
  readonly before: W;
  readonly after: W;
  /** Why the change was not made; undefined where it was. */
  readonly refused: string | undefined;
}

/** What a view shows of its work and keeps nowhere: which part is chosen, what was just done. */
export interface Shows<W, A, S> {
  readonly begin: S;
  readonly follow: (shown: S, happened: Happened<W, A>) => S;
}

export interface ViewRules<W, A, S> {
  readonly reduce: (work: W, action: A) => Edit<W>;
  readonly shows: Shows<W, A, S>;
}

export interface ViewState<W, S> {
  readonly held: WorkState<W>;
  readonly shown: S;
}

export function startOfView<W, S>(work: W, shown: S): ViewState<W, S> {
  return { held: startOf(work), shown };
}

/** A view's work after what happens to it, and what is shown of it. Pure. */
export function reduceView<W, A, S>(
  { reduce, shows }: ViewRules<W, A, S>,
  { held, shown }: ViewState<W, S>,
  by: ViewAction<W, A>,
): ViewState<W, S> {
  const before = held.history.present.work;
  let refused: string | undefined;
  let next: WorkState<W>;
  if (by.type === "own") {
    const edit = reduce(before, by.action);
    ({ refused } = edit);
    next = reduceWork(held, { type: "edit", edit: () => edit });
  } else next = reduceWork(held, by);
  const after = next.history.present.work;
  return { held: next, shown: shows.follow(shown, { by, before, after, refused }) };
}
