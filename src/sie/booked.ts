import { Decimal } from "../exact/decimal";
import { swedishKronor } from "../exact/swedishKronor";
import type { Objects } from "./fields";
import { grouped } from "./groups";
import { placed } from "./placed";
import { type SplitAmount, splitBalances } from "./splitBalances";
import type { Amount, FiscalYear, SieFile, Source } from "./sieFile";
import { sumOf } from "./tally";

/** What is booked, or budgeted, on an account; each krona in one row. */
export interface BookedRow extends SplitAmount {
  readonly account: string;
  readonly stage: "outturn" | "budget";
  readonly offset: number;
}

/** A year's amounts, and which of the file's records they are. */
export interface BookedYear {
  readonly year: FiscalYear;
  readonly source: Exclude<Source, "budget">;
  /** Whether any of its amounts stands on the dimensions. */
  readonly isSplit: boolean;
}

export interface Booked {
  readonly rows: readonly BookedRow[];
  readonly years: readonly BookedYear[];
  /** Swedish: what is in doubt of an account, by its number. */
  readonly doubts: ReadonlyMap<string, readonly string[]>;
  /** Swedish sentences. */
  readonly notes: readonly string[];
  /** Rows of vouchers with a day in another month than the voucher's. */
  readonly otherMonth: number;
}

/** A cost or a revenue, by what the file says of the account, else by the first digit of BAS and Kommun-Bas. */
function isResult({ accounts }: SieFile, account: string): boolean {
  const type = accounts.get(account)?.type;
  if (type === "K" || type === "I") return true;
  return type !== "T" && type !== "S" && !/^[12]/.test(account);
}

const ZERO = new Decimal(0);
/** With more accounts than these out of step a kind of record does not cover the year. */
const MOST_OFF = { share: 0.2, count: 3 } as const;

type Totals = ReadonlyMap<string, Decimal>;

const totalsBy = (
  amounts: readonly Amount[],
  total: (of: readonly Amount[], account: string) => Decimal,
): Totals =>
  new Map(
    [...grouped(amounts, ({ account }) => account)].map(([account, of]) => [
      account,
      total(of, account),
    ]),
  );

interface Kinds {
  readonly transactions: Totals;
  readonly periods: Totals;
  readonly year: Totals;
}

function kindsOf(amounts: readonly Amount[]): Kinds {
  const of = (source: Source): readonly Amount[] =>
    amounts.filter((each) => each.source === source);
  const year = totalsBy(of("year"), sumOf);
  const transactions = totalsBy(of("transactions"), sumOf);
  return {
    transactions,
    periods: totalsBy(of("periods"), (own, account) =>
      sumOf(splitBalances(own, [], toldOf({ year, transactions }, account)).amounts),
    ),
    year,
  };
}

/** What the period balances of an account come to, by other records than themselves. */
const toldOf = (
  { year, transactions }: Pick<Kinds, "year" | "transactions">,
  account: string,
): Decimal | undefined => year.get(account) ?? transactions.get(account);

const AGAIN = "Samma saldo står mer än en gång i filen, och är hoplagt.";

/** Whether balances of an account that were told more than once are held against nothing that was told once. */
function isAgain(used: readonly Amount[], all: readonly Amount[]): boolean {
  const [first] = used;
  if (!used.some(({ isRepeated }) => isRepeated)) return false;
  const year = all.find((each) => each.source === "year" && each.account === first?.account);
  return year === undefined || year.isRepeated === true;
}

/** Accounts whose totals differ; one that a kind does not have is 0 there. */
function differing(one: Totals, other: Totals): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (account) => !(one.get(account) ?? ZERO).equals(other.get(account) ?? ZERO),
  );
}

interface Chosen {
  readonly source: Exclude<Source, "budget">;
  readonly off: readonly string[];
  readonly against: Totals;
  readonly note?: string;
}

const NAMES: Readonly<Record<Source, string>> = {
  transactions: "verifikationerna",
  periods: "periodsaldona",
  year: "årets saldon",
  budget: "budgeten",
};

/** The most detailed records that agree with the year's balances; else those that do for nearly every account. */
function chosenOf(kinds: Kinds, name: string): Chosen | undefined {
  const { transactions, periods, year } = kinds;
  const against = year.size > 0 ? year : transactions.size > 0 ? periods : new Map();
  const tried = (["transactions", "periods"] as const)
    .filter((source) => kinds[source].size > 0)
    .map((source) => {
      const compared =
        source === "periods" && year.size === 0 ? new Map<string, Decimal>() : against;
      const off = compared.size === 0 ? [] : differing(kinds[source], compared);
      return { source, off, against: compared, count: kinds[source].size };
    });
  const [first] = tried;
  const agreeing = tried.find(({ off }) => off.length === 0);
  const nearly = tried.find(
    ({ off, count }) => off.length <= Math.max(MOST_OFF.count, MOST_OFF.share * count),
  );
  const found = agreeing ?? nearly;
  if (found !== undefined) {
    const isSecond = found !== first && first !== undefined;
    return {
      ...found,
      ...(isSecond && {
        note: `${name}: verifikationerna ger inte samma summor som saldona på ${first.off.length} konton. Periodsaldona används i stället.`,
      }),
    };
  }
  if (year.size === 0) return first;
  const missing = tried.map(({ source }) => NAMES[source]).join(" och ");
  return {
    ...{ source: "year", off: [], against: year },
    ...(missing !== "" && {
      note: `${name}: ${missing} täcker inte årets saldon (#RES), så bara saldona för året används och inga månader.`,
    }),
  };
}

