import { caseLimits } from "../../../src/cases/list/caseRowReader";
import type { NumberLimits } from "../../../src/cases/list/caseCells";

type Limited = keyof typeof caseLimits;

/** Days as a spreadsheet counts them: 1 January 1990 and 31 December 2199. */
const DAYS = { first: 32_874, last: 109_574 } as const;

function within(cell: string, { most, least = 0 }: NumberLimits): readonly string[] {
  return [`N(${cell})>=${least}`, `N(${cell})<=${most}`];
}

/** Longer than a time of a week, or of a month, is in days. */
const LONGEST = { week: 7, some: 31 } as const;

/**
 * Whether hours are no time of day: 34:20 is 1,4306 in a cell. Of a week's hours four decimals at most are hours, and of
 * others what is whole minutes of an hour too (src/labelled/clockTime.ts).
 */
export function noClock(cell: string, kind: keyof typeof LONGEST): string {
  const away = (factor: number): string =>
    `ABS(N(${cell})*${factor}-ROUND(N(${cell})*${factor},0))`;
  const minutes = kind === "some" ? `,${away(60)}<0.000001` : "";
  return `OR(N(${cell})<=0,N(${cell})>${LONGEST[kind]},${away(1440)}>=0.000001,${away(10_000)}<0.000001${minutes})`;
}

/** The cells of a row of the list, by what stands in them. */
export type RowCells = Readonly<
  Record<
    Exclude<Limited, "deduction" | "price"> | "factor" | "law" | "from" | "through" | "application",
    string
  >
> & {
  /** The range of the row's days and numbers. */
  readonly all: string;
  /** The month of birth and the most of the föräldraavdrag, where the hours follow it. */
  readonly born:
    { readonly cell: string; readonly most: string; readonly monthKnown: boolean } | undefined;
};

/** Nobody is granted hours before they are born; of a year alone the month is not known. */
function bornBefore(from: string, { cell, monthKnown }: NonNullable<RowCells["born"]>): string {
  return monthKnown ? `${cell}<=${from}` : `YEAR(${cell})<=YEAR(${from})`;
}

/** 1 where a row of the list is one that PA.ÄRENDEN takes, else 0. A formula without =. */
export function withinCaseLimits(row: RowCells): string {
  const { law, from, through, hours, ownPrice, application, probability, utilisation } = row;
  const { waiting, standby, factor, higher } = row;
  const rules = [
    `OR(${law}="SFB",${law}="LSS")`,
    ...[`${from}>=${DAYS.first}`, `${through}>=${from}`, `${through}<=${DAYS.last}`],
    `OR(${law}="SFB",${hours}<>"")`,
    ...[hours, waiting, standby].flatMap((cell) => [
      ...within(cell, caseLimits.hours),
      noClock(cell, "week"),
    ]),
    ...within(utilisation, caseLimits.utilisation),
    ...within(factor, caseLimits.price),
    ...[`${utilisation}>0`, `${factor}>0`],
    `OR(${ownPrice}="",AND(${within(ownPrice, caseLimits.ownPrice).join(",")}))`,
    ...within(higher, caseLimits.higher),
    // What weighs an application needs its day, and an application what weighs it.
    `IF(${application}="",OR(N(${probability})=0,N(${probability})=1),AND(${law}="LSS",${probability}<>"",${within(probability, caseLimits.probability).join(",")}))`,
    ...(row.born === undefined
      ? []
      : [bornBefore(from, row.born), ...within(row.born.most, caseLimits.deduction)]),
  ];
  // Told apart: not every program lets an error through a comparison.
  return `IF(ISNUMBER(SUM(${row.all})),IF(AND(${rules.join(",")}),1,0),0)`;
}
