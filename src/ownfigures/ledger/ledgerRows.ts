import { Decimal } from "../../exact/decimal";
import type { Booked, BookedRow } from "../../sie/booked";
import type { SieFile } from "../../sie/sieFile";
import type { LedgerDimensions } from "./dimensions";

/** An account, as one line of the dialog: of a verksamhet, and of an ansvar where they are told apart. */
export interface LedgerRow {
  readonly key: string;
  readonly group: string;
  readonly groupLabel: string;
  readonly account: string;
  /** \u201d4538 Ersättning till Försäkringskassan\u201d */
  readonly label: string;
  readonly accountName: string;
  readonly groupName: string;
  readonly rows: readonly BookedRow[];
}

const NO_OBJECT = "utan objekt";

function objectText(
  { dimensions }: SieFile,
  dimension: string,
  object: string | undefined,
): { readonly text: string; readonly name: string } {
  const found = dimensions.find(({ number }) => number === dimension);
  if (object === undefined) {
    return { text: `Utan ${(found?.name ?? "objekt").toLowerCase()}`, name: "" };
  }
  const name = found?.objects.get(object) ?? "";
  return { text: `${object} ${name}`.trim(), name };
}

/** The lines of a file by account and by what its dimensions say, those without any amount left out. */
export function ledgerRows(
  file: SieFile,
  { rows }: Booked,
  { activity, responsibility }: LedgerDimensions,
): readonly LedgerRow[] {
  const found = new Map<string, { readonly row: Omit<LedgerRow, "rows">; rows: BookedRow[] }>();
  for (const row of rows) {
    const of = (dimension: string): string | undefined =>
      row.objects.find(([each]) => each === dimension)?.[1];
    const [task, unit] = [of(activity), of(responsibility)];
    const group = activity === "" ? responsibility : activity;
    const inGroup = activity === "" ? unit : task;
    const key = JSON.stringify([
      ...(activity === "" ? [] : [activity, task ?? NO_OBJECT]),
      ...(responsibility === "" ? [] : [responsibility, unit ?? NO_OBJECT]),
      row.account,
    ]);
    const before = found.get(key);
    if (before !== undefined) {
      before.rows.push(row);
      continue;
    }
    const name = file.accounts.get(row.account)?.name ?? "";
    const own = `${row.account} ${name === "" ? "(kontot har inget namn i filen)" : name}`;
    const at = group === "" ? { text: own, name } : objectText(file, group, inGroup);
    const beside =
      activity !== "" && responsibility !== ""
        ? ` (${objectText(file, responsibility, unit).text})`
        : "";
    found.set(key, {
      row: {
        ...{ key, group: group === "" ? row.account : (inGroup ?? ""), groupLabel: at.text },
        ...{ account: row.account, accountName: name },
        label: group === "" ? own : `${at.text} / ${own}${beside}`,
        groupName: group === "" ? "" : at.name,
      },
      rows: [row],
    });
  }
  return [...found.values()]
    .map(({ row, rows: own }) => ({ ...row, rows: own }))
    .filter(({ rows: own }) => own.some(({ amount }) => !amount.isZero()))
    .sort((one, other) =>
      one.group === other.group
        ? one.account.localeCompare(other.account, "sv")
        : one.groupLabel.localeCompare(other.groupLabel, "sv"),
    );
}

/** What lines come to in the last year that the file has. */
export function lastYearSum(rows: readonly LedgerRow[]): Decimal {
  const actual = rows.flatMap((row) => row.rows).filter(({ stage }) => stage === "outturn");
  const last = Math.max(...actual.map(({ offset }) => offset));
  return actual
    .filter(({ offset }) => offset === last)
    .reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
}
