const MONTHS = 12;
/** A budget by the days of the months: of 31, 30 and 28. kr. */
const byDays = (long: number, short: number, february: number): readonly number[] => [
  ...[long, february, long, short, long, short],
  ...[long, long, short, long, short, long],
];
const same = (amount: number): readonly number[] => Array.from({ length: MONTHS }, () => amount);

/** A ledger by month: kr, costs plus, four months closed. All made up. */
export const ledger: {
  readonly year: number;
  readonly outturn: readonly (readonly [string, readonly number[]])[];
  /** Of the outturn. */
  readonly late: readonly [string, readonly (number | undefined)[]];
  readonly budget: readonly (readonly [string, readonly number[]])[];
} = {
  year: 2026,
  outturn: [
    ["SFB, de första 20 timmarna", [438_000, 396_000, 503_000, 402_000]],
    ["LSS", [251_000, 233_000, 255_000, 249_000]],
    ["Sjuklön", [14_000, 12_500, 17_200, 13_800]],
    ["Egen regi", [41_000, 39_500, 44_000, 42_000]],
  ],
  late: ["Sena fakturor", [undefined, undefined, 62_000]],
  budget: [
    ["SFB, de första 20 timmarna", byDays(425_000, 411_000, 384_000)],
    ["LSS", byDays(246_000, 238_000, 223_000)],
    ["Sjuklön", same(15_000)],
    ["Egen regi", same(42_000)],
  ],
};
