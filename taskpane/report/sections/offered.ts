import type { ReportSection } from "../../../sheets/rapport/report";

/** A part of the report as it stands now, or why it cannot be had and what to do first, Swedish. */
export type Offered =
  | { readonly kind: "ok"; readonly section: ReportSection }
  | { readonly kind: "missing"; readonly why: string };

export const missing = (why: string): Offered => ({ kind: "missing", why });
