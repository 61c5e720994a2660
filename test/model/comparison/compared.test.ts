import { comparedYear } from "../../../src/comparison/comparedYear";
import { checkOwnYear, type OwnFigureId, type OwnYear } from "../../../src/comparison/ownYear";
import { comparedWords } from "../../../src/comparison/words/comparedWords";
import { Decimal } from "../../../src/exact/decimal";

const own = (year: number, figures: Partial<Record<OwnFigureId, number>>): OwnYear => ({
  year,
  figures: Object.fromEntries(
    Object.entries(figures).map(([id, value]) => [id, new Decimal(value)]),
  ),
});
const number = (value: Decimal | undefined): number | undefined => value?.toNumber();

describe("per 100 000 and the number expected", () => {
  // 1 October 2024 (Malmö's report, 8.1 and 8.2): riket 13 330 and 4 478; SCB: 10 587 710 and 365 644 inhabitants.
  const malmo = own(2024, { inhabitants: 365_644, sfbPersons: 440, lssPersons: 179 });

  test("Malmö on 1 October 2024, without ages", () => {
    const found = comparedYear(malmo, "sfb", "october");
    expect(number(found?.rate)).toBeCloseTo((440 / 365_644) * 100_000, 8);
    // 13 330 / 10 587 710 × 100 000 = 125,90
    expect(found?.nationRate?.toFixed(2)).toBe("125.90");
    // 365 644 × 13 330 / 10 587 710 = 460,35
    expect(found?.expected?.persons.toFixed(2)).toBe("460.35");
    expect(found?.expected?.basis).toBe("none");
    expect(found?.difference?.toFixed(2)).toBe("-20.35");
    // 20,34507 × 20 × 366/7 × 332,60 = 7 076 056 kr, by hand with the exact difference.
    const difference = 440 - (365_644 * 13_330) / 10_587_710;
    expect(number(found?.cost?.kronor)).toBeCloseTo(((difference * 20 * 366) / 7) * 332.6, 0);
    expect(found?.missing).toEqual([]);
  });

  test("LSS by the own cost of a person, or the own hours of one, or not in kronor", () => {
    const difference = 179 - (365_644 * 4478) / 10_587_710;
    const by = (more: Partial<Record<OwnFigureId, number>>) =>
      comparedYear(own(2024, { inhabitants: 365_644, lssPersons: 179, ...more }), "lss", "october");
    const cost = by({ lssCost: 179_000_000, lssHours: 537_000 });
    expect(cost?.cost?.by).toBe("ownCost");
    expect(number(cost?.cost?.kronor)).toBeCloseTo(difference * 1_000_000, 3);
    const hours = by({ lssHours: 537_000 });
    expect(hours?.cost?.by).toBe("ownHours");
    // 537 000 / 179 = 3 000 hours a person, at 332,60 kr.
    expect(number(hours?.cost?.kronor)).toBeCloseTo(difference * 3000 * 332.6, 3);
    expect(by({})?.cost).toBeUndefined();
    expect(by({})?.missing).toEqual([
      "Skillnaden 2024 kan inte räknas i kronor: skriv in kostnad eller timmar för LSS.",
    ]);
  });

  test("with 0–19 years the nation's rates of May 2025: 1,18 per 1 000 and what is left of the others", () => {
    // 2 734 / 1,18 × 1000 = 2 316 949 young; (13 345 − 2 734) / (10 587 710 − 2 316 949) = 1,28295 per 1 000 others;
    // all: 13 345 / 10 587 710 = 1,26042. A municipality of the young alone has 1,18 / 1,26042 of the nation's rate.
    const young = comparedYear(
      own(2024, { inhabitants: 10_000, young: 10_000, sfbPersons: 12 }),
      "sfb",
      "october",
    );
    expect(young?.expected?.basis).toBe("two");
    const others = (13_345 - 2734) / (10_587_710 - (2734 / 1.18) * 1000);
    const all = 13_345 / 10_587_710;
    const rate = 13_330 / 10_587_710;
    expect(number(young?.expected?.persons)).toBeCloseTo((10_000 * rate * 0.00118) / all, 8);
    const half = comparedYear(
      own(2024, { inhabitants: 10_000, young: 2000, sfbPersons: 12 }),
      "sfb",
      "october",
    );
    expect(number(half?.expected?.persons)).toBeCloseTo(
      ((2000 * 0.00118 + 8000 * others) / all) * rate,
      8,
    );
  });

  test("with three ages Försäkringskassan's recipients of the same ages: the nation itself is expected as it is", () => {
    const ages = { children: 2_100_000, middle: 6_387_710, old: 2_100_000 };
    const nation = {
      nation: 10_587_710,
      nationChildren: ages.children,
      nationMiddle: ages.middle,
      nationOld: ages.old,
    };
    const all = own(2024, { inhabitants: 10_587_710, ...ages, ...nation, sfbPersons: 13_343 });
    const found = comparedYear(all, "sfb", "december");
    expect(found?.expected?.basis).toBe("three");
    expect(number(found?.expected?.persons)).toBeCloseTo(13_343, 6);
    // Only children, as many as a hundredth of the nation's: 2 225 / 100 (Tabell 5: 937 + 1 288).
    const children = own(2024, {
      ...{ inhabitants: 21_000, children: 21_000, middle: 0, old: 0, sfbPersons: 20 },
      ...nation,
    });
    expect(number(comparedYear(children, "sfb", "december")?.expected?.persons)).toBeCloseTo(
      22.25,
      8,
    );
  });
});

