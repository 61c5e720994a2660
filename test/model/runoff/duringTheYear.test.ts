import { Decimal } from "../../../src/exact/decimal";
import { actualAgainstExpected } from "../../../src/runoff/checks/actualAgainstExpected";
import { driverMonths } from "../../../src/runoff/year/driverMonths";
import { estimatedTail } from "../../../src/runoff/methods/estimatedTail";
import { expectedNext } from "../../../src/runoff/methods/expectedNext";
import { fullYearForecast } from "../../../src/runoff/year/fullYearForecast";
import { intervalNote } from "../../../src/runoff/words/intervalNote";
import { lognormalInterval } from "../../../src/runoff/methods/lognormalInterval";
import { mack } from "../../../src/runoff/methods/mack";
import { percentile } from "../../../src/runoff/methods/bootstrap/percentile";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { tailNote } from "../../../src/runoff/words/tailNote";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import handWorked from "../../cases/retro/handraknat.json";
import { publishedTriangle } from "./publishedTriangle";

const triangle = readTriangle(handWorked.rows);
const d = (value: number) => new Decimal(value);

test("the next period's expected invoices are the next factor less one, by period", () => {
  const next = expectedNext(triangle);
  const expected = [150 * 0.05, 150 * 0.1, 200 * 0.5];
  expect(next.map((each) => each.origin)).toEqual(["2022", "2023", "2024"]);
  next.forEach((each, i) => expect(each.expected).toBeCloseTo(expected[i] ?? 0, 10));
  // 2022 has one step left: its error is the whole one, √165.
  expect(Number(next[0]?.standardError) ** 2).toBeCloseTo(165, 9);
});

test("what came is set against what was expected", () => {
  const later = readTriangle([
    ["2021", 100, 150, 180, 189],
    ["2022", 125, 150, 150, 200],
    ["2023", 75, 150, 170, ""],
    ["2024", 200, 310, "", ""],
    ["2025", 90, "", "", ""],
  ]);
  const rows = actualAgainstExpected(triangle, later);
  expect(rows.map(({ origin, actual, within }) => [origin, actual, within])).toEqual([
    ["2022", 50, false],
    ["2023", 20, true],
    ["2024", 110, true],
  ]);
  expect(rows[0]?.difference).toBeCloseTo(42.5, 10);
  expect(() => actualAgainstExpected(later, triangle)).toThrow("har inget nytt värde");
});

test("a period that has passed the last delay is expected nothing, and is not asked for", () => {
  // As many delays in both: 2021 has no further column to be found in.
  const later = readTriangle([
    ["2021", 100, 150, 180, 189],
    ["2022", 125, 150, 150, 160],
    ["2023", 75, 150, 170, ""],
    ["2024", 200, 310, "", ""],
    ["2025", 90, "", "", ""],
  ]);
  expect(expectedNext(triangle, "loglinear").map(({ origin }) => origin)).not.toContain("2021");
  expect(actualAgainstExpected(triangle, later)).toHaveLength(3);
});

const booked = [1, 2, 3].map((month) => ({ month, booked: d(100), outstanding: d(month) }));
const rest = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({ month, drivers: d(110) }));

test("the full year is booked, outstanding, drivers and earlier years, also by tertial", () => {
  const year = fullYearForecast({
    months: [...booked, ...rest],
    earlierYears: d(10),
    budget: d(1300),
  });
  // 300 + 6 + 9 × 110 + 10 = 1 306
  expect(year.total.toFixed()).toBe("1306");
  expect(year.deviation?.toFixed()).toBe("-6");
  expect(year.tertials.map(({ total }) => total.toFixed())).toEqual(["416", "440", "440"]);
  expect(year.months[1]?.total.toFixed()).toBe("102");
});

test.each([
  ["a month without anything", [...booked, ...rest.slice(1)], "Månad 4 har varken"],
  ["a month twice", [...booked, ...booked, ...rest], "Månad 1 finns två gånger"],
  ["month 13", [...booked, { month: 13 }], "Månad 13"],
  [
    "an invoiced month after an open one",
    [...booked, { month: 4, drivers: d(1) }, { month: 5, booked: d(1) }, ...rest.slice(2)],
    "Månad 5 är fakturerad men inte månad 4",
  ],
])("%s is refused", (_, months, message) => {
  expect(() => fullYearForecast({ months })).toThrow(message);
});

test("the drivers of February 2025: 455 persons and 50 000 hours at 342.60", () => {
  const [february] = driverMonths([{ month: 2, sfbPersons: d(455), lssHours: d(50_000) }], {
    year: 2025,
  });
  // 455 × 20 × 28/7 × 342,60 = 12 470 640; 50 000 × 342,60 = 17 130 000.
  expect(february?.drivers.toFixed()).toBe("29600640");
});

