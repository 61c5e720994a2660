import type { Law } from "../../../src/cases/list/caseRow";
import type { SheetTemplate } from "../../builder/SheetTemplate";
import { calculationSheet } from "../calculationSheet";
import type { CasePeriod } from "../cases/casePeriods";
import type { CaseSource } from "../cases/caseSources";
import { bandList, placeCaseList } from "../cases/placeCaseList";
import { bandPeriods, placePeriods } from "../cases/placePeriods";
import type { ColumnTable } from "../columnTable";
import { type ParameterPlan, ROWS } from "../parameterPlan";
import type { ClaimSource, InvoiceSource, Unit } from "./invoiceSources";
import { placeClaims } from "./placeClaims";
import { placeEarlier } from "./placeEarlier";
import { placeEveryMonth, type Reconciled } from "./placeEveryMonth";
import { placeInvoices } from "./placeInvoices";
import { monthNumber, placeMonthly } from "./placeMonthly";
import { HEAD, type OrderedPart, placeReconciled } from "./placeReconciled";
import { placeUnits } from "./placeUnits";
import type { DifferenceCells } from "./differenceCells";

export interface ReconciliationPlan {
  readonly plan: ParameterPlan;
  readonly cases: readonly CaseSource[];
  /** The row of the list, from 0, where each case first stands. */
  readonly firsts: readonly number[];
  readonly periods: readonly CasePeriod[];
  readonly rates: readonly string[];
  readonly invoices: readonly InvoiceSource[];
  readonly units: readonly Unit[];
  /** Of each invoice its unit, from 1. */
  readonly unitOf: readonly number[];
  readonly claims: readonly ClaimSource[];
  readonly claimUnits: readonly Unit[];
  readonly claimCodes: readonly number[];
  readonly assistants: readonly number[];
  /** Of each code its place among all, as a reader has them. */
  readonly rankOf: (unit: Pick<Unit, "key">) => number;
  readonly ranks: number;
  /** Formulas of the tolerance in kronor and of whether the other arguments are those that were read. */
  readonly tolerance: string;
  readonly sound: string;
  /** Rows of the answer under its headings. */
  readonly rows: number;
}

const WIDTHS = { first: 190, other: 104 } as const;
/** Öre that a sheet rounds away, and a little for how doubles add (src/cases/reconciliation/reconcile.ts). */
const ROUNDED = "0.0051";
const GAP = 2;

const lawNumber = ({ law }: { readonly law: Law | undefined }): number =>
  law === undefined ? 0 : law === "LSS" ? 1 : 2;

interface Part extends DifferenceCells {
  readonly title: string;
  readonly table: ColumnTable;
}

/** Where each difference comes in the answer, of all that differ. */
function placeOrders(parts: readonly Part[]): readonly OrderedPart[] {
  return parts.map((part) => {
    const [, letters = ""] = /^\$([A-Z]+)\$/.exec(part.key) ?? [];
    const order = part.table.add("Ordning i svaret", (row) => {
      const own = `${letters}${row}`;
      const before = parts.map(({ key }) => `COUNTIF(${key},"<"&${own})`);
      return `IF(${own}="","",1+${before.join("+")})`;
    });
    return { ...part, order: part.table.range(order) };
  });
}

