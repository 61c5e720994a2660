import fc from "fast-check";
import { Decimal } from "../../src/exact/decimal";
import { swedishKronor } from "../../src/exact/swedishKronor";
import { swedishNumber } from "../../src/exact/swedishNumber";
import { withoutNoise } from "../../src/runoff/triangle/withoutNoise";
import { inUnit } from "../../src/variance/moneyUnit";
import { formatNumber, formatShare } from "../../taskpane/catalogue/formatNumber";
import { columnFormats } from "../../taskpane/functions/columnFormats";
import { valueText as parameterText } from "../../taskpane/parameters/valueText";
import * as runoff from "../../taskpane/runoff/amounts";
import * as numbers from "../../taskpane/shared/numbers";
import { typedText } from "../../taskpane/variance/typedRows";
import { shownByCode } from "../../workbench/engine/numberFormat/shownByCode";

/** As it is shown, rounded half away from zero, which is how every formatter here rounds. */
const round = (value: number, decimals: number): number =>
  new Decimal(value).toDecimalPlaces(decimals).toNumber() + 0;
const digits = (value: number, count: number): number =>
  new Decimal(value).toSignificantDigits(count).toNumber() + 0;

/** Of a double, Intl rounds the digits of its shortest text, as Decimal does. */
export const amount = fc
  .integer({ min: -1e13, max: 1e13 })
  .map((tenThousandths) => tenThousandths / 10_000);
const share = fc.integer({ min: -20_000, max: 20_000 }).map((parts) => parts / 10_000);
const [ore = String, shares = String] = [
  columnFormats([[12.5]])[0],
  columnFormats([[0.5]], ["Andel"])[0],
];
export const decimal = (value: number) => new Decimal(value);

/** Every way that the product prints a number: the text, and the number that stands in it. */
export type Printer = readonly [
  name: string,
  from: fc.Arbitrary<number>,
  print: (value: number) => string,
  printed: (value: number) => number,
];
export const PRINTERS: readonly Printer[] = [
  ["a number of a message", amount, swedishNumber, (value) => digits(value, 15)],
  ["kronor of a message", amount, swedishKronor, (value) => round(value, 2)],
  [
    "kronor of a message with kr",
    amount,
    (value) => `${swedishKronor(value)} kr`,
    (value) => round(value, 2),
  ],
  [
    "a live result",
    amount,
    formatNumber,
    (value) => {
      if (Number.isInteger(value)) return value + 0;
      return Math.abs(value) >= 10 ? round(value, 2) : digits(value, 7);
    },
  ],
  ["a share of the catalogue", share, formatShare, (value) => round(value, 6)],
  ["a column with öre", amount, ore, (value) => round(value, 2)],
  ["a column of shares", share, shares, (value) => round(value, 3)],
  [
    "a parameter in per cent",
    share,
    (value) => parameterText({ value: String(value) } as never, "andel"),
    (value) => round(value, 6),
  ],
  [
    "kronor and öre",
    amount,
    (value) => numbers.kronorAndOre(decimal(value)),
    (value) => round(value, 2),
  ],
  [
    "a difference",
    amount,
    (value) => numbers.signedKronor(decimal(value)),
    (value) => round(value, 2),
  ],
  [
    "whole kronor",
    amount,
    (value) => numbers.wholeKronor(decimal(value)),
    (value) => round(value, 0),
  ],
  [
    "a field's value",
    amount,
    (value) => numbers.valueText(decimal(value)),
    (value) => round(value, 4),
  ],
  ...[0, 1, 2, 3, 4].flatMap((count): Printer[] => [
    [
      `${count} decimals`,
      amount,
      (value) => numbers.withDecimals(decimal(value), count),
      (value) => round(value, count),
    ],
    [
      `${count} decimals with their sign`,
      amount,
      (value) => numbers.withSign(decimal(value), count),
      (value) => round(value, count),
    ],
  ]),
  // Tables in thousands and millions have the unit in their heading.
  ...(["tkr", "mnkr"] as const).map((unit): Printer => {
    const inside = (value: number) => inUnit(decimal(value), unit);
    return [
      `an amount in ${unit}`,
      amount,
      (value) => numbers.withDecimals(inside(value), 1),
      (value) => inside(value).toDecimalPlaces(1).toNumber() + 0,
    ];
  }),
  [
    "an estimate in kronor",
    amount,
    (value) => runoff.amountText(value, "kr"),
    (value) => round(withoutNoise(value), 0),
  ],
  [
    "an estimate in persons",
    amount,
    (value) => runoff.amountText(value, "personer"),
    (value) => round(withoutNoise(value), 1),
  ],
  [
    "a difference of estimates",
    amount,
    (value) => runoff.signedText(value, "kr"),
    (value) => round(withoutNoise(value), 0),
  ],
  ["a share of estimates", share, runoff.shareText, (value) => round(value, 3)],
  ["a ratio", amount, runoff.ratioText, (value) => round(value, 3)],
  ["a marked cell", amount, typedText, (value) => value + 0],
  ...["#,##0.00", '#,##0\\ "kr"', '#,##0.00\\ "kr"', "0.00%", "0.0\\ %", "0", "#,##0.0000"].map(
    (code): Printer => {
      const decimals = /\.(0+)/.exec(code)?.[1]?.length ?? 0;
      const power = code.includes("%") ? 2 : 0;
      return [
        `a cell formatted ${code}`,
        code.includes("%") ? share : amount,
        (value) => (shownByCode(value, code) ?? "").trim(),
        (value) => round(value, decimals + power),
      ];
    },
  ),
];
