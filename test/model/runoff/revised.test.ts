import { actualAgainstExpected } from "../../../src/runoff/checks/actualAgainstExpected";
import { readTriangle } from "../../../src/runoff/reading/readTriangle";
import { revisedCells } from "../../../src/runoff/checks/revisedCells";
import { revisedNote } from "../../../src/runoff/checks/revisedNote";
import handWorked from "../../cases/retro/handraknat.json";

const triangle = readTriangle(handWorked.rows);

const later = (last2021 = 189, second2023 = 150) =>
  readTriangle([
    ["2021", 100, 150, 180, last2021],
    ["2022", 125, 150, 150, 200],
    ["2023", 75, second2023, 170, ""],
    ["2024", 200, 310, "", ""],
    ["2025", 90, "", "", ""],
  ]);
const times = (factor: number) => {
  const { rows, ...rest } = later();
  return { ...rest, rows: rows.map((row) => row.map((value) => value * factor)) };
};

test("a later triangle that keeps what was known has no revised cell", () => {
  // 4 + 3 + 2 + 1 cells of the earlier one.
  expect(revisedCells(triangle, later())).toEqual({ shared: 10, revised: [] });
  expect(revisedNote({ revised: [] })).toBeUndefined();
});

test("a finished cell that has been revised is named with both amounts", () => {
  expect(revisedNote(revisedCells(triangle, later(190)))).toBe(
    "En cell som redan var fakturerad har ändrats, perioden 2021 med fördröjningen 3: 189 förut, 190 nu.",
  );
  expect(revisedNote(revisedCells(triangle, later(190, 151)))).toBe(
    "2 celler som redan var fakturerade har ändrats, först perioden 2021 med fördröjningen 3: 189 " +
      "förut, 190 nu.",
  );
  expect(actualAgainstExpected(triangle, later(190))).toHaveLength(3);
});

test("a triangle of something else is refused, by its first cell: a thousand times as large", () => {
  expect(() => actualAgainstExpected(triangle, times(1000))).toThrow(
    "10 celler som redan var fakturerade har ändrats, först perioden 2021 med fördröjningen 0: 100 " +
      "förut, 100\u00a0000 nu.",
  );
  expect(() => actualAgainstExpected(triangle, times(1 + 1e-15))).not.toThrow();
});

test("cells are the same by their delay, wherever the triangles begin", () => {
  // The first invoice ever in the service period itself comes late: a column is put before.
  const rows = later().rows.map((row) => [0, ...row]);
  const earlier = { ...triangle, firstDelay: 1 };
  const wider = { ...later(), rows, delays: 5, firstDelay: 0 };
  expect(revisedCells(earlier, wider)).toEqual({ shared: 10, revised: [] });
  expect(actualAgainstExpected(earlier, wider).map(({ actual }) => actual)).toEqual([50, 20, 110]);
  // The other way round what was seen before the later triangle begins is 0 there.
  const narrower = { ...later(), rows: later().rows.map((row) => row.slice(1)), firstDelay: 1 };
  expect(revisedCells(triangle, narrower).revised[0]).toEqual({
    ...{ origin: "2021", delay: 0, before: 100, now: 0 },
  });
});
