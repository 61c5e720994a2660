import { answer } from "./answers";

const retro = (...rows: readonly (readonly unknown[])[]): unknown[][] =>
  answer("RETRO", rows, [["inkrementell"]]) as unknown[][];

test("a triangle whose list began late is blank there, and its last row says so", () => {
  // As of the list in test/model/runoff: 100 at once and 50 a month later, January's first 100 not in it.
  // 150/100 × 100 − 100 = 50 remains; a 0 in the blank's place would give 75.
  const table = retro(
    ["Period", 0, 1],
    ["2024-01", "", 50],
    ["2024-02", 100, 50],
    ["2024-03", 100, 50],
    ["2024-04", 100, ""],
  );
  expect(table.slice(0, -1).map(([period, , , remains]) => [period, remains])).toEqual([
    ["Period", "Återstår"],
    ["2024-01", 0],
    ["2024-02", 0],
    ["2024-03", 0],
    ["2024-04", 50],
    ["Totalt", 50],
  ]);
  const [said, ...beside] = table.at(-1) ?? [];
  expect(String(said)).toMatch(/^Obs! /);
  expect(String(said)).toContain(
    "Uppgifterna börjar efter de första fakturorna för perioden 2024-01.",
  );
  expect(beside).toEqual(["", "", "", ""]);
});

test("a triangle with nothing to warn of ends with its total", () => {
  const table = retro(
    ["Period", 0, 1],
    ["2024-01", 100, 50],
    ["2024-02", 90, 45],
    ["2024-03", 110, ""],
  );
  expect(table.at(-1)?.slice(0, 4)).toEqual(["Totalt", 395, 450, 55]);
});
