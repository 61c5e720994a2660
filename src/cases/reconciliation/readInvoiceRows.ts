import { type Cell, isBlank, quoted } from "../../labelled/cell";
import { isLikeTotal, isTotalName } from "../../labelled/isTotalName";
import { tableColumns } from "../../labelled/tableColumns";
import { writtenAmount } from "../../labelled/writtenAmount";
import { ModelError } from "../../modelError";
import { labelKey } from "../../parameters/labelKey";
import { visibleText } from "../../parameters/visibleText";
import { servicePeriod } from "../../runoff/reading/servicePeriod";
import { swedishNumber } from "../../exact/swedishNumber";
import { isLeftOut } from "../list/caseCells";
import { isTwoDates } from "../list/isTwoDates";
import { lawOf } from "../list/lawOf";
import { withoutHours } from "../list/withoutHours";
import { holdsPersonnummer } from "../list/looksLikePersonnummer";
import { MOST_CASE_ROWS } from "../list/readCases";
import { type InvoiceColumn as Column, invoiceColumns as columns } from "./invoiceColumns";
import { casesByCode } from "../list/casesByCode";
import type { InvoiceRow } from "./invoiceRow";
import { isClaim, readClaim } from "./readClaim";
import { monthText } from "./reconciliationTable";

const WHAT = "Fakturorna";
const MONTHS = 12;
/** Between the first day and the last: 2025-03-01 - 2025-03-31, 2025-03-01--2025-03-31, … till …, … t.o.m. … */
const BETWEEN = /\s*(?:--|\u2013|\u2014)\s*|\s+(?:-|till|t\.?o\.?m\.?)\s+/u;

/** Amounts in thousands are no kronor, whatever is done with them. */
const THOUSANDS = /(?<!\p{L})(tkr|kkr|tusental|mkr|mnkr|msek|ksek)(?!\p{L})/iu;

function fail(row: number, what: string): never {
  throw new ModelError("invalid", `${WHAT}: Rad ${row}: ${what}`, [], [row]);
}

const ofPeriod = (cell: Cell): number | undefined => {
  if (isTwoDates(typeof cell === "string" ? visibleText(cell) : String(cell))) return undefined;
  const period = servicePeriod(cell);
  return period?.month === undefined ? undefined : period.year * MONTHS + period.month - 1;
};

/** A month, or days from and to in one; `first`: the first of two. */
function monthIn(cell: Cell, which: "only" | "first" = "only"): number | undefined {
  const whole = ofPeriod(cell);
  if (whole !== undefined || typeof cell !== "string") return whole;
  const [from, through, ...more] = visibleText(cell).split(BETWEEN).map(ofPeriod);
  if (from === undefined || through === undefined || more.length > 0) return undefined;
  return which === "first" || from === through ? from : undefined;
}

function monthOf(cell: Cell, through: Cell, row: number): number {
  const month = monthIn(cell);
  const last = isLeftOut(through) ? month : ofPeriod(through);
  if (month !== undefined && last === month) return month;
  if (month !== undefined && last === undefined) {
    return fail(row, `Till är ${quoted(through)} men ska vara en dag i samma månad, eller tomt.`);
  }
  if (month !== undefined || monthIn(cell, "first") !== undefined) {
    const shown =
      month === undefined || last === undefined
        ? quoted(cell)
        : `${monthText(month)} till ${monthText(last)}`;
    return fail(row, `Månad är ${shown}, flera månader. Dela upp raden, en per månad.`);
  }
  const shown = typeof cell === "number" ? String(cell).replace(".", ",") : cell;
  const got = isBlank(cell) ? "saknas. Skriv" : `är ${quoted(shown)} men ska vara`;
  return fail(row, `Månad ${got} månaden som assistansen gavs, till exempel 2025-03.`);
}

function numberOf(cell: Cell, row: number, name: "Belopp" | "Timmar"): number {
  const isHours = name === "Timmar" && typeof cell === "string";
  const read = writtenAmount(isHours ? withoutHours(visibleText(cell), false) : cell);
  if (typeof read === "number") return read;
  if (read !== undefined) return fail(row, `${name}: ${read.message}`);
  return fail(
    row,
    isBlank(cell)
      ? `${name} saknas. Skriv 0 om inget är fakturerat.`
      : `${name} är ${quoted(cell)} men ska vara ett tal.`,
  );
}

function nameOf(cell: Cell, row: number): string {
  if (isBlank(cell)) return fail(row, "Ärende saknas. Skriv ärendets kod, som i ärendelistan.");
  return typeof cell === "number" ? String(cell) : visibleText(String(cell));
}

