import type { Law } from "../../../src/cases/list/caseRow";
import {
  type InvoiceColumn,
  invoiceColumns,
} from "../../../src/cases/reconciliation/invoiceColumns";
import type { InvoiceRow, SickPayClaim } from "../../../src/cases/reconciliation/invoiceRow";
import type { Claim } from "../../../src/cases/reconciliation/reconcileClaims";
import { isBlank } from "../../../src/labelled/cell";
import { tableColumns } from "../../../src/labelled/tableColumns";
import { textLiteral } from "../../builder/textLiteral";
import { asRead, isAsRead, monthIn, numberIn, type ReadCell } from "../cases/readCell";
import { type Area, cellIn } from "../area";

type CellOf = (id: InvoiceColumn) => ReadCell | undefined;

/** An invoice as formulas (without =) on its own cells. */
export interface InvoiceSource {
  readonly name: string;
  /** Whether it is of the case, the law and the kind that it was read as. */
  readonly same: string;
  /** Year × 12 + month − 1. */
  readonly month: string;
  readonly amount: string;
}

/** A claim for sick pay; shares that are not told are empty texts, as PA.SJUKLÖN has its own. */
export interface ClaimSource extends InvoiceSource {
  readonly wage: string;
  readonly hours: string;
  readonly weeklyHours: string;
  readonly periods: string;
  readonly holidayPay: string;
  readonly contributions: string;
  readonly agreement: string;
}

/** The cells of an invoice. */
function cellsOf(area: Area): (row: number) => CellOf {
  const { places } = tableColumns<InvoiceColumn>(area.rows, invoiceColumns, "Fakturorna");
  return (row) => (id) => {
    const place = places.get(id);
    if (place === undefined) return undefined;
    return { cell: cellIn(area, row - 1, place), value: area.rows[row - 1]?.[place] };
  };
}

/** The month, which a last day has to be in. */
function monthOf(at: CellOf, { month }: InvoiceRow): string {
  const [first, through] = [at("month"), at("through")];
  if (first === undefined) return "NA()";
  const own = monthIn(first, month);
  if (through === undefined) return own;
  const { cell, value } = through;
  const last = isBlank(value) || value === 0 ? "0" : monthIn(through, month);
  return `IF(OR(${cell}="",${cell}=0),${own},IF(${last}=${own},${own},NA()))`;
}

function sourceOf(at: CellOf, row: InvoiceRow, kept: readonly InvoiceColumn[]): InvoiceSource {
  const name = at("case");
  const same = kept.flatMap((id) => {
    const cell = at(id);
    return cell === undefined ? [] : [isAsRead(cell)];
  });
  return {
    name:
      name === undefined || name.value === row.name
        ? (name?.cell ?? '""')
        : asRead(name, textLiteral(row.name)),
    same: `AND(${same.join(",")})`,
    month: monthOf(at, row),
    amount: numberIn(at("amount"), "NA()", row.amount),
  };
}

/** What decides that a row is an invoice, and of what: the case, the law, and that it is no claim. */
const INVOICE_KEPT: readonly InvoiceColumn[] = ["case", "law", "kind", "wage"];
const CLAIM_KEPT: readonly InvoiceColumn[] = ["case", "law", "kind", "assistant"];

/** Invoices as they stand in their cells; new rows are not among them. */
export function invoiceSources(area: Area, rows: readonly InvoiceRow[]): readonly InvoiceSource[] {
  const at = cellsOf(area);
  return rows.map((row) => sourceOf(at(row.row), row, INVOICE_KEPT));
}

/** Claims for sick pay as they stand in their cells. */
export function claimSources(area: Area, rows: readonly Claim[]): readonly ClaimSource[] {
  const at = cellsOf(area);
  return rows.map((row): ClaimSource => {
    const { claim } = row;
    const cells = at(row.row);
    const number = (
      id: InvoiceColumn,
      of: Exclude<keyof SickPayClaim, "assistant">,
      blank: string,
    ): string => numberIn(cells(id), blank, claim[of] ?? 0);
    const ofSick = isBlank(cells("sickHours")?.value) ? "hours" : "sickHours";
    return {
      ...sourceOf(cells, row, CLAIM_KEPT),
      wage: number("wage", "wage", "NA()"),
      hours: number(ofSick, "hours", "NA()"),
      weeklyHours: number("weeklyHours", "weeklyHours", "NA()"),
      periods: number("periods", "periods", "1"),
      holidayPay: number("holidayPay", "holidayPay", '""'),
      contributions: number("contributions", "contributions", '""'),
      agreement: number("agreement", "agreement", '""'),
    };
  });
}

/** What is reconciled by itself: a case of the list or one that it does not have, of one law or of all. */
export interface Unit {
  readonly key: string;
  readonly law: Law | undefined;
  /** Of the list, from 1; 0: the list does not have it. */
  readonly case: number;
  /** Of the invoices, from 0: the first of it, where the list does not have it. */
  readonly invoice: number;
}
