import type { AccrualEntry } from "../../../src/runoff/booking/accrual";
import { swedishNumber } from "../../../src/exact/swedishNumber";

/**
 * A name of the user's as a cell takes it for text: one that begins as a formula does would become one,
 * and a tab or a line break would move what follows to another cell.
 */
function asText(name: string): string {
  const line = name.replace(/\s+/g, " ").trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

/** The entry with its audit trail, tab between columns: pastes into cells as rows. */
export function accrualText(entry: AccrualEntry, title: string, unit: string): string {
  const rows: (readonly string[])[] = [
    [asText(title)],
    ["Konto", "Debet", "Kredit"],
    ...entryLines(entry).map(({ account, debit, credit }) => [account, debit, credit]),
    [],
    ["Period", unit],
    ...entry.origins
      .filter(({ amount }) => !amount.isZero())
      .map(({ origin, amount, unseen }) => [
        asText(origin),
        swedishNumber(amount),
        ...(unseen ? ["prognos, ingen faktura ännu"] : []),
      ]),
    [],
    ...entry.trail.map(({ label, value }) => [label, asText(value)]),
  ];
  return rows.map((row) => row.join("\t")).join("\n");
}

/** Debit and credit; a repayment to come turns them round. The accounts are the user's to choose. */
export function entryLines({ amount }: AccrualEntry): readonly {
  readonly account: string;
  readonly debit: string;
  readonly credit: string;
}[] {
  const shown = swedishNumber(amount.abs());
  const [debit, credit] = amount.isNegative() ? ["", shown] : [shown, ""];
  return [
    { account: "Kostnadskonto, välj själv", debit, credit },
    { account: "Balanskonto, välj själv", debit: credit, credit: debit },
  ];
}