/** The arithmetic of PA.AVSTÄMNING as a sheet of ordinary formulas. */
export function reconciliationSheet(name: string, content: ReconciliationPlan): SheetTemplate {
  const { plan, cases, firsts, periods, rates, units, rows } = content;
  const { sheet, layout } = calculationSheet(
    name,
    "Uträkning: avstämningen",
    "Det PA.AVSTÄMNING gör, som vanliga formler på listans och fakturornas rader som de var när kopian skrevs. Vilket ärende, lagrum och slag en rad gäller, och koden bakom ordningen, lästes då: står där något annat blir svaret #SAKNAS!. Belopp, månader, datum, timmar, priser och tolerans räknas om. Nya rader följer inte med, och kontroller av hela listan (som samma lagrum två gånger) görs inte här.",
    WIDTHS.first,
  );
  const placed = placePeriods(sheet, HEAD + rows + GAP, periods, rates);
  const monthColumn = placed.table.add("Månad, löpande", (row) =>
    monthNumber(`${placed.firstDays}${row}`),
  );
  const monthRange = placed.table.range(monthColumn);
  const list = placeCaseList(sheet, placed.next, {
    ...{ plan, sources: cases, isByCase: true, isAsInvoiced: true },
    periods: placed.cells,
  });
  const monthly = placeMonthly(list, placed.cells, plan.cell(ROWS.weekDays));
  const reconciled: Reconciled = {
    ...{ list, monthly, units, rankOf: content.rankOf, ranks: content.ranks, lawOf: lawNumber },
    months: periods.map((_, place) => `$${monthColumn}$${placed.table.first + place}`),
    limit: `(${content.tolerance}+${ROUNDED})`,
  };
  const [firstYear, lastYear] = [`INT(MIN(${monthRange})/12)`, `INT(MAX(${monthRange})/12)`];
  const parts: Part[] = [];
  const sound = [list.sound, placed.sound, content.sound];
  const later: { counts: string[]; amounts: string[] } = { counts: [], amounts: [] };
  let next = list.last + GAP;
  let width = Math.max(list.table.width, placed.table.width);
  const bands: (() => void)[] = [];
  if (content.invoices.length > 0) {
    const invoices = placeInvoices(sheet, next, {
      ...{ sources: content.invoices, units: content.unitOf, months: monthRange },
      laws: content.unitOf.map((number) => lawNumber(units[number - 1] as Unit)),
    });
    const invoicesTop = next;
    next = invoices.table.last + GAP;
    const placedUnits = placeUnits(sheet, next, units, {
      ...{ list, monthly, invoices, firsts, lawOf: lawNumber },
    });
    next = placedUnits.table.last + GAP;
    const everyTop = next;
    const every = placeEveryMonth(sheet, next, reconciled, invoices, placedUnits);
    next = every.table.last + GAP;
    const earlier = placeEarlier(reconciled, invoices, placedUnits, every, {
      ...{ units: content.unitOf, firstYear, lastYear },
    });
    sound.push(earlier.sound);
    later.counts.push(`SUM(${earlier.later})`);
    later.amounts.push(`SUMIF(${earlier.later},1,${invoices.table.range(invoices.amount)})`);
    parts.push(
      { ...every.differences, title: "Rad i del 7", table: every.table },
      { ...earlier.differences, title: "Rad i del 5", table: invoices.table },
    );
    bands.push(
      () => sheet.band(invoicesTop, "5  Fakturorna", invoices.table.width),
      () => sheet.band(everyTop, "7  Ärende för ärende, månad för månad", every.table.width),
    );
  }
  if (content.claims.length > 0) {
    const top = next;
    const claims = placeClaims(sheet, top, reconciled, {
      ...{ sources: content.claims, units: content.claimUnits, codes: content.claimCodes },
      ...{ assistants: content.assistants, plan, months: monthRange, firstYear, lastYear, firsts },
    });
    next = claims.table.last + GAP;
    sound.push(claims.sound);
    later.counts.push(`SUM(${claims.later})`);
    later.amounts.push(`SUMIF(${claims.later},1,${claims.amount})`);
    parts.push({ ...claims.differences, title: "Rad i del 8", table: claims.table });
    bands.push(() => sheet.band(top, "8  Krav på sjuklön", claims.table.width));
  }
  const ordered = placeOrders(parts);
  const last = placeReconciled(sheet, next, {
    ...{ rows, parts: ordered, sound: `AND(${sound.join(",")})` },
    later: { count: later.counts.join("+"), amount: later.amounts.join("+") },
  });
  bandPeriods(sheet, placed);
  bandList(sheet, list);
  for (const band of bands) band();
  width = Math.max(width, ...parts.map(({ table }) => table.width));
  layout.rows = last + 2;
  for (let more = 1; more < width; more += 1) layout.widths.push(WIDTHS.other);
  return sheet;
}
