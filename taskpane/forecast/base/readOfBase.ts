import type { ReactNode } from "react";

interface Ends {
  readonly onEnd: () => void;
  /** The figures are the base now. */
  readonly onTaken?: (() => void) | undefined;
}

/** Shows what was read of a base, before anything is taken of it. */
export type ReadOfBase = (ends: Ends) => ReactNode;
