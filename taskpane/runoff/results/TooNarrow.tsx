import type { Diagnostic } from "../../../src/runoff/diagnostics";
import { Notice } from "../../shared/Notice";

/**
 * The warning that must not be missed: invoices that came together make the interval too narrow. The
 * check remarks on nothing else: invoices more evenly spread than chance give no warning.
 */
export function TooNarrow({ checks }: { checks: readonly Diagnostic[] }) {
  const calendar = checks.find(({ id }) => id === "calendarYearEffect");
  if (calendar?.ok !== false) return null;
  return (
    <Notice kind="warn">
      <strong>Intervallet är troligen för smalt.</strong> Fakturorna har inte kommit oberoende av
      varandra, som när ett retroaktivt beslut ger flera månaders fakturor på en gång. I en
      simulerad kommun där det är så rymde 80-procentsintervallet det verkliga beloppet i 52 fall av
      100. Skattningen själv var nästan rätt. Boka med marginal, eller räkna nya personer i stället
      för kronor.
    </Notice>
  );
}
