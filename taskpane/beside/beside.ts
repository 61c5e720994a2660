/** What a long calculation answers, in the order that it comes. */
export type Reply<Result> =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "refused"; readonly message: string };

/** Hears every reply until one ends it; returns what stops it before. */
export type Beside<Request, Result> = (
  request: Request,
  hear: (reply: Reply<Result>) => void,
) => () => void;

/** A calculation that tells the share that is done, some milliseconds apart. */
export type Steps<Request, Result> = (request: Request) => Generator<number, Result>;

export const UNFORESEEN = "Dragningarna kunde inte göras. Försök igen.";
