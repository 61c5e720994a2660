import type { Diagnostic } from "../checks/diagnostics";

/** The warning that must not be missed, in Swedish: what it says first, and why and what to do. */
export const TOO_NARROW = {
  short: "Intervallet är troligen för smalt.",
  long:
    "Fakturorna har inte kommit oberoende av varandra, som när ett retroaktivt beslut ger flera månaders " +
    "fakturor på en gång. I en simulerad kommun där det är så rymde 80-procentsintervallet det verkliga " +
    "beloppet i 52 fall av 100. Skattningen själv var nästan rätt. Boka med marginal, eller räkna nya " +
    "personer i stället för kronor.",
} as const;

/**
 * Whether invoices that came together make the interval too narrow. The check remarks on nothing else:
 * invoices more evenly spread than chance give no warning.
 */
export const isTooNarrow = (checks: readonly Diagnostic[]): boolean =>
  checks.some(({ id, ok }) => id === "calendarYearEffect" && ok === false);