/** A personnummer in any cell that is read is refused, without being told back. */
function refusePersonnummer(read: (id: Column) => Cell, row: number): void {
  const found = columns.find(({ id }) => id !== "amount" && holdsPersonnummer(read(id)));
  if (found === undefined) return;
  const instead = found.id === "case" ? "samma kod som i ärendelistan" : "en kod";
  fail(
    row,
    `${found.names[0]} har något som ser ut som ett personnummer. Skriv ${instead} i stället.`,
  );
}

/** A sum as a sheet shows it, to the öre, and a little for how doubles add. */
const isSum = (a: number, sum: number): boolean =>
  Math.abs(a - sum) <= 0.005 + 1e-9 * Math.abs(sum);

/**
 * Invoices by case and month of assistance: a table with a heading row, columns in any order (Ärende, Månad,
 * Belopp, and if they are there Timmar and Lagrum). Blank rows and rows of totals are passed over.
 *
 * @throws ModelError `invalid` naming the row: no month, no amount, thousands of kronor, a personnummer.
 */
export function readInvoiceRows(cells: readonly (readonly Cell[])[]): readonly InvoiceRow[] {
  if (cells.length > MOST_CASE_ROWS) {
    throw new ModelError(
      "invalid",
      `${WHAT} har ${swedishNumber(cells.length)} rader men får ha högst ${swedishNumber(MOST_CASE_ROWS)}. Markera bara fakturorna.`,
    );
  }
  const { heading, places } = casesByCode(cells, () => tableColumns(cells, columns, WHAT));
  const at: Partial<Record<Column, number>> = Object.fromEntries(places);
  const titles = cells[heading] ?? [];
  const cellOf = (line: readonly Cell[], id: Column): Cell => {
    const place = at[id];
    return place === undefined ? undefined : line[place];
  };
  const title = cellOf(titles, "amount");
  // Above the headings too: "Fakturor 2025, tkr".
  const inThousands = [title, ...cells.slice(0, heading).flat()].find(
    (cell) => typeof cell === "string" && THOUSANDS.test(cell),
  );
  if (inThousands !== undefined) {
    const where = inThousands === title ? "kolumnen" : "rubriken";
    throw new ModelError(
      "invalid",
      `${WHAT}: ${where} ${quoted(inThousands)} är inte i kronor. Skriv hela belopp, till exempel 30 345, under rubriken Belopp.`,
    );
  }
  const known = [...places.values()];
  const rows: InvoiceRow[] = [];
  let sum = 0;
  /** Of it what a row of totals has been met of. */
  let summed = 0;
  for (let place = heading + 1; place < cells.length; place += 1) {
    const line = cells[place] ?? [];
    const row = place + 1;
    if (known.every((column) => isLeftOut(line[column]))) continue;
    // A heading that is printed again on each page.
    if (known.every((column) => line[column] === titles[column])) continue;
    const first = cellOf(line, "case");
    const month = cellOf(line, "month");
    if ([first, month].some((cell) => typeof cell === "string" && isTotalName(cell))) continue;
    // "Summa mars", "Totalt att betala".
    if (typeof first === "string" && isLeftOut(month) && isLikeTotal(first)) continue;
    const written =
      isLeftOut(first) && isLeftOut(month) ? writtenAmount(cellOf(line, "amount")) : 0;
    const isTotal =
      typeof written === "number" && (isSum(written, sum) || isSum(written, sum - summed));
    if (rows.length > 0 && written !== 0 && isTotal) {
      summed = sum;
      continue;
    }
    const read = (id: Column): Cell => cellOf(line, id);
    refusePersonnummer(read, row);
    const name = nameOf(first, row);
    const lawCell = cellOf(line, "law");
    const isSick = isClaim(read);
    const law = isSick ? undefined : lawOf(lawCell);
    if (law === undefined && !isSick && !isLeftOut(lawCell)) {
      fail(row, `Lagrum är ${quoted(lawCell)}. Skriv SFB eller LSS.`);
    }
    const hours = cellOf(line, "hours");
    const amount = numberOf(cellOf(line, "amount"), row, "Belopp");
    sum += amount;
    rows.push({
      row,
      name,
      key: labelKey(name),
      month: monthOf(month, read("through"), row),
      amount,
      hours: isBlank(hours) ? undefined : numberOf(hours, row, "Timmar"),
      law,
      ...(isSick && { claim: readClaim(read, (what) => fail(row, what)) }),
    });
  }
  if (rows.length === 0) {
    throw new ModelError(
      "invalid",
      `${WHAT} har inga rader. Skriv ett ärende, en månad och ett belopp på varje rad.`,
    );
  }
  return rows;
}