/** January through December of one year. */
export const isCalendarYear = ({ first, last }: FiscalYear): boolean =>
  first % 10_000 === 101 && last - first === 1_130;

const nameOf = (year: FiscalYear): string =>
  isCalendarYear(year) ? String(Math.trunc(year.first / 10_000)) : `${year.first}–${year.last}`;

const kr = (amount: Decimal): string => `${swedishKronor(amount)}\u00a0kr`;

export interface SplitBy {
  /** The dimensions that amounts are told apart by. */
  readonly dimensions: readonly string[];
  /** The month of a voucher's row is that of its own day. */
  readonly byRowDay: boolean;
}

function ofTransactions(own: readonly Amount[], { dimensions, byRowDay }: SplitBy) {
  return own.map(({ period, rowPeriod, objects, amount }): SplitAmount => {
    const at = byRowDay ? (rowPeriod ?? period) : period;
    const by: Objects = objects.filter(([dimension]) => dimensions.includes(dimension));
    return { ...(at !== undefined && { period: at }), objects: by, amount };
  });
}

/** What the file has booked and budgeted on accounts of cost and revenue, each amount once. */
export function bookedIn(file: SieFile, by: SplitBy): Booked {
  const { amounts: all, outside, isMoved } = placed(file);
  const own = all.filter(({ account }) => isResult(file, account));
  const doubts = new Map<string, string[]>();
  const doubt = (account: string, why: string): void => {
    doubts.set(account, [...(doubts.get(account) ?? []), why]);
  };
  file.accountDoubts.forEach((told, account) => told.forEach((why) => doubt(account, why)));
  outside.forEach((account) =>
    doubt(account, "En period ligger utanför filens räkenskapsår och är inte med."),
  );
  const rows: BookedRow[] = [];
  const years: BookedYear[] = [];
  const notes: string[] = isMoved
    ? ["Saldon som har ett annat års nummer än sin period räknas till det år som har perioden."]
    : [];
  let otherMonth = 0;
  for (const [key, ofYear] of grouped(own, ({ offset }) => String(offset))) {
    const offset = Number(key);
    const year = file.years.find((each) => each.offset === offset);
    if (year === undefined) {
      notes.push(`Årsnummer ${offset} har belopp men inget räkenskapsår (#RAR) och är inte med.`);
      continue;
    }
    const budget = ofYear.filter(({ source }) => source === "budget");
    const actual = ofYear.filter(({ source }) => source !== "budget");
    const kinds = kindsOf(actual);
    const chosen = chosenOf(kinds, nameOf(year));
    const add = (account: string, stage: BookedRow["stage"], split: readonly SplitAmount[]): void =>
      split.forEach((each) => rows.push({ account, stage, offset, ...each }));
    for (const [account, amounts] of grouped(budget, (each) => each.account)) {
      const split = splitBalances(amounts, by.dimensions, undefined);
      if (amounts.some(({ isRepeated }) => isRepeated)) doubt(account, `Budgeten: ${AGAIN}`);
      if (split.doubt !== undefined) doubt(account, `Budgeten: ${split.doubt}`);
      add(account, "budget", split.amounts);
    }
    if (chosen === undefined) continue;
    const { source, off, against, note } = chosen;
    if (note !== undefined) notes.push(note);
    off.forEach((account) => {
      const [here, there] = [kinds[source].get(account) ?? ZERO, against.get(account) ?? ZERO];
      const other = kinds.year.size > 0 ? "årets saldo (#RES)" : NAMES.periods;
      doubt(
        account,
        `${nameOf(year)}: ${NAMES[source]} ger ${kr(here)} men ${other} är ${kr(there)}.`,
      );
    });
    const used = actual.filter((each) => each.source === source);
    if (source === "transactions") {
      otherMonth += used.filter(({ rowPeriod }) => rowPeriod !== undefined).length;
    }
    const before = rows.length;
    for (const [account, amounts] of grouped(used, (each) => each.account)) {
      if (source === "transactions") add(account, "outturn", ofTransactions(amounts, by));
      else {
        const split = splitBalances(amounts, by.dimensions, toldOf(kinds, account));
        if (isAgain(amounts, actual)) doubt(account, `${nameOf(year)}: ${AGAIN}`);
        if (split.doubt !== undefined) doubt(account, `${nameOf(year)}: ${split.doubt}`);
        add(account, "outturn", split.amounts);
      }
    }
    const isSplit =
      by.dimensions.length === 0 || rows.slice(before).some(({ objects }) => objects.length > 0);
    years.push({ year, source, isSplit });
  }
  return { rows, years, doubts, notes, otherMonth };
}

export const fiscalYearText = nameOf;
