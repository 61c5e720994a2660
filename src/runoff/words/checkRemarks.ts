import type { Diagnostic } from "../checks/diagnostics";

const REMARKS: Readonly<Record<Diagnostic["id"], string>> = {
  calendarYearEffect:
    "Fakturorna har inte kommit oberoende av varandra, så osäkerheten är troligen större än så.",
  factorCorrelation:
    "Perioder som har fakturerats snabbt utvecklas annorlunda än andra, vilket metoden inte tar " +
    "hänsyn till.",
};

/** What the comment says of the checks that found something, a sentence each. */
export const checkRemarks = (checks: readonly Diagnostic[]): readonly string[] =>
  checks.filter(({ ok }) => ok === false).map(({ id }) => REMARKS[id]);
