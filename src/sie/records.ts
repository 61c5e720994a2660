import type { Fields, Objects } from "./fields";
import { dimensionNumber, type Names } from "./names";
import type { FiscalYear, Source } from "./sieFile";
import { type Tally, tidied } from "./tally";
import { amountOf, dateOf, isQuantity, periodOf } from "./values";
import type { Vouchers } from "./vouchers";

/** What the records of a file are gathered in. */
export interface Gathered {
  readonly names: Names;
  readonly tally: Tally;
  readonly vouchers: Vouchers;
  readonly years: Map<number, FiscalYear>;
  readonly head: {
    type?: number;
    company?: string;
    program?: string;
    written?: number;
    through?: number;
    /** The check sum at the end is not that of what stands before it. */
    wrongSum?: true;
    /** The currency of its amounts, where it is not kronor. */
    currency?: string;
    /** A year's number was told twice, with other days. */
    isYearTwice?: true;
    /** How many times a file begins in it. */
    begun: number;
  };
  /** How many records of amounts there are, by label. */
  readonly counts: Map<string, number>;
}

const OFFSET = /^(?:0|-\d{1,2}|[1-5])$/;
const ACCOUNT = /^[\p{L}\p{N}]{1,20}$/u;

export const textAt = ({ fields }: Fields, at: number): string => {
  const found = fields[at];
  return typeof found === "string" ? found.trim() : "";
};

const listAt = ({ fields }: Fields, at: number): Objects | undefined => {
  const found = fields[at];
  return typeof found === "object" ? found : undefined;
};

/** Why an amount's record cannot be used, and the account that it is of, where that can be read. */
export interface Unread {
  readonly why: string;
  readonly account?: string;
}

const unread = (why: string, account?: string): Unread => ({
  why,
  ...(account !== undefined && ACCOUNT.test(account) && { account }),
});

function offsetAndAccount(
  record: Fields,
  places: readonly [offset: number, account: number],
): { readonly offset: number; readonly account: string } | Unread {
  const [offset, account] = [textAt(record, places[0]), textAt(record, places[1])];
  if (!OFFSET.test(offset)) return unread(`\u201d${offset}\u201d är inget årsnummer`, account);
  if (!ACCOUNT.test(account)) return unread("kontot saknas eller kan inte läsas");
  return { offset: Number(offset), account };
}

/** The amount at a place and the quantity behind it, which is the last that the record may have. */
function amountAt(record: Fields, at: number, account: string) {
  const text = textAt(record, at);
  const amount = amountOf(text);
  if (amount === undefined) {
    const said =
      record.broken === undefined ? `\u201d${text}\u201d är inget belopp` : record.broken;
    return unread(said, account);
  }
  const quantity = textAt(record, at + 1);
  if (!isQuantity(quantity) || record.fields.length > at + 2) {
    return unread(
      `det står mer än ett belopp efter kontot (\u201d${text} ${quantity}\u201d)`,
      account,
    );
  }
  return { amount };
}

/** #RES: what an account comes to in the year. */
function readYearBalance(record: Fields, { tally }: Gathered): Unread | undefined {
  const of = offsetAndAccount(record, [0, 1]);
  if ("why" in of) return of;
  // Some systems write an empty list of objects here too.
  const list = listAt(record, 2);
  if (list !== undefined && tidied(list).length > 0) return undefined;
  const found = amountAt(record, list === undefined ? 2 : 3, of.account);
  if ("why" in found) return found;
  tally.add({ source: "year", ...of, objects: [], ...found });
  return undefined;
}

/** #PSALDO and #PBUDGET: the change of a period, of the account as a whole or of objects. */
const periodBalance =
  (source: Source) =>
  (record: Fields, { tally, names }: Gathered): Unread | undefined => {
    const of = offsetAndAccount(record, [0, 2]);
    if ("why" in of) return of;
    const written = textAt(record, 1);
    const period = periodOf(written);
    if (period === undefined) return unread(`\u201d${written}\u201d är ingen period`);
    // Type 2 of some systems leaves the empty list out.
    const list = listAt(record, 3);
    if (list === undefined && record.broken !== undefined) return unread(record.broken, of.account);
    const found = amountAt(record, list === undefined ? 3 : 4, of.account);
    if ("why" in found) return found;
    const objects = tidied(list ?? []);
    names.used(objects);
    tally.add({ source, ...of, period, objects, ...found });
    return undefined;
  };

/** #VER: begins a voucher. Its rows follow. */
function readVoucher(record: Fields, { vouchers }: Gathered): Unread | undefined {
  const [series, number, written] = [textAt(record, 0), textAt(record, 1), textAt(record, 2)];
  const date = dateOf(written);
  const day = date === undefined ? "" : `, ${String(date).replace(/(....)(..)(..)/, "$1-$2-$3")}`;
  vouchers.begin(`${series} ${number}`.trim().slice(0, 40) + day, date);
  return undefined;
}

