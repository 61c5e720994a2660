import { diagnostics } from "../../../src/runoff/checks/diagnostics";
import { mack } from "../../../src/runoff/methods/mack";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { runOffWarnings } from "../../../src/runoff/words/runOffWarnings";

type Rows = readonly (readonly (number | null)[])[];

// No invoices at all came in the second month: its diagonal is 0.
const idle: Rows = [
  [100, 0, 50],
  [0, 80, null],
  [90, null, null],
];
const cumulative: Rows = [
  [100, 100, 150],
  [0, 80, null],
  [90, null, null],
];

test("a month without any invoice is an observed 0", () => {
  // Factors 180/100 and 150/100: 80 × 1,5 − 80 = 40 and 90 × 1,8 × 1,5 − 90 = 153.
  expect(mack(readTriangle(idle, "inkrementell")).total.outstanding).toBeCloseTo(193, 9);
  expect(mack(readTriangle(cumulative, "kumulativ")).total.outstanding).toBeCloseTo(193, 9);
});

test.each([
  ["zeros", idle, "inkrementell", (): number => 0],
  ["zeros", cumulative, "kumulativ", (): number => 0],
  ["the last amount", cumulative, "kumulativ", (row: readonly number[]) => row.at(-1) ?? 0],
] as const)("filled on with %s such a triangle is refused", (_what, rows, type, by) => {
  const filled = rows.map((row) => {
    const known = row.filter((cell) => cell !== null);
    return row.map((cell) => cell ?? by(known));
  });
  expect(() => readTriangle(filled, type)).toThrow("Töm dem: 0 betyder att inget fakturerades");
});

test("where nothing came in the latest month the answer says that 0 may be what is not known", () => {
  const latest: Rows = [
    [100, 50, 0],
    [120, 0, null],
    [0, null, null],
  ];
  const triangle = readTriangle(latest, "inkrementell");
  // The youngest period has nothing to calculate from.
  expect(mack(triangle).total.outstanding).toBeCloseTo(0, 9);
  expect(runOffWarnings(triangle, diagnostics(triangle))).toContain("har inte ett enda belopp");
});
