import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { swedishKronor } from "../../../src/exact/swedishKronor";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { readSwedishNumber } from "../../../src/swedish/readNumber";
import { wrongUnit } from "../../../src/swedish/wrongUnit";

const value = (text: string) => {
  const read = readSwedishNumber(text);
  return read?.kind === "number" ? read.value : read?.kind;
};

describe("a number as a Swede writes it", () => {
  test.each([
    ["12 000", 12_000],
    ["1 500 000", 1_500_000],
    ["25 000", 25_000],
    ["1\u00a0234\u00a0567", 1_234_567],
    ["1\u202f234\u202f567", 1_234_567],
    ["1\u2009234\u2009567", 1_234_567],
    ["1 234\u00a0567", 1_234_567],
    ["1 234,50", 1234.5],
    ["1234,5", 1234.5],
    [" 12 000 ", 12_000],
    ["342.6", 342.6],
    [",5", 0.5],
    ["0,015", 0.015],
    ["\u22125", -5],
    ["\u20135", -5],
    ["- 5", -5],
    ["\u2212 5", -5],
    ["5-", -5],
    ["5\u2212", -5],
    ["(5)", -5],
    ["(1 234,50)", -1234.5],
    ["+7", 7],
    ["-0", 0],
    ["1 234 kr", 1234],
    ["1\u00a0234,50\u00a0kr", 1234.5],
    ["1234:-", 1234],
    ["1 234:\u2013", 1234],
    ["1 234,-", 1234],
    ["12 000,\u2013 ", 12_000],
    ["-500,-", -500],
    ["12,5\u2212 %", -0.125],
    ["123456789012345", 123_456_789_012_345],
    ["1234567890123450000", 1_234_567_890_123_450_000],
    ["1 234 SEK", 1234],
    ["SEK 1 234", 1234],
    ["kr 1 234", 1234],
    ["-5 kr", -5],
    ["(5 kr)", -5],
    ["12,5 %", 0.125],
    ["4%", 0.04],
    ["-1,5 %", -0.015],
    ["(5 %)", -0.05],
    ["0,7%", 0.007],
    ["1,5E+20", 1.5e20],
    ["2,5E\u221220", 2.5e-20],
  ])("%p is %p", (text, number) => {
    expect(value(text)).toBe(number);
  });

  test.each([
    ..."12 00|1234 567|211 20|2025 03|12  000|1 2 3|1 23 456|1 234 56".split("|"),
    ..."08 123 456|040-34 10 00|556036-0793|2025-03|3-5|1/3|1,2,3|1.234,50|1.234.567".split("|"),
    ..."-|()|(5|5)|--5|-5-|-(5)|(-5-)|kr|%|5 % kr|kr 5 kr|5%%|12 kr/tim|5 st".split("|"),
    ...["1234567890123456", "12 345 678 901 234 567", "73501234567890123456789", "12,-5", "5,-%"],
    ...["", " ", "1e", "1 000E3", "5 000 000 000 0", `${"1".repeat(90)}`, "12\n000"],
  ])("%p is no number", (text) => {
    expect(readSwedishNumber(text)).toBeUndefined();
  });

  test.each(["565.386", "12 tkr", "1,5 mnkr", "3 Mkr", "12 kkr", "2 miljoner", "5 tusen"])(
    "%p is asked about, never guessed",
    (text) => {
      expect(value(text)).toBe("ambiguous");
    },
  );

  test("keeps what was written beside it", () => {
    expect(readSwedishNumber("1 234,50 kr")).toEqual({
      kind: "number",
      value: 1234.5,
      unit: "kr",
      decimals: 2,
      grouped: true,
    });
    expect(readSwedishNumber("4 %")).toMatchObject({ unit: "%", decimals: 0, grouped: false });
  });

  test("a very long text costs nothing", () => {
    expect(readSwedishNumber(`(${" ".repeat(1_000_000)}5`)).toBeUndefined();
  });
});

describe("a number's unit where another is asked for", () => {
  const read = (text: string) => {
    const number = readSwedishNumber(text);
    if (number?.kind !== "number") throw new Error(text);
    return number;
  };
  test.each([
    ["5 %", "personer", "anges i personer, inte i procent."],
    ["12 kr", "timmar/vecka", "anges i timmar/vecka, inte i kronor."],
    ["12 kr", "andel", "anges i andel, inte i kronor."],
    ["12 kr", "kr/timme", undefined],
    ["98 %", "faktor", undefined],
    ["15 %", "andel/år", undefined],
    ["5", "personer", undefined],
  ])("%p in %p", (text, unit, message) => {
    expect(wrongUnit(read(text), unit)).toBe(message);
  });
});

describe("what is printed in Swedish is read as itself", () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

  test("every number of a message", () => {
    fc.assert(
      fc.property(finite, (number) => {
        // Messages show fifteen digits.
        const shown = Number(new Decimal(number).toSignificantDigits(15).toString()) + 0;
        expect(value(swedishNumber(number))).toBe(shown);
      }),
    );
  });

  test("every amount, with and without its unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (ore) => {
        const kronor = new Decimal(ore).div(100);
        const text = swedishKronor(kronor);
        expect(value(text)).toBe(kronor.toNumber() + 0);
        expect(value(`${text} kr`)).toBe(kronor.toNumber() + 0);
      }),
    );
  });

  test("every share as per cent", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (tenThousandths) => {
        const text = `${swedishNumber(new Decimal(tenThousandths).div(10_000))} %`;
        expect(value(text)).toBe(tenThousandths / 1_000_000 + 0);
      }),
    );
  });
});
