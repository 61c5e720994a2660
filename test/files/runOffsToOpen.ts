import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { randomFrom } from "./randomFrom";
import { fill } from "./workbench";

const PERIODS = 9;

/** Triangles at random, the same every time: cumulative with a tail and expected amounts, and by delay. */
export function runOffsToOpen(seed: number): Model {
  const next = randomFrom(seed);
  const increments = Array.from({ length: PERIODS }, (_, i) =>
    Array.from({ length: PERIODS - i }, (__, k) =>
      next(k === 0 ? 4e5 : -2e4, k === 0 ? 9e5 : 4e5 / k, 2),
    ),
  );
  const sums = increments.map((row) => {
    let sum = 0;
    return row.map((each) => Number((sum += each).toFixed(2)));
  });
  const named = (rows: readonly (readonly number[])[]) => [
    ["Period", ...Array.from({ length: PERIODS }, (_, k) => k)],
    ...rows.map((row, i) => [`'2025-0${i + 1}`, ...row]),
  ];
  const model = createModel();
  const call = (method: string, tail: string): string =>
    `PA.RETRO($A$1:$J$10,"kumulativ",${method},IF(${method}="bf",$L$2:$L$10,""),${tail},0.8)`;
  const cells = (of: string, columns: number): string[][] =>
    Array.from({ length: PERIODS + 2 }, (_, row) =>
      Array.from({ length: columns }, (__, column) => `=INDEX(${of},${row + 1},${column + 1})`),
    );
  fill(model, [
    ...named(sums),
    [],
    ...named(increments),
    ["mack", 1.013, "bf"],
    ...cells(call("$A$22", "$B$22"), 5),
    [],
    ...cells(call("$C$22", "$B$22"), 4),
    [],
    ['=PA.RETRO(A12:J21,"inkrementell","loglinjär")'],
  ]);
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  for (let row = 1; row <= PERIODS; row += 1) {
    // One is left blank: that period is chain ladder's.
    const content = row === 4 ? "" : String(next(1e6, 3e6));
    model.dispatch("UPDATE_CELL", { sheetId, col: 11, row, content });
  }
  return model;
}
