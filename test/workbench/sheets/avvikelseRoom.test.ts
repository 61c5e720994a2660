import { MOST_CELLS, MOST_KNOWN } from "../../../sheets/avvikelse/sheetLimits";
import { opened, rows, startEngine } from "./avvikelseBook";
import { sheetParts } from "./avvikelseParts";

beforeAll(startEngine);

test("with as many groups and known items as a sheet takes, every formula has room in Excel", () => {
  const groups = Array.from({ length: MOST_CELLS }, (_, i) => [
    // All new but one: a post each.
    [`Grupp ${i}`, "Personer", i === 0 ? 1 : "", 2],
    [`Grupp ${i}`, "Kostnad", i === 0 ? 1_000_000 : "", 3_000_000 + i],
  ]).flat();
  const items = Array.from({ length: MOST_KNOWN }, (_, i) => [
    `${String(i).padStart(3, "0")} ${"en känd post med långt namn ".repeat(3)}`,
    5_000_000 + i,
  ]);
  const parts = sheetParts(
    rows([["Grupp", "Faktor", "Budget", "Utfall"], ...groups], items),
    "budget-outturn",
  );
  const { template, at, rowsOf } = opened(parts, "budget-outturn");
  const longest = Math.max(...[...template.cells.values()].map((cell) => String(cell).length));
  expect(longest).toBeLessThanOrEqual(8192);
  const text = String(at(0, (rowsOf("Kommentar till årsanalysen")[0] ?? 0) + 1));
  expect(text).toContain(`${String(MOST_KNOWN - 1)} en känd post`);
  expect(text.length).toBeLessThanOrEqual(32_767);
});

test("a bar of the waterfall that crosses zero has a piece on each side, from level to level", () => {
  // A provider with a surplus: 5 mnkr below zero becomes 10 above, then back to 3 below.
  const parts = sheetParts(
    rows([["Nettokostnad", -5_000_000, 10_000_000]], [["Återbetalning", -13_000_000]]),
    "budget-outturn",
  );
  const { template, at, rowsOf } = opened(parts, "budget-outturn");
  const [chart] = template.charts;
  expect(chart?.axis).toEqual({ x: "Post", y: "Mnkr" });
  const [top = 0] = rowsOf("1  SFB");
  const bars = Array.from({ length: 4 }, (_, i) =>
    Array.from({ length: 8 }, (__, j) => at(7 + j, top + 1 + i)),
  );
  // Name; base, total, more above and below zero, less above and below zero; level after.
  expect(bars).toEqual([
    ["Budget", 0, -5, 0, 0, 0, 0, -5],
    // −5 to −18: on the base of −5, 13 further down.
    ["Återbetalning", -5, 0, 0, 0, 0, -13, -18],
    // −18 to −3 is below zero altogether: on the base of −3.
    ["Nettokostnad", -3, 0, 0, -15, 0, 0, -3],
    ["Utfall", 0, -3, 0, 0, 0, 0, -3],
  ]);
});

test("a bar from −5 to 10 has 10 above zero and 5 below, and the same back again", () => {
  const sides = [
    [-5, 10],
    [10, -5],
  ] as const;
  const pieces = sides.map(([a, b]) => {
    const parts = sheetParts(rows([["Kostnad", a * 1e6, b * 1e6]]), "budget-outturn");
    const { at, rowsOf } = opened(parts, "budget-outturn");
    const [top = 0] = rowsOf("1  SFB");
    return Array.from({ length: 7 }, (_, j) => at(8 + j, top + 2));
  });
  expect(pieces).toEqual([
    [0, 0, 10, -5, 0, 0, 10],
    [0, 0, 0, 0, 10, -5, -5],
  ]);
});
