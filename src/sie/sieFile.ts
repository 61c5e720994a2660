import type { Decimal } from "../exact/decimal";
import type { Encoding } from "../text/decodedText";
import type { Objects } from "./fields";

/** Where an amount stands in the file: a voucher's row, a period's balance, a year's, or a period's budget. */
export type Source = "transactions" | "periods" | "year" | "budget";

/** What is booked on an account, and whose it is. Debit is positive: a cost is, a revenue is not. */
export interface Amount {
  readonly source: Source;
  /** 0 is the file's year, -1 the one before. */
  readonly offset: number;
  /** ÅÅÅÅMM; a year's balance has none. */
  readonly period?: number;
  /** Of a voucher's row with a day of its own in another month than the voucher's. */
  readonly rowPeriod?: number;
  readonly account: string;
  readonly objects: Objects;
  readonly amount: Decimal;
  /** More than one balance of the file is of this: they are added up, or are the same one again. */
  readonly isRepeated?: true;
}

export interface FiscalYear {
  readonly offset: number;
  /** ÅÅÅÅMMDD */
  readonly first: number;
  readonly last: number;
}

export interface Account {
  readonly number: string;
  readonly name: string;
  /** T assets, S debts, K costs, I revenues, where the file says. */
  readonly type?: string;
}

export interface Dimension {
  readonly number: string;
  readonly name: string;
  /** The one that it is a part of. */
  readonly parent?: string;
  readonly objects: ReadonlyMap<string, string>;
}

/** Something that the user has to say of the file before anything of it is taken. */
export interface FileDoubt {
  readonly key:
    | "checksum"
    | "currency"
    | "cut"
    | "import"
    | "joined"
    | "lastLine"
    | "missing"
    | "unread"
    | "years";
  /** Swedish, a whole question. */
  readonly text: string;
  /** What says that it is in order; undefined: nothing can, and nothing of the file is taken. */
  readonly accept?: string;
}

/** A ledger file as it was read; which of its amounts to use is not decided here. */
export interface SieFile {
  readonly type: 1 | 2 | 3 | 4;
  readonly encoding: Encoding;
  readonly company?: string;
  readonly program?: string;
  /** The day that it was written, and the day its balances reach to; ÅÅÅÅMMDD. */
  readonly written?: number;
  readonly through?: number;
  readonly years: readonly FiscalYear[];
  readonly accounts: ReadonlyMap<string, Account>;
  readonly dimensions: readonly Dimension[];
  /** Equal ones are added up: one a source, year, period, account and objects. */
  readonly amounts: readonly Amount[];
  /** What is wrong with an account's own amounts, Swedish, by its number. */
  readonly accountDoubts: ReadonlyMap<string, readonly string[]>;
  readonly doubts: readonly FileDoubt[];
  /** Swedish: what to know, each a sentence. */
  readonly notes: readonly string[];
}