describe("what is missing or differs is said", () => {
  const said = (year: OwnYear, counted: "average" | "october" | "december"): string => {
    const found = comparedYear(year, "sfb", counted);
    return found === undefined ? "" : comparedWords([found], counted).join("\n");
  };

  test("a year without inhabitants has no rate, and says what to do", () => {
    const found = comparedYear(own(2024, { sfbPersons: 12 }), "sfb", "average");
    expect(found?.rate).toBeUndefined();
    expect(found?.expected).toBeUndefined();
    expect(found?.missing).toEqual([
      "Invånare saknas för 2024: per 100 000 och väntat antal kan inte räknas. Skriv in dem under Siffror.",
    ]);
  });

  test("a year that no national source has", () => {
    const found = comparedYear(
      own(2025, { inhabitants: 20_000, sfbPersons: 22 }),
      "sfb",
      "average",
    );
    expect(number(found?.rate)).toBeCloseTo(110, 8);
    expect(found?.nationRate).toBeUndefined();
    expect(found?.missing).toEqual(["Rikets personer saknas för 2025: källan har dem inte."]);
  });

  test("the nation's inhabitants that are missing can be given", () => {
    const before = comparedYear(
      own(2019, { inhabitants: 20_000, sfbPersons: 22 }),
      "sfb",
      "december",
    );
    expect(before?.missing).toEqual([
      "Rikets invånare saknas för 2019: skriv in dem under Siffror.",
    ]);
    const given = own(2019, { inhabitants: 20_000, sfbPersons: 22, nation: 10_000_000 });
    // Tabell 5: 14 159 in December 2019.
    expect(comparedYear(given, "sfb", "december")?.nationRate?.toFixed(2)).toBe("141.59");
  });

  test("an average held against 1 October, and 1 October against December", () => {
    const year = own(2024, { inhabitants: 20_000, sfbPersons: 22 });
    expect(said(year, "average")).toContain(
      "Kommunens personer är ett snitt för året, rikets den 1 oktober (2024): talen är inte räknade på samma sätt.",
    );
    expect(said(year, "october")).not.toContain("inte räknade på samma sätt");
    expect(
      said(own(2015, { inhabitants: 1, sfbPersons: 1, nation: 9_000_000 }), "october"),
    ).toContain("räknade den 1 oktober, rikets i december (2015)");
  });

  test("a difference that chance may make, and one that it seldom does", () => {
    // 20 000 × 13 330 / 10 587 710 = 25,2 expected: 2 × √25,18 = 10,0.
    expect(said(own(2024, { inhabitants: 20_000, sfbPersons: 30 }), "october")).toContain(
      "Skillnaden 2024 ryms inom det som slumpen brukar ge, ±10 personer",
    );
    expect(said(own(2024, { inhabitants: 20_000, sfbPersons: 40 }), "october")).toContain(
      "Skillnaden 2024 är större än det som slumpen brukar ge, ±10 personer",
    );
  });

  test("inhabitants of the nation that are an assumption", () => {
    expect(said(own(2022, { inhabitants: 20_000, sfbPersons: 22 }), "october")).toContain(
      "Rikets invånare 2022 är ett antagande",
    );
  });

  test("years between which one is missing", () => {
    const found = [2020, 2022].flatMap((year) => {
      const compared = comparedYear(
        own(year, { inhabitants: 20_000, sfbPersons: 22 }),
        "sfb",
        "october",
      );
      return compared === undefined ? [] : [compared];
    });
    expect(comparedWords(found, "october")).toContain(
      "Personer saknas mellan 2020 och 2022: åren däremellan är inte jämförda.",
    );
  });
});

test.each([
  [
    { inhabitants: 100, sfbPersons: 101 },
    "”Personer SFB” 2024 är 101, fler än invånarna (100). Rätta det ena.",
  ],
  [
    { inhabitants: 100, young: 200 },
    "”varav 0–19 år” 2024 är 200, fler än invånarna (100). Rätta det ena.",
  ],
  [
    { inhabitants: 100, children: 20, middle: 50, old: 20 },
    "Åldersgrupperna 2024 är 90 tillsammans men ”Invånare 31 december” är 100. Rätta det ena.",
  ],
] as const)("a year that cannot be right is refused: %j", (figures, message) => {
  expect(() => checkOwnYear(own(2024, figures))).toThrow(message);
});
