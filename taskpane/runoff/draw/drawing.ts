import type {
  BootstrapOptions,
  BootstrapResult,
} from "../../../src/runoff/methods/bootstrap/bootstrap";
import type { Triangle } from "../../../src/runoff/triangle/triangle";

/** What a bootstrap is asked for, and what it answers, in the order they come. */
export interface DrawRequest {
  readonly triangle: Triangle;
  readonly options: BootstrapOptions;
}

export type DrawReply =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly result: BootstrapResult }
  | { readonly kind: "refused"; readonly message: string };

/** Hears every reply until one ends it; returns what stops it before. */
export type Draw = (request: DrawRequest, hear: (reply: DrawReply) => void) => () => void;

export const UNFORESEEN = "Dragningarna kunde inte göras. Försök igen.";
