import { monthText } from "../../../src/cases/reconciliation/reconciliationTable";
import { Decimal } from "../../../src/exact/decimal";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { ReadInvoices } from "./invoicesKind";

/** "204 rader, 2024-01 till 2025-12, 12 345 678 kr." */
export function invoicesText({ rows }: ReadInvoices): string {
  const months = rows.map(({ month }) => month);
  const first = monthText(Math.min(...months));
  const last = monthText(Math.max(...months));
  const sum = rows.reduce((all, { amount }) => all.plus(amount), new Decimal(0));
  const lines = rows.length === 1 ? "1 rad" : `${swedishNumber(rows.length)} rader`;
  const when = first === last ? first : `${first} till ${last}`;
  return `${lines}, ${when}, ${swedishNumber(sum.toDecimalPlaces(0))} kr.`;
}