test("a year that is not decided is priced by the workbook's own schablon: January 2035 at 400 kr", () => {
  const [january] = driverMonths([{ month: 1, sfbPersons: d(7), lssHours: d(100) }], {
    year: 2035,
    ownRates: new Map([[2035, { amount: d(400) }]]),
  });
  // 7 × 20 × 31/7 × 400 = 248 000; 100 × 400 = 40 000.
  expect(january?.drivers.toFixed()).toBe("288000");
});

test("an 80 % interval of a lognormal with mean 100 and deviation 50", () => {
  const [lower, upper] = lognormalInterval(100, 50, 80);
  // σ² = ln 1,25 = 0,22314, μ = ln 100 − σ²/2; exp(μ ± 1,28155 × 0,47238)
  expect(lower).toBeCloseTo(48.82, 1);
  expect(upper).toBeCloseTo(163.85, 1);
  expect(lognormalInterval(-10, 10, 95)[1]).toBeCloseTo(9.6, 1);
});

test("a percentile lies on the straight line between two values", () => {
  // PERCENTIL.INK({1;2;4;8};0,5) = 3
  expect(percentile([1, 2, 4, 8], 0.5)).toBe(3);
  expect(percentile([1, 2, 4, 8], 1)).toBe(8);
});

test("where the error exceeds the estimate the interval is normal, around it", () => {
  // 100 ± 1,2815515655 × 10⁶: the lognormal one would be 0,00004 to 2,45, both below 100.
  const [lower, upper] = lognormalInterval(100, 1e6, 80);
  expect(lower).toBeCloseTo(100 - 1_281_551.5655, 3);
  expect(upper).toBeCloseTo(100 + 1_281_551.5655, 3);
  // Nothing leaps where the estimate passes 0.
  expect(lognormalInterval(1e-9, 10, 90)[1]).toBeCloseTo(lognormalInterval(0, 10, 90)[1], 6);
  expect(lognormalInterval(1e-9, 10, 90)[1]).toBeCloseTo(lognormalInterval(-1e-9, 10, 90)[1], 6);
});

test("the reader is told where the interval is a normal one", () => {
  // Mack 1994, p. 130: errors 206 of 154, 623 of 617 and 24 566 of 16 339; the others are smaller.
  const note = intervalNote(mack(publishedTriangle("RAA")));
  expect(note).toContain("för 1982 och 2 perioder till. Där är intervallet normalfördelat");
  expect(intervalNote(mack(publishedTriangle("GenIns")))).toBeUndefined();
});

test("a loglinear tail draws log(f − 1) on as a straight line", () => {
  // Factors 1,5, 1,1, 1,05: log 0,5, log 0,1, log 0,05 have the mean log(0,0025)/3 and the slope
  // (log 0,05 − log 0,5)/2 = −log 10/2, so the next three f − 1 are 0,13572 × 10^−1, 10^−1,5 and 10^−2.
  const middle = Math.cbrt(0.0025);
  let tail = 1;
  for (let step = 2; step < 60; step += 1) tail *= 1 + middle / Math.sqrt(10) ** step;
  expect(estimatedTail(triangle)).toBeCloseTo(tail, 12);
  expect(tailNote(tail)).toBe("Svansfaktorn är skattad till 1,0199, loglinjärt ur kvoterna.");
});

test("two factors are enough for a tail: their f − 1 fall on from 1/2 and 1/4 as 1/8, 1/16 …", () => {
  const values = [
    [100, 150, 187.5],
    [100, 150, null],
    [100, null, null],
  ];
  // Π (1 + 2^−n) from n = 1 is 2,384231029031372 (OEIS A079555); the two factors are its first.
  expect(estimatedTail(triangleFrom({ values }))).toBeCloseTo(2.384231029031372 / (1.5 * 1.25), 12);
});

const rising = [
  [100, 105, 112, 125],
  [100, 104, 113, null],
  [100, 106, null, null],
  [100, null, null, null],
];
const once = [
  [100, 150, 150, 150],
  [100, 150, 150, null],
  [100, 150, null, null],
  [100, null, null, null],
];
test.each([
  ["factors that rise", rising],
  ["a single factor above 1", once],
])("%s give no tail, and it is said that none could be estimated", (_, values) => {
  const estimate = estimatedTail(triangleFrom({ values }));
  expect(estimate).toBeUndefined();
  expect(tailNote(estimate)).toContain("Ingen svans kunde skattas");
});

test("an estimate that cannot be is refused as one, and a large one is told to be judged", () => {
  // Factors 4, 3,7, 3,7.
  const absurd = [
    [1, 4, 14.8, 54.76],
    [1, 4, 14.8, null],
    [1, 4, null, null],
    [1, null, null, null],
  ];
  expect(() => estimatedTail(triangleFrom({ values: absurd }))).toThrow(
    "Den skattade svansfaktorn blir mer än 10",
  );
  expect(tailNote(1.1)).not.toContain("tiondel");
  expect(tailNote(1.22)).toContain("skattad till 1,22, loglinjärt ur kvoterna. Mer än en tiondel");
});
