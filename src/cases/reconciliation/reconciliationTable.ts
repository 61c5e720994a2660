import { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { yearAndMonth } from "./expectedMonths";
import type { Reconciliation } from "./reconcile";

type Cell = Decimal | string;

const HEADINGS = ["Slag", "Ärende", "Månad", "Väntat", "Fakturerat", "Skillnad"] as const;
const ZERO = new Decimal(0);

/** "2025-03" */
export function monthText(month: number): string {
  const [year, number] = yearAndMonth(month);
  return `${year}-${String(number).padStart(2, "0")}`;
}

/** The differences as a table: a row of headings, a row each and a total; a note where invoices are of later years. */
export function reconciliationTable({
  differences,
  later,
}: Reconciliation): readonly (readonly Cell[])[] {
  const sum = (of: "expected" | "invoiced" | "difference"): Decimal =>
    differences.reduce((all, each) => all.plus(each[of]), ZERO);
  const note = (): readonly Cell[] => {
    const amount = later.reduce((all, each) => all.plus(each.amount), ZERO);
    const are = later.length === 1 ? "1 rad" : `${swedishNumber(later.length)} rader`;
    const text = `Obs! ${are}, ${swedishNumber(amount.toDecimalPlaces(2))} kr, avser senare år än perioden och är inte med.`;
    return [text, ...HEADINGS.slice(1).map(() => "")];
  };
  return [
    [...HEADINGS],
    ...differences.map(({ kind, name, month, expected, invoiced, difference }) => [
      ...[kind, name, monthText(month)],
      ...[expected, invoiced, difference],
    ]),
    ["Totalt", "", "", sum("expected"), sum("invoiced"), sum("difference")],
    ...(later.length > 0 ? [note()] : []),
  ];
}
