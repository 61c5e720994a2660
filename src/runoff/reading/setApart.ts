import { swedishNumber } from "../../exact/swedishNumber";
import { ModelError } from "../../modelError";
import type { Grain } from "./periodIndex";
import { periodName } from "./periodName";
import type { Invoice, InvoiceList } from "./readInvoices";

/**
 * Periods between one that is invoiced and the next from which the one is far from the other: a few rows from
 * the first, half the list from the last, where several periods without any invoice are no exception.
 */
const FAR = {
  service: { month: [6, 13], year: [4] },
  invoiced: { month: [4], year: [3] },
} as const;
/** How much longer than the others a gap has to be. */
const LONGER = 3;
/** More rows than this share are no exceptions. */
const FEW = 0.1;
const NAMED = 3;

type Dimension = keyof typeof FAR;

/** The periods that most rows are of, without a gap that is far longer than the others. */
function mainRun(
  invoices: readonly Invoice[],
  dimension: Dimension,
  least: number,
): readonly [first: number, last: number] {
  const rows = new Map<number, number>();
  for (const invoice of invoices) {
    rows.set(invoice[dimension], (rows.get(invoice[dimension]) ?? 0) + 1);
  }
  const periods = [...rows.keys()].sort((a, b) => a - b);
  const gaps = periods.slice(1).map((period, i) => period - (periods[i] ?? 0));
  const usual = gaps.reduce((most, gap) => (gap < least ? Math.max(most, gap) : most), 1);
  const far = Math.max(least, LONGER * usual);
  let best: readonly [number, number] = [periods[0] ?? 0, periods[0] ?? 0];
  let most = 0;
  let first = 0;
  let count = 0;
  for (const [i, period] of periods.entries()) {
    if (i > 0 && (gaps[i - 1] ?? 0) >= far) {
      first = i;
      count = 0;
    }
    count += rows.get(period) ?? 0;
    if (count > most) {
      most = count;
      best = [periods[first] ?? 0, period];
    }
  }
  return best;
}

function noteOf(apart: readonly Invoice[], grain: Grain, main: string): string {
  const named = apart
    .slice(0, NAMED)
    .map(
      ({ row, service, invoiced, amount }) =>
        `rad ${row}: ${periodName(service, grain)}, fakturerad ${periodName(invoiced, grain)}, ` +
        swedishNumber(Math.round(amount * 100) / 100),
    );
  const more = apart.length > NAMED ? ` och ${apart.length - NAMED} till` : "";
  const [subject, they] =
    apart.length === 1 ? ["En rad ligger", "den"] : [`${apart.length} rader ligger`, "de"];
  return (
    `${subject} långt från de andra, ${main}, och är inte med: ${named.join("; ")}${more}. Hantera ` +
    `${they} för sig.`
  );
}

/**
 * The list without the few rows whose service or invoice period is long before or after all others, as a
 * repayment for 2019 among invoices of 2024: they are named, and no part of the amounts. A row of 0 kronor
 * states what is known and stays.
 *
 * @throws ModelError `invalid`: so many rows far from the others that they are no exceptions.
 */
export function setApart(
  { invoices, notes = [] }: InvoiceList,
  grain: Grain,
): Required<InvoiceList> {
  let kept = invoices;
  const said = [...notes];
  const looks = (["service", "invoiced"] as const).flatMap((dimension) =>
    FAR[dimension][grain].map((least, i, all) => ({
      dimension,
      least,
      isLast: i === all.length - 1,
    })),
  );
  for (const { dimension, least, isLast } of looks) {
    const [first, last] = mainRun(kept, dimension, least);
    const isApart = (each: Invoice): boolean =>
      each.amount !== 0 && (each[dimension] < first || each[dimension] > last);
    const apart = kept.filter(isApart);
    if (apart.length === 0) continue;
    const main = `${periodName(first, grain)} till ${periodName(last, grain)}`;
    if (apart.length > Math.max(1, FEW * kept.length)) {
      if (dimension === "invoiced" || !isLast) continue;
      throw new ModelError(
        "invalid",
        `${apart.length} rader gäller perioder långt från de andra, ${main}, den första på rad ` +
          `${apart[0]?.row ?? 0}. Perioderna däremellan har inga fakturor. Läs den ena delen för sig.`,
      );
    }
    kept = kept.filter((each) => !isApart(each));
    said.push(noteOf(apart, grain, dimension === "service" ? main : `fakturerade ${main}`));
  }
  return { invoices: kept, notes: said };
}
