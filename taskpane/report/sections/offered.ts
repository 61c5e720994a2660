import type { ReportSection } from "../../../sheets/rapport/report";

/** A part of the report as it stands now, or why it cannot be had, Swedish. */
export type Offered =
  | { readonly kind: "ok"; readonly section: ReportSection }
  /** It comes by itself. */
  | { readonly kind: "waiting"; readonly why: string }
  /** What to do first. */
  | { readonly kind: "missing"; readonly why: string };

export const missing = (why: string): Offered => ({ kind: "missing", why });
export const waiting = (why: string): Offered => ({ kind: "waiting", why });
