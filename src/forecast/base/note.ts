import type { Status } from "../../parameters/types";

/** Where a figure comes from: shown beside it wherever it is shown. */
export interface Note {
  /** `indata`: the user's own figure. `antagande`: neither decided nor in a source. */
  readonly status: Status | "indata";
  /** The source, or what is assumed and why, Swedish. */
  readonly text: string;
}