/** #TRANS and #RTRANS: a row of the voucher that is open. */
const voucherRow =
  (isAddedLater: boolean) =>
  (record: Fields, { vouchers, names }: Gathered): Unread | undefined => {
    const account = textAt(record, 0);
    if (!ACCOUNT.test(account)) return unread("kontot saknas eller kan inte läsas");
    const list = listAt(record, 1);
    if (list === undefined && record.broken !== undefined) return unread(record.broken, account);
    const at = list === undefined ? 1 : 2;
    const text = textAt(record, at);
    const amount = amountOf(text);
    if (amount === undefined) return unread(`\u201d${text}\u201d är inget belopp`, account);
    const written = textAt(record, at + 1);
    const date = written === "" ? undefined : dateOf(written);
    if (written !== "" && date === undefined) {
      return unread(`\u201d${written}\u201d efter beloppet är inget datum`, account);
    }
    if (!vouchers.isOpen) return unread("raden hör inte till någon verifikation", account);
    const objects = tidied(list ?? []);
    names.used(objects);
    const row = { account, objects, amount, ...(date !== undefined && { date }) };
    if (isAddedLater) vouchers.addedLater(row);
    else vouchers.row(row);
    return undefined;
  };

/** By ISO 4217, and as some systems name it; without a record it is kronor (spec, #VALUTA). */
const KRONOR: ReadonlySet<string> = new Set(["", "SEK", "KR", "KRONOR"]);

type Reads = (record: Fields, into: Gathered) => void;

const number = (text: string): number | undefined =>
  /^\d{1,8}$/.test(text) ? Number(text) : undefined;

/** The records that name things and tell of the file. What cannot be read in them is left out. */
export const describing: Readonly<Record<string, Reads>> = {
  "#SIETYP": (record, { head }) => {
    const type = number(textAt(record, 0).slice(0, 1));
    if (type !== undefined) head.type = type;
  },
  "#FNAMN": (record, { head }) => {
    head.company = textAt(record, 0).slice(0, 120);
  },
  "#PROGRAM": (record, { head }) => {
    head.program = textAt(record, 0).slice(0, 80);
  },
  "#GEN": (record, { head }) => {
    const date = dateOf(textAt(record, 0));
    if (date !== undefined) head.written = date;
  },
  "#OMFATTN": (record, { head }) => {
    const date = dateOf(textAt(record, 0));
    if (date !== undefined) head.through = date;
  },
  "#FLAGGA": (_, { head }) => {
    head.begun += 1;
  },
  "#VALUTA": (record, { head }) => {
    const currency = textAt(record, 0).toUpperCase();
    if (!KRONOR.has(currency)) head.currency = currency.slice(0, 20);
  },
  "#RAR": (record, { years, head }) => {
    const [offset, first, last] = [
      textAt(record, 0),
      dateOf(textAt(record, 1)),
      dateOf(textAt(record, 2)),
    ];
    if (!OFFSET.test(offset) || first === undefined || last === undefined || last < first) return;
    const before = years.get(Number(offset));
    if (before !== undefined && (before.first !== first || before.last !== last)) {
      head.isYearTwice = true;
    }
    years.set(Number(offset), { offset: Number(offset), first, last });
  },
  "#KONTO": (record, { names }) =>
    names.account(textAt(record, 0).slice(0, 20), { name: textAt(record, 1) }),
  "#KTYP": (record, { names }) =>
    names.account(textAt(record, 0).slice(0, 20), { type: textAt(record, 1) }),
  "#DIM": (record, { names }) => names.dimension(textAt(record, 0), textAt(record, 1)),
  "#UNDERDIM": (record, { names }) =>
    names.dimension(textAt(record, 0), textAt(record, 1), textAt(record, 2)),
  "#OBJEKT": (record, { names }) => {
    const [dimension, object] = [dimensionNumber(textAt(record, 0)), textAt(record, 1)];
    if (dimension !== "" && object !== "") names.object(dimension, object, textAt(record, 2));
  },
};

/** The records with amounts. */
export const counting: Readonly<
  Record<string, (record: Fields, into: Gathered) => Unread | undefined>
> = {
  "#RES": readYearBalance,
  "#PSALDO": periodBalance("periods"),
  "#PBUDGET": periodBalance("budget"),
  "#VER": readVoucher,
  "#TRANS": voucherRow(false),
  "#RTRANS": voucherRow(true),
};

/** Known, and nothing of it is used here; #BTRANS is a row that was taken away. */
export const ignored: ReadonlySet<string> = new Set([
  ...["#FORMAT", "#PROSA", "#FTYP", "#FNR", "#ORGNR", "#BKOD", "#ADRESS", "#TAXAR"],
  ...["#KPTYP", "#ENHET", "#SRU", "#BTRANS"],
  // Balances of what is owned and owed: no cost.
  ...["#IB", "#UB", "#OIB", "#OUB"],
]);
