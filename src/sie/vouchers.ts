import type { Decimal } from "../exact/decimal";
import { swedishKronor } from "../exact/swedishKronor";
import type { Objects } from "./fields";
import type { FiscalYear } from "./sieFile";
import { sumOf, type Tally } from "./tally";
import { yearOf as yearIn } from "./values";

export interface VoucherRow {
  readonly account: string;
  readonly objects: Objects;
  readonly amount: Decimal;
  /** Its own day, where it has one. */
  readonly date?: number;
}

interface Voucher {
  /** \u201dA 567, 2026-03-04\u201d */
  readonly name: string;
  readonly date: number | undefined;
  readonly rows: VoucherRow[];
  /** Rows told as added later whose copy as a row of its own has not come yet. */
  readonly added: VoucherRow[];
}

const periodIn = (date: number): number => Math.trunc(date / 100);

const textOf = (row: VoucherRow): string =>
  [row.account, row.amount.toString(), ...row.objects.flat()].join("\u0000");

/** The vouchers of a file, one at a time: a row counts once, and those that do not balance are told. */
export class Vouchers {
  private now: Voucher | undefined;
  private latestAdded: VoucherRow | undefined;
  count = 0;
  /** Vouchers whose day is in none of the file's years. */
  outside = 0;
  private latestYear: FiscalYear | undefined;
  private readonly firstYears = new Map<number, FiscalYear>();

  constructor(
    private readonly tally: Tally,
    private readonly years: ReadonlyMap<number, FiscalYear>,
  ) {}

  begin(name: string, date: number | undefined): void {
    this.end();
    this.now = { name, date, rows: [], added: [] };
    this.count += 1;
  }

  get isOpen(): boolean {
    return this.now !== undefined;
  }

  get isEmpty(): boolean {
    return this.now?.rows.length === 0;
  }

  /** A row that was added afterwards: the same row follows as an ordinary one (spec, #RTRANS 4). */
  addedLater(row: VoucherRow): void {
    this.latestAdded = row;
    this.now?.added.push(row);
  }

  row(row: VoucherRow): void {
    const { latestAdded } = this;
    if (latestAdded !== undefined && textOf(latestAdded) === textOf(row)) this.now?.added.pop();
    this.latestAdded = undefined;
    this.now?.rows.push(row);
  }

  /** Some systems leave out the copy of an added row: it counts where the voucher balances with it alone. */
  private rowsOf({ name, rows, added }: Voucher): readonly VoucherRow[] {
    const copies = new Set(added.length === 0 ? [] : rows.map(textOf));
    const alone = added.filter((row) => !copies.has(textOf(row)));
    if (alone.length === 0) return rows;
    const all = [...rows, ...alone];
    if (!sumOf(rows).isZero() && sumOf(all).isZero()) return all;
    const why = `Verifikation ${name} har tillagda rader (#RTRANS) utan den rad som ska följa. De är inte med.`;
    alone.forEach(({ account }) => this.tally.doubt(account, why));
    return rows;
  }

  end(): void {
    const voucher = this.now;
    this.now = undefined;
    this.latestAdded = undefined;
    if (voucher === undefined) return;
    const rows = this.rowsOf(voucher);
    const gap = sumOf(rows);
    if (!gap.isZero()) {
      const why = `Verifikation ${voucher.name} balanserar inte: skillnaden är ${swedishKronor(gap)}.`;
      rows.forEach(({ account }) => this.tally.doubt(account, why));
    }
    rows.forEach((row) => this.book(voucher, row));
  }

  private yearAt(date: number): FiscalYear | undefined {
    const { latestYear } = this;
    if (latestYear !== undefined && date >= latestYear.first && date <= latestYear.last) {
      return latestYear;
    }
    this.latestYear = this.yearOf(date);
    return this.latestYear;
  }

  private yearOf(date: number): FiscalYear | undefined {
    const years = this.years.size > 0 ? this.years : this.firstYears;
    const found = [...years.values()].find(({ first, last }) => date >= first && date <= last);
    if (found !== undefined || this.years.size > 0) return found;
    // A file of vouchers alone says nothing of its year: a calendar year each.
    const year = yearIn(periodIn(date));
    const made = { offset: year, first: year * 10_000 + 101, last: year * 10_000 + 1231 };
    this.firstYears.set(year, made);
    return made;
  }

  private book({ name, date }: Voucher, row: VoucherRow): void {
    const day = date ?? row.date;
    if (day === undefined) {
      this.tally.doubt(row.account, `Verifikation ${name} har inget datum och är inte med.`);
      return;
    }
    const year = this.yearAt(day);
    if (year === undefined) {
      this.outside += 1;
      this.tally.doubt(
        row.account,
        `Verifikation ${name} ligger utanför filens räkenskapsår och är inte med.`,
      );
      return;
    }
    const [period, own] = [periodIn(day), periodIn(row.date ?? day)];
    const { account, objects, amount } = row;
    const amounts = {
      source: "transactions",
      offset: year.offset,
      period,
      account,
      objects,
    } as const;
    this.tally.add(
      own === period ? { ...amounts, amount } : { ...amounts, amount, rowPeriod: own },
    );
  }

  /** The years that vouchers alone have told. */
  get toldYears(): readonly FiscalYear[] {
    return [...this.firstYears.values()];
  }
}
